type Fails<T> = (part: T) => Promise<boolean>

/**
 * The least of a list that still fails, as far as leaving out can find it (Zeller's delta debugging): halves first, then ever smaller
 * pieces, until no single one can be spared.
 */
export async function shrinkList<T>(list: readonly T[], fails: Fails<readonly T[]>): Promise<readonly T[]> {
  let left = list
  let size = Math.max(1, left.length >> 1)
  for (;;) {
    const shrunk = await leaveOut(left, size, fails)
    if (shrunk.length === left.length && size === 1) return left
    if (shrunk.length === left.length) size >>= 1
    left = shrunk
  }
}

/** The list without those of its stretches of a size that it fails without. */
async function leaveOut<T>(list: readonly T[], size: number, fails: Fails<readonly T[]>): Promise<readonly T[]> {
  let left = list
  for (let at = 0; at < left.length; ) {
    const without = left.toSpliced(at, size)
    if (await fails(without)) left = without
    else at += size
  }
  return left
}

/** The least text that still fails: lines are left out, then stretches between stops, then code units. */
export async function shrinkText(text: string, fails: Fails<string>): Promise<string> {
  let left = text
  for (const pattern of [/(?<=\n)/, /(?<=[，。；、：\n])/, /(?:)/])
    left = (await shrinkList(left.split(pattern), (some) => fails(some.join('')))).join('')
  return left
}
