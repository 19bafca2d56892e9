// What legal databases put over and under a text: `【法宝引证码】 CLI.4.100001`, `原文链接：https://…`, `【发布部门】某部`, `法宝联想：…`.
// Not `【字体：大 中 小】` (page furniture), not `法宝` in a sentence, not a 【专栏】 of the plan.
import type { LineNoisePattern } from './pattern.js'
import { compact, headLength, shortLine, tailLength, visibleLines, wholeLine } from './whole-line.js'

/** Unmistakable anywhere. */
const anywhere = [
  /^北大法宝[·・]?法律法规/,
  /^【法宝引证码】/,
  /^CLI\.\d[\d.]*(?:\([A-Z]+\))?$/,
  /^原文链接[:：]/,
  /^法宝(?:联想|提示|引用|V6)[:：]?/,
  /^(?:©|\(c\)|版权所有)?北大法(?:宝|律信息网)/i,
  /^【?北大法宝】?[:：(（]?/,
  /^https?:\/\/\S{0,200}(?:bdfb|pkulaw|lawinfochina|chinalawinfo)/i,
  /^本篇【?法规】?(?:来自|访问|引用)/,
  /^(?:威科先行|北大英华|法律快车|法信)[·・:：（(]/
]

/** Field lines, which stand in the head or at the foot. */
const fieldLine =
  /^【(?:发布部门|发文部门|制定机关|颁布单位|发文字号|批准部门|批准日期|发布日期|公布日期|颁布时间|颁布日期|施行日期|实施日期|生效日期|时效性|效力级别|效力位阶|法规类别|法规标题|法规编号|所属类别|唯一标志|失效日期|失效依据|修订依据|全文|正文|标题|分类|有效性)】/

export const legalHeader: LineNoisePattern = {
  name: 'legal-header',
  kinds: ['legal-header'],
  samples: [
    {
      lines: ['  北大法宝【法宝引证码】 CLI.4.100001', '原文链接：https://www.example.com/chl/0000bdfb.html', '某部关于工作的意见'],
      noise: ['北大法宝【法宝引证码】 CLI.4.100001', '原文链接：https://www.example.com/chl/0000bdfb.html']
    },
    {
      lines: ['【发布部门】 某部', '【发文字号】 某发〔2020〕1号', '一、目标'],
      noise: ['【发布部门】 某部', '【发文字号】 某发〔2020〕1号']
    },
    { lines: ['一、目标', '法宝联想：律所实务 2 篇'], noise: ['法宝联想：律所实务 2 篇'] }
  ],
  nearMisses: [['改革是制胜法宝。'], ['【专栏1】重点工程'], ['【责任单位】教育局'], ['联系人：某人'], ['法宝是调查研究。']],
  find(lines) {
    const visible = visibleLines(lines)
    const edges = new Set([...visible.slice(0, headLength), ...visible.slice(-tailLength)])
    const isHeader = (index: number): boolean => {
      const text = compact(shortLine(lines[index], 300))
      return anywhere.some((pattern) => pattern.test(text)) || (edges.has(index) && fieldLine.test(text))
    }
    return visible.filter(isHeader).map((index) => wholeLine(lines, index, 'legal-header'))
  }
}
