import { findLeftovers, type Leftover } from '../conversion-leftovers.js'
import type { Finding, Rule } from '../rule.js'

const NAMES: Partial<Record<Leftover['kind'], string>> = {
  pinyin: 'a reading that a page’s pinyin was copied with',
  bookmark: 'a bookmark of a word processor',
  markup: 'markup that a conversion left',
  entity: 'an entity that a conversion left'
}
const SHOULD: Readonly<Record<string, string>> = {
  '': 'it should be deleted',
  ' ': 'a blank should stand there',
  '\t': 'a tab should stand there',
  '\n': 'a line end should stand there'
}
const EXCERPT = 24

/** `强区(qū)`, `[bookmark: _GoBack]`, `<br>`, `&nbsp;`, a soft hyphen; not `（FBI）`, not `R&D`. */
export const conversionNoise: Rule = {
  name: 'conversion-noise',
  group: 'text',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'what a conversion left in the text: readings, bookmarks, tags, entities, characters that show nothing',
  description:
    'Code of another format, and what a copy of a page brings along, cuts words in two and is printed. What touches is one finding. It is deleted; ' +
    'where it stood between words for a blank or a line end, that one takes its place, and an entity gives way to its character. ' +
    'Characters of a private font are reported and left, for nobody can tell what they were. Comments that switch rules, marks of footnotes, # before a heading, ' +
    'and a byte order mark in front of the text are let pass.',
  faulty: [
    {
      text: '2024年教育工作要点\n一、建设教育强區(qū)\n新建學(xué)校3所。[bookmark: _Hlk100000001]\n二、建强队伍\n培训教师200人。\n',
      finds: ['(qū)', '(xué)', '[bookmark: _Hlk100000001]'],
      fixed: '2024年教育工作要点\n一、建设教育强區\n新建學校3所。\n二、建强队伍\n培训教师200人。\n'
    },
    {
      text: '<!-- 正文 -->\n&nbsp;&nbsp;一、优化营商环境\n推进&ldquo;一件事&rdquo;改革，新增事项20项。<br>\n二、培育&nbsp;A级企业\n新增<b>5</b>家。</p>\n',
      finds: ['<!-- 正文 -->', '&nbsp;&nbsp;', '&ldquo;', '&rdquo;', '<br>', '&nbsp;', '<b>', '</b>', '</p>'],
      fixed: '\n一、优化营商环境\n推进“一件事”改革，新增事项20项。\n二、培育 A级企业\n新增5家。\n'
    },
    {
      text: '（一）改造\u00AD校舍\n改造校\u200B\u200B舍3栋。\n（二）增加学位\n增加学位600\uFEFF个。\n',
      finds: ['\u00AD', '\u200B\u200B', '\uFEFF'],
      fixed: '（一）改造校舍\n改造校舍3栋。\n（二）增加学位\n增加学位600个。\n'
    },
    { text: '一、修复古籍\n\uE0B2修复《\uE0B2志》12册。\n', finds: ['\uE0B2', '\uE0B2'] }
  ],
  clean: [
    '<!-- yaodian-disable-next-line number-gap -->\n一、打击电信诈骗\n与联合调查组（FBI）会商R&D项目2个，劝阻3起[1]。\n',
    '\uFEFF2025年工作要点\n一、推广手机应用(app)\n新增用户3万人，x<3的指标清零。\n',
    '# 2025年工作要点\n## 一、总体要求\n坚持稳中求进。\n## 二、重点任务\n新增职业<工种>目录2项。\n'
  ],
  check: (plan) => findLeftovers(plan).map((leftover) => findingOf(plan.raw, leftover))
}

function findingOf(raw: string, { from, to, kind, instead }: Leftover): Finding {
  const span = { from, to }
  const printed = raw.slice(from, to)
  const what = kind === 'invisible' ? invisibleName(printed) : `${excerptOf(printed)} is ${NAMES[kind]}`
  if (instead === undefined) return { span, reason: `${what}: the character that it stood for should stand there` }
  const should = SHOULD[instead] ?? `${instead} should stand there`
  return { span, reason: `${what}: ${should}`, expected: instead, fix: { edits: [{ ...span, text: instead }] } }
}

function invisibleName(printed: string): string {
  const codes = [...new Set(printed)]
    .slice(0, 3)
    .map((character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`)
  return `${codes.join(' ')} does not show, or only in one font`
}

function excerptOf(printed: string): string {
  const line = printed.slice(0, EXCERPT * 4).replace(/\s+/g, ' ')
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT)}…`
}
