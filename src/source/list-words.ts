/**
 * The words of a list written over several lines, parted by blanks.
 *
 * Without a pattern: the lists are read at every start, and a pattern takes ten times as long.
 */
export function listWords(text: string): string[] {
  return text.split('\n').flatMap((line) => line.split(' ').filter((word) => word !== ''))
}
