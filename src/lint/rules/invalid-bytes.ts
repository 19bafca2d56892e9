import type { Rule } from '../rule.js'

const LOST = /\uFFFD+/g

/** `办理事项6\uFFFD\uFFFD项`; not a rare character, not one of a font's own (`conversion-noise`). */
export const invalidBytes: Rule = {
  name: 'invalid-bytes',
  group: 'text',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'characters that were lost in decoding',
  description:
    'U+FFFD stands where bytes are no text of the encoding that they were read in: the file was cut, saved in another encoding, or converted from a font of its own. ' +
    'What stood there cannot be told from the text, so nothing is mended. A run of them is one finding. Question marks and boxes are let pass.',
  faulty: [
    {
      text: '湖滨街道2025年工作计划\n一、改善人居环境\n改造老旧小区\uFFFD\uFFFD个，新增停车位300个。\n二、办好民生实事\n新建口袋公园2处。\n',
      finds: ['\uFFFD\uFFFD']
    },
    { text: '（一）建强队伍\n全年培训网格员\uFFFD00人次，组织观\uFFFD\uFFFD\uFFFD活动4场。\n', finds: ['\uFFFD', '\uFFFD\uFFFD\uFFFD'] },
    { text: '2024年档案工作要点\n一、推进数字化\n完成馆藏档案数字化12万页\uFFFD\n', finds: ['\uFFFD'] }
  ],
  clean: [
    '一、推进数字化\n完成馆藏档案数字化12万页。\n',
    '二、保护古村落\n修缮𠮷田村、㙟里村民居20栋□□处。\n',
    '三、规范符号\n标识牌统一使用◆、■和？？两类样式。\n'
  ],
  check: ({ raw }) =>
    Array.from(raw.matchAll(LOST), ({ 0: lost, index }) => ({
      span: { from: index, to: index + lost.length },
      reason: `${lost.length === 1 ? 'a character was' : `${lost.length} characters were`} lost when the text was read or converted: what the source has should stand here`
    }))
}
