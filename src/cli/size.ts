/** The limit of an input, in bytes, where no option says otherwise: a plan of a hundred pages has some 200 kB. */
export const DEFAULT_MAX_BYTES = 64 * 1024 ** 2

const SIZE = /^(\d{1,15}(?:\.\d{1,3})?)\s*(?:([kmg])(i?b)?|b)?$/i
const POWERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3 }

/** Bytes of a size as people write it: 1000000, 64M and 64MiB (powers of 1024), 64MB (of 1000); undefined for what is none, or less than a byte. */
export function parseSize(text: string): number | undefined {
  const [, number, letter = '', behind = ''] = SIZE.exec(text.trim()) ?? []
  const base = behind.toLowerCase() === 'b' ? 1000 : 1024
  const bytes = Math.floor(Number(number) * base ** (POWERS[letter.toLowerCase()] ?? 0))
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined
}

/** A size for a message: `64 MiB`, or in bytes where that is no whole number of a unit. */
export function formatSize(bytes: number): string {
  const found = (['GiB', 'MiB', 'KiB'] as const).find((_, index) => bytes % 1024 ** (3 - index) === 0)
  if (found === undefined) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return `${bytes / 1024 ** { GiB: 3, MiB: 2, KiB: 1 }[found]} ${found}`
}
