/** Punctuation that stands in pairs (GB/T 15834-2011 4.8, 4.9, 4.14). */
interface PairedMark {
  readonly open: string
  readonly close: string
  /** How many paragraphs on the partner may stand: brackets hold lists, and a line end may tear a title. */
  readonly reach: number
}

const PAIRS: readonly PairedMark[] = [
  { open: '“', close: '”', reach: 1 },
  { open: '‘', close: '’', reach: 1 },
  { open: '「｢', close: '」｣', reach: 1 },
  { open: '『', close: '』', reach: 1 },
  { open: '《', close: '》', reach: 2 },
  { open: '（(', close: '）)', reach: 12 },
  { open: '〔', close: '〕', reach: 1 },
  { open: '【', close: '】', reach: 1 }
]
const ANY = /[“”‘’「」｢｣『』《》（()）〔〕【】"]/g
const STRAIGHT = '"'
const CURLY = PAIRS[0] as PairedMark

/** `1）` and `a)` open an item of a list. */
const LIST_MARK = /(?:^|[\s。；;：:，,、！!”》）)])(?:[0-9０-９]{1,3}|[A-Za-z]|[ivxⅰ-ⅻ]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])\s?$/
/** `China’s`, `6’`; `’99`. */
const APOSTROPHE_BEHIND = /[A-Za-z0-9]$/
const APOSTROPHE_BEFORE = /^[0-9]{2}/
/** `12"`: inches. */
const INCHES = /[0-9]$/

/** Lines of a table's cell. */
const CELL_LINES = 8
/** The longest quotation whose two ends are told to belong together though neither fits the other. */
const QUOTATION = 30

/** A mark without its partner. */
export interface LoneMark {
  readonly paragraph: number
  readonly at: number
  readonly mark: string
  readonly opens: boolean
  /** What it was mistaken for, where it stands as its own partner: ”一网通办”. */
  readonly mistakenFor?: string
  /** What it closes, where that is another kind of mark: “六五’. */
  readonly closes?: string
}

interface Open {
  readonly at: number
  readonly mark: string
}

/** The marks without a partner in their paragraph, nor in one near it where pairs may run over several. */
export function findLoneMarks(paragraphs: readonly string[]): LoneMark[] {
  const lone = paragraphs.map((text, paragraph) => loneIn(text, paragraph))
  const partnered = new Set<LoneMark>()
  for (const pair of PAIRS) matchAcross(lone, pair, partnered)
  matchCells(lone, paragraphs, partnered)
  for (const mark of lone.flat()) if (goesOnInNext(mark, paragraphs)) partnered.add(mark)
  return lone.flatMap((marks) => joinMistaken(marks.filter((mark) => !partnered.has(mark)).filter(isFirst)))
}

/** `’’` typed for ” is one mark. */
function isFirst({ mark, at }: LoneMark, index: number, marks: readonly LoneMark[]): boolean {
  const before = marks[index - 1]
  return before?.mark !== mark || before.at + 1 !== at
}

/** Each kind of mark by itself: pairs that cross each other are another fault. */
function loneIn(text: string, paragraph: number): LoneMark[] {
  const open = new Map<PairedMark, Open[]>(PAIRS.map((pair) => [pair, []]))
  const straight: Open[] = []
  const lone: LoneMark[] = []
  for (const { 0: mark, index: at } of text.matchAll(ANY)) {
    const before = text.slice(Math.max(0, at - 6), at)
    const behind = text.slice(at + 1, at + 3)
    const pair = PAIRS.find((one) => one.open.includes(mark) || one.close.includes(mark))
    const quotes = open.get(CURLY) as Open[]
    if (mark === STRAIGHT) {
      if (quotes.pop() || straight.pop() || INCHES.test(before)) continue
      straight.push({ at, mark })
    } else if (pair?.open.includes(mark)) open.get(pair)?.push({ at, mark })
    else if (pair && !open.get(pair)?.pop() && !(pair === CURLY && straight.pop()) && !isNoPartner(mark, before, behind))
      lone.push({ paragraph, at, mark, opens: false })
  }
  const unclosed = [...open.values(), straight].flat().map(({ at, mark }) => ({ paragraph, at, mark, opens: true }))
  return [...lone, ...unclosed].sort((a, b) => a.at - b.at)
}

function isNoPartner(mark: string, before: string, behind: string): boolean {
  if (mark === '’') return APOSTROPHE_BEHIND.test(before) || APOSTROPHE_BEFORE.test(behind)
  return '）)'.includes(mark) && LIST_MARK.test(before)
}

/** What one paragraph opens and a later one closes. */
function matchAcross(lone: readonly (readonly LoneMark[])[], pair: PairedMark, partnered: Set<LoneMark>): void {
  const open: LoneMark[] = []
  for (const mark of lone.flat()) {
    if (mark.opens && pair.open.includes(mark.mark)) open.push(mark)
    else if (!mark.opens && pair.close.includes(mark.mark)) {
      const partner = open.at(-1)
      if (!partner || mark.paragraph === partner.paragraph || mark.paragraph - partner.paragraph > pair.reach) continue
      open.pop()
      partnered.add(partner).add(mark)
    }
  }
}

/** A quotation over several paragraphs opens in each of them anew, and closes in the last (GB/T 15834-2011 4.8). */
function goesOnInNext({ paragraph, mark, opens }: LoneMark, paragraphs: readonly string[]): boolean {
  return opens && '“‘「『'.includes(mark) && paragraphs[paragraph + 1]?.trimStart().startsWith(mark) === true
}

/** A cell of a table with line ends in it, as tables are exported: `\t"1.…`, and `…"` some lines on. */
function matchCells(lone: readonly (readonly LoneMark[])[], paragraphs: readonly string[], partnered: Set<LoneMark>): void {
  let open: LoneMark | undefined
  for (const mark of lone.flat()) {
    if (mark.mark !== STRAIGHT) continue
    const text = paragraphs[mark.paragraph] as string
    if (open && mark.paragraph - open.paragraph <= CELL_LINES && /^\s*(?:\t|$)/.test(text.slice(mark.at + 1))) {
      partnered.add(open).add(mark)
      open = undefined
    } else open = /(?:^|\t)\s*$/.test(text.slice(Math.max(0, mark.at - 8), mark.at)) ? mark : undefined
  }
}

/** What opens with one mark and closes with another, or with the same, is one finding. */
function joinMistaken(marks: readonly LoneMark[]): LoneMark[] {
  const joined: LoneMark[] = []
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as LoneMark
    const next = marks[at + 1]
    if (!next || next.at - mark.at > QUOTATION) {
      joined.push(mark)
      continue
    }
    const mistaken = mistakenPair(mark, next)
    joined.push(mistaken ?? mark)
    if (mistaken) at++
  }
  return joined
}

function mistakenPair(mark: LoneMark, next: LoneMark): LoneMark | undefined {
  const pair = PAIRS.find(({ open, close }) => open.includes(mark.mark) || close.includes(mark.mark))
  if (!pair || next.at - mark.at < 2) return undefined
  if (next.mark === mark.mark && pair.reach === 1)
    return mark.opens ? { ...next, mistakenFor: pair.close[0] as string } : { ...mark, mistakenFor: pair.open[0] as string }
  return mark.opens && !next.opens ? { ...next, closes: mark.mark } : undefined
}
