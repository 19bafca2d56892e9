/**
 * What the best reading of a plan's markers costs, in one place. Only the proportions matter: a gap in a run costs
 * about as much as three lost numbers that fill it; a restart costs more than an unnumbered heading that explains it.
 */

/** Leaving a marker that opens a line as text, by numbering style: how surely it is a marker at all. */
export const REJECT_AT_LINE: Readonly<Record<string, number>> = {
  'han-part': 8,
  'han-chapter': 8,
  'han-section': 8,
  'han-article': 6,
  'han-financial': 5,
  'han-comma': 6.5,
  'han-paren': 6,
  'han-space': 1.5,
  'han-half-paren': 3,
  'arabic-dot': 5,
  'arabic-comma': 4.5,
  'arabic-paren': 4,
  'arabic-half-paren': 3.5,
  'arabic-decimal': 4.5,
  'arabic-space': 1.5,
  circled: 3,
  'digit-paren-symbol': 3,
  'digit-dot-symbol': 3.5,
  'han-paren-symbol': 4,
  roman: 4,
  latin: 2.5,
  'latin-half-paren': 2.5,
  'latin-paren': 2.5,
  'roman-paren': 3,
  'han-bare': 2,
  stem: 3,
  markdown: 8,
  attachment: 8,
  box: 6,
  'shi-item': 2.5,
  'yao-item': 2,
  'di-item': 2.5
}
export const REJECT_OTHER = 1

/** Taking a marker at a place, by what stands before it. */
export const BOUNDARY = { line: 0, gap: 0.1, wording: 0.2, stop: 0.7, colon: 1.2, space: 0.9, semicolon: 2.6, none: 1.9 } as const
/** On top of that, for a marker in mid-line of a text that kept its line ends. */
export const MID_LINE_IN_KEPT_TEXT = 1.7
/** Share of the rejection cost that a marker in mid-line of a text that lost its line ends keeps. */
export const MID_LINE_CERTAINTY = 0.65

export const GAP = 3.2
export const GAP_EACH_MORE = 0.4
export const DUPLICATE = 4
export const STEP_BACK = 5
/** The number that fits the place again, behind a misprinted one: 五 in 三、 八、 五、. */
export const BACK_IN_PLACE = 0.6
export const RESTART = 5.5
/** A first child that is not number one and goes on from nothing. */
export const LATE_START = 3.6
export const LATE_START_EACH_MORE = 0.5
/** A sibling in another style: 1、 2、 三、. */
export const DRIFT = 2.4
export const DRIFT_FAR = 3.4
/** A number beside an annex or a box as if it went on from theirs. */
export const BESIDE_CONTAINER = 8
/** A style below itself. */
export const SELF_NESTED = 7
/** A style below one that usually stands under it. */
export const RANK_INVERTED = 2
export const SAME_RANK = 1
/** A list of its own behind the words that announce it (重点抓好以下九个方面的工作：), beside the list before it; below that list's last item it does not belong. */
export const NEW_LIST = 2.2
export const NEW_LIST_UNANNOUNCED = 4.5
export const BELOW_ITEM = 3
/** 5. in mid-line behind a full stop where 4. opened its own line: the line end before it was lost. */
export const NEXT_IN_MID_LINE = 2.7
/** A style at another depth than before in the same document. */
export const STYLE_MOVED = 1.6
/** Children in another style than the children of the parent's elder siblings. */
export const STYLE_CHANGED = 0.4
export const ROUGH_DEPTH = 2
/** A level that ends with a single item in it. */
export const SINGLE = 0.6

/** A run that goes on under the next parent: usual for arabic numbers, rare for 一、. */
export const RUN_ON: Readonly<Record<string, number>> = {
  'han-comma': 1.6,
  'han-chapter': 0.2,
  'han-section': 0.4,
  'han-article': 0,
  'han-paren': 0.4,
  'shi-item': 2,
  'di-item': 2
}
export const RUN_ON_OTHER = 0.2

/** An unnumbered line taken as a heading whose number was lost, or as a heading without one. */
export const LOST_NUMBER = 1.5
/** A list that opens two levels down: the heading above it was lost altogether. */
export const LOST_PARENT = 3.4
export const UNNUMBERED_FIRST = 1.8
export const UNNUMBERED_NEXT = 0.5
export const UNNUMBERED_REJECT = 0.9
/** A line that looks like a heading in every way, by its words too: two of them section a plan on their own. */
export const SURE_HEADING = 0.95
export const UNNUMBERED_REJECT_SURE = 1.3

/** Readings that cost so much more than the best one are dropped; and so many are kept at most. */
export const BEAM_MARGIN = 9
export const BEAM_WIDTH = 24
