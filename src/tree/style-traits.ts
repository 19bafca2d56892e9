/** What the inference knows of single numbering styles, beside their rank and their costs. */

/** Styles that one writer takes for another without a thought: 1、 2、 三、. A drift inside a family is cheap. */
export const FAMILIES: Readonly<Record<string, string>> = {
  'han-comma': 'plain',
  'arabic-comma': 'plain',
  'arabic-dot': 'plain',
  'han-space': 'plain',
  'han-financial': 'plain',
  'digit-dot-symbol': 'plain',
  'arabic-space': 'plain',
  'han-paren': 'paren',
  'arabic-paren': 'paren',
  'arabic-half-paren': 'paren',
  'han-half-paren': 'paren',
  'digit-paren-symbol': 'paren',
  'han-paren-symbol': 'paren'
}

/** Enumerations of a sentence: nodes only where each opens a line of its own. */
export const ITEM_STYLES: ReadonlySet<string> = new Set(['shi-item', 'di-item', 'yao-item', 'circled'])
/** Their place in the order of levels: what ranks here or lower opens no section. */
export const ITEM_RANK = 105
/** Leads of a sentence: nothing numbered stands below them. */
export const LEAD_STYLES: ReadonlySet<string> = new Set(['shi-item', 'yao-item'])
/** Annexes and boxes: a numbering of its own begins below them. */
export const CONTAINER_STYLES: ReadonlySet<string> = new Set(['attachment', 'box'])
/** Leads that number nothing: what they open is an item of its node, not a node. */
export const UNCOUNTED_STYLES: ReadonlySet<string> = new Set(['dash', 'bullet'])
/** Styles whose runs inside one line show that the line lost its line ends. */
export const CHAIN_STYLES: ReadonlySet<string> = new Set(['han-comma', 'han-paren', 'arabic-dot', 'arabic-comma'])
/** Only styles that are nothing else may open a node right behind a word. */
export const CLOSE_STYLES: ReadonlySet<string> = new Set([
  'han-paren',
  'han-comma',
  'arabic-dot',
  'arabic-comma',
  'arabic-paren',
  'box',
  'han-chapter',
  'han-section',
  'attachment'
])
