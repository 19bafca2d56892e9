/** The marks that come in pairs, and what finds one of them. */
const PAIRS = ['（）', '“”', '《》', '()', '「」', '‘’'] as const
const PAIRED = /[（）“”《》()「」‘’]/

/** Marks of a text that hide what is inside 「」, “”, 《》 and brackets, at the same length; not the brackets of a verb (新（改）建). */
export function maskQuoted(text: string): string {
  if (!PAIRED.test(text)) return text
  return text.replace(/“[^”]*”|《[^》]*》|（(?![改扩续迁]、?[改扩续迁]?）建)[^（）]*）|\([^()]*\)|「[^」]*」|‘[^’]*’/g, (found) =>
    '\u25a1'.repeat(found.length)
  )
}

/** Leaves no half of a pair of brackets or quotation marks. */
export function balance(text: string): string {
  if (!PAIRED.test(text)) return text
  let result = text
  for (const pair of PAIRS) {
    const [open, close] = [pair.charAt(0), pair.charAt(1)]
    const opens = countOf(result, open)
    const closes = countOf(result, close)
    if (closes > opens) result = result.slice(result.indexOf(close) + 1)
    else if (opens > closes) result = result.slice(0, result.lastIndexOf(open))
  }
  return result
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}
