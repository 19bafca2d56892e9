// Patterns whose time grows faster than their text, each with what bounds that text: at such lengths they cost a fixed time.
// `opens` is how the pattern begins. A new entry needs its bound in the code, not in what documents are like.

const CLAUSE = 'its text is a part of one clause or sentence, which a passage cuts at 200 and 400 characters (targets/passage.ts)'
const PHRASE = 'its text is a phrase of such a clause: 200 characters at most (targets/passage.ts)'

const list = (file, bound, ...opens) => opens.map((one) => ({ file, opens: one, bound }))

export const BOUNDED = [
  ...list('lint/half-width.ts', 'the last 400 characters of a paragraph', '[，,。；;].*'),
  ...list('lint/marks.ts', 'the 8 characters before a mark', '(?:^|\\t)\\s*$'),
  ...list('lint/switches.ts', 'the rest of a comment, which its pattern ends at 1000 characters', '(?:^|[ \\t])--'),
  ...list('lint/rules/marker-brackets.ts', 'a printed marker: some 20 characters', '^([（(〔［[【])(\\s*'),
  ...list('lint/rules/percentage-over-100.ts', 'the 60 characters before a number (REACH in lint/quantities.ts)', '(?:分别|均|都|总体'),
  ...list('numeral/written-number.ts', 'a number written by toFixed(6)', '\\.?0+$'),
  ...list('grammar/noise/toc-entries.ts', 'the first 144 characters of a line', '[.．·•…]*[（(]?'),
  ...list('targets/quantities/find-numerals.ts', 'a numeral of 33 characters at most', '[万亿]+$'),
  ...list('targets/collect-numbers.ts', PHRASE, '（.*?）|'),
  ...list('targets/tables/phrase-ends.ts', PHRASE, '(?:[、，,；：:\\s（(“]|'),
  ...list('targets/attributes/paired-marks.ts', PHRASE, '“[^”]*”|'),
  ...list(
    'targets/attributes/clauses.ts',
    CLAUSE,
    '(力争|确保|加快)',
    '[，、\\s]+$',
    '(?:^|按[^对]*)',
    '(?:试点|率先|先行',
    '(?:开展|进行|实施|予以',
    '^(.{2,}?)占',
    '(.{2,})由[^由]*$',
    '[，\\s]+$'
  ),
  ...list('targets/attributes/readers/measures.ts', CLAUSE, '(?:同比|年均|大幅', '按照?[^，]*的$', '^(.*?)(调整为'),
  ...list('targets/attributes/readers/money.ts', CLAUSE, '(?:^|[^应相针面])(?:对|为|给|向)(.+)$'),
  ...list(
    'targets/roles/rules/descriptions.ts',
    CLAUSE,
    '(?:^|[，。；])对',
    '(?:补贴|奖励|给予|补助|资助|奖补)[^，]*$',
    '^[^。；]{0,40}的?',
    '(?:涉及[^，]*|',
    '每(?:个|所|名',
    '(?:形成|新增|年产)'
  ),
  ...list('targets/roles/rules/existing.ts', CLAUSE, '(?:^|[，。；])有[^。；]*$'),
  ...list('targets/roles/rules/names.ts', 'a number with its unit', '[一二三四五六七八九十两几数].*'),
  ...list('targets/roles/rules/past.ts', CLAUSE, '(?:力争|拟', '(?:去年|上年(?!度)|截至'),
  ...list('targets/roles/rules/sets.ts', CLAUSE, '、[^，；。]{2,}$')
]
