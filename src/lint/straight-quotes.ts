import type { HalfWidth } from './half-width.js'

const MARKS = /["“”]/g
const HAN = /[\u3400-\u9fff]/
/** A quotation begins and ends with a word, not with a blank or a comma. */
const BEGINS = /^[\p{L}\p{N}《（(+【]/u
const ENDS = /[\p{L}\p{N}》）)%％+。！？】]$/u

interface Mark {
  readonly at: number
  readonly mark: string
}

interface Quotation {
  readonly open: Mark
  readonly close: Mark
}

/**
 * Straight quotation marks that hold or touch Chinese text, with the curly ones that they stand for: in pairs, or one where its partner is curly.
 * Certain only where all quotations of the text close, and none stands in another.
 */
export function findStraightQuotes(text: string): HalfWidth[] {
  const { quotations, isCertain } = pairQuotes(text)
  return quotations.flatMap((quotation) => halfWidthOf(text, quotation, isCertain) ?? [])
}

function pairQuotes(text: string): { quotations: Quotation[]; isCertain: boolean } {
  const quotations: Quotation[] = []
  let open: Mark | undefined
  let isCertain = true
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    // Inches.
    if (!open && mark === '"' && /[0-9]/.test(text[at - 1] ?? '')) continue
    if (open && mark !== '“') {
      quotations.push({ open, close: { at, mark } })
      open = undefined
      continue
    }
    if (open || mark === '”') isCertain = false
    if (mark !== '”') open = { at, mark }
  }
  return { quotations, isCertain: isCertain && open === undefined }
}

function halfWidthOf(text: string, { open, close }: Quotation, isCertain: boolean): HalfWidth | undefined {
  const inside = text.slice(open.at + 1, close.at)
  const straight = [open, close].filter(({ mark }) => mark === '"')
  const [first, last] = [straight[0], straight.at(-1)]
  if (!first || !last || !(HAN.test(inside) || HAN.test(text[open.at - 1] ?? '') || HAN.test(text[close.at + 1] ?? ''))) return undefined
  const changes = straight.map((mark) => ({ at: mark.at, character: mark === open ? '“' : '”' }))
  return {
    from: first.at,
    to: last.at + 1,
    expected: first === last ? (changes[0]?.character ?? '') : `“${inside}”`,
    changes: isCertain && BEGINS.test(inside) && ENDS.test(inside) ? changes : []
  }
}
