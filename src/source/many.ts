// What spreads a list into a call's arguments overflows the stack from some hundred thousand members on; these do not.

/** Puts the members of a list behind those of another one. */
export function append<Member>(into: Member[], members: Iterable<Member>): void {
  for (const member of members) into.push(member)
}

/** The greatest of some numbers; 0 where there is none above. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0)
}
