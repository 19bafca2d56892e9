import { findLoneMarks, type LoneMark } from '../marks.js'
import { wholeParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

/** `“一网通办改革。`, `”一网通办”`, `《实施方案。`; not `1）改造校舍`, not a quotation that goes on in the next paragraph. */
export const unpairedMarks: Rule = {
  name: 'unpaired-marks',
  group: 'text',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a quotation mark or bracket without its partner',
  description:
    'Looked for in each paragraph: “ ” ‘ ’ 「 」 『 』 《 》 （ ） 〔 〕 【 】, and straight " by count. Where one mark stands in the place of both (”一网通办”), that is said. ' +
    'Brackets of list marks (1）, a)), apostrophes of Latin words, quotations over several paragraphs that open anew in each, ' +
    'and brackets that close some paragraphs further on are let pass, and so are pairs of which one is half-width.',
  faulty: [
    {
      text: '2025年政务服务工作要点\n一、深化改革\n推进“一件事改革，新增事项20项。\n二、优化服务\n落实《办事指南，受理窗口达到12个。\n',
      finds: ['“', '《']
    },
    {
      text: '（一）推进”一网通办”\n上线事项60项。\n（二）办好“民生实事“\n办好实事10件。\n（三）建设"智慧社区\n新建站点8个（含改造2个。\n',
      finds: ['”', '“', '"', '（']
    },
    {
      text: '一、落实责任\n执行青政发〔2024）3号文件）要求，专题研究4次。\n二、加强考核\n考核结果纳入年度评价》，通报2次。\n',
      finds: ['）', '）', '》']
    }
  ],
  clean: [
    '一、深化改革\n1）推进“一件事”改革（含“跨省通办”），新增事项20项；a)落实《办事指南》；2)开展‘双随机’检查。\n',
    '一、报告要点\n报告指出：“今年要稳中求进。\n“要办好实事10件。\n“要守牢底线，开展演练12次。”\n二、贯彻措施\n制定清单3张。\n',
    '一、责任分工\n（牵头单位：县发改局。\n配合单位：县财政局。）\n建设CHINA’S特色小镇2个，采购55"屏幕4块，推进"智慧社区"建设。\n'
  ],
  check: (plan) => {
    const paragraphs = wholeParagraphs(plan)
    return findLoneMarks(paragraphs.map(({ text }) => text)).flatMap((lone) => {
      const span = paragraphs[lone.paragraph]?.toRaw({ from: lone.at, to: lone.at + 1 })
      return span ? [{ span, reason: reasonOf(lone), ...(lone.mistakenFor && { expected: lone.mistakenFor }) }] : []
    })
  }
}

function reasonOf({ mark, opens, mistakenFor, closes }: LoneMark): string {
  if (mistakenFor) return `${mark} stands at both ends of a quotation: ${mistakenFor} should ${opens ? 'close' : 'open'} it here`
  if (closes) return `${closes} is closed by ${mark}: a pair of one kind should stand there`
  if (mark === '"') return 'a straight " has no partner in its paragraph: an even number of them should stand there'
  return opens
    ? `${mark} is not closed in its paragraph: its partner is missing`
    : `${mark} closes what was not opened: its partner is missing`
}
