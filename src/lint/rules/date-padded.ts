import type { LintedPlan } from '../linted-plan.js'
import { spanOf } from '../linted-plan.js'
import type { Finding, Rule } from '../rule.js'

const DATE =
  /(?<![0-9０-９])(?:[12１２][0-9０-９]{3}\s?年\s?)?(?:[0０][1-9１-９]\s?月(?:\s?[0-3０-３]?[0-9０-９]\s?日)?|[1１]?[0-9０-９]\s?月\s?[0０][1-9１-９]\s?日)/g
/** A date by itself, as it stands below a document's issuing body. */
const WHOLE_DATE = /^[（(]?[12１２][0-9０-９]{3}\s?年\s?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日[）)]?$/

/** `2025年04月08日`; not `发布时间：2025年04月08日`, not `2025-04-08`. */
export const datePadded: Rule = {
  name: 'date-padded',
  group: 'text',
  level: 'warning',
  grade: 'standard',
  clauses: [
    {
      name: 'GB/T 9704-2012 7.3.5.4',
      force: 'shall',
      says: 'the date of a document is written in Arabic digits, with the full year, and months and days without leading zeros'
    }
  ],
  summary: 'a month or day with a leading zero',
  description:
    'The clause is on the date of issue; the same form is looked for in all of the text. ' +
    'Dates in lines of a web page (发布时间：2025年04月08日), and dates in figures alone (2025-04-08), are let pass.',
  faulty: [
    {
      text: '青禾县2025年水利工作要点\n一、加快工程建设\n完成泵站改造6座。\n二、强化防汛备汛\n开展演练4次。\n青禾县水利局\n2025年04月08日\n',
      finds: ['2025年04月08日']
    },
    {
      text: '一、工作目标\n2024年06月底前建成站点8个，10月05日前完成验收。\n二、保障措施\n落实经费。\n',
      finds: ['2024年06月', '10月05日']
    },
    {
      text: '（一）动员部署（03月01日至04月15日）\n制定方案。\n（二）组织实施（4月16日-11月30日）\n抓好落实。\n',
      finds: ['03月01日', '04月15日']
    }
  ],
  clean: [
    '青禾县2025年水利工作要点\n一、加快工程建设\n2025年10月20日前完成泵站改造6座。\n青禾县水利局\n2025年4月8日\n',
    '信息来源：办公室 发布时间：2025年04月08日 浏览量：12次\n青禾县2025年水利工作要点\n一、加快工程建设\n完成泵站改造6座。\n',
    '中央政府网站　www.example.gov.cn　2006年02月23日 14时43分\n青禾县2006年水利工作要点\n一、加快工程建设\n完成泵站改造6座。\n二、加强管护\n巡河12次。\n',
    '一、工作目标\n建立2025-04-08台账，实行05、06两个月集中攻坚，每10月05分析一次。\n'
  ],
  *check(plan) {
    for (const text of plan.texts.filter((one) => !isOfWebPage(one.text)))
      for (const found of text.text.matchAll(DATE))
        yield findingAt(plan, text.toRaw({ from: found.index, to: found.index + found[0].length }))
    for (const noise of plan.noise) {
      const value = noise.value.trim()
      if (noise.kind !== 'metadata-line' || !WHOLE_DATE.test(value) || value.search(DATE) < 0) continue
      yield findingAt(plan, spanOf(noise))
    }
  }
}

/** A short line with an address, a source or a time of day tells of the page that the plan was copied from. */
function isOfWebPage(line: string): boolean {
  return line.length <= WEB_LINE_MAX && /www\.|https?:|来源[：:]|\d{1,2}时\d{1,2}分|\d{1,2}[:：]\d{2}/.test(line)
}

const WEB_LINE_MAX = 100

function findingAt(plan: LintedPlan, span: { from: number; to: number }): Finding {
  const printed = plan.raw.slice(span.from, span.to)
  const expected = printed.replace(/(?<![0-9０-９])[0０](?=[1-9１-９])/g, '')
  return { span, reason: `${printed} has a leading zero: ${expected}`, expected }
}
