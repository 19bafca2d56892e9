import type { PlanText } from '../linted-plan.js'
import type { Edit, Finding, Rule } from '../rule.js'

const NUMBER =
  /(?<=[\u4e00-\u9fff]\s?)([〔﹝［[（(【〖{｛])\s?([0-9０-９]{4}|[0-9０-９]{2})\s?([〕﹞］\]）)】〗}｝])\s?(第)?\s?([0-9０-９]{1,5})\s?号(?![楼线栋院门机井路矿口库车])/g
/** `政发2020年1号`; a notice or an order (公告2020年第1号) is numbered otherwise. */
const YEAR_WRITTEN = /(?<=[发字函办规])((?:19|20)[0-9]{2})年(第)?([0-9]{1,5})号/g
/** What the agencies' letters end in; a year of two digits is believed only behind them. */
const LETTERS = /[发字函办规通]\s?$/

/** `青政发[2020]01号`; not `青政发〔2020〕1号`, not `公告2020年第1号`, not `（2020）京01民终1号`. */
export const documentNumberForm: Rule = {
  name: 'document-number-form',
  group: 'text',
  level: 'warning',
  grade: 'standard',
  clauses: [
    {
      name: 'GB/T 9704-2012 7.2.5',
      force: 'shall',
      says: 'a document number has the full year in Arabic digits in 〔 〕, and the serial without 第 and without leading zeros, followed by 号'
    }
  ],
  summary: 'a document number in another form than 〔2020〕1号',
  description:
    'In the plan’s own number and where it names other documents: brackets that are not 〔 〕, the year without brackets or with two digits, 第 before the serial, ' +
    'leading zeros. The brackets are mended. Numbers of orders and notices (公告2020年第1号, 令第3号), of court cases, and those in lines of a web page are let pass.',
  faulty: [
    {
      text: '青政发[2020]12号\n青禾县人民政府关于印发2020年工作要点的通知\n各乡镇人民政府：\n现将《2020年工作要点》印发给你们。\n一、稳定粮食生产\n播种面积达到30万亩。\n',
      finds: ['[2020]12号'],
      fixed:
        '青政发〔2020〕12号\n青禾县人民政府关于印发2020年工作要点的通知\n各乡镇人民政府：\n现将《2020年工作要点》印发给你们。\n一、稳定粮食生产\n播种面积达到30万亩。\n'
    },
    {
      text: '一、落实整改要求\n按照《青禾县整改方案》（青办发（2021）7号）、《考核办法》（青督字【2019】30号）抓好落实。\n',
      finds: ['（2021）7号', '【2019】30号'],
      fixed: '一、落实整改要求\n按照《青禾县整改方案》（青办发〔2021〕7号）、《考核办法》（青督字〔2019〕30号）抓好落实。\n'
    },
    {
      text: '二、完善制度\n执行青财规〔2022〕第5号、青水函〔2023〕08号、青政办发2024年3号和青教字〔98〕16号文件。\n',
      finds: ['〔2022〕第5号', '〔2023〕08号', '2024年3号', '〔98〕16号']
    }
  ],
  clean: [
    '一、落实整改要求\n按照《青禾县整改方案》（青办发〔2021〕7号）抓好落实。\n',
    '二、完善制度\n执行省税务局公告2024年第8号、部令第35号和2023年1号文件，参照（2020）青01民终12号判决。\n',
    '三、推进建设\n续建轨道交通（2025）2号线，完成一期（2024）3号楼验收。\n'
  ],
  *check(plan) {
    // What is written in traditional script is not from where the standard holds.
    if (plan.plan.script === 'traditional') return
    for (const text of plan.texts) {
      for (const found of text.text.matchAll(NUMBER)) {
        const finding = bracketed(text, found)
        if (finding) yield finding
      }
      for (const found of text.text.matchAll(YEAR_WRITTEN)) yield withoutBrackets(text, found)
    }
  }
}

function narrow(digits: string): string {
  return digits.normalize('NFKC')
}

function faultsOf(open: string, year: string, close: string, ordinal: string | undefined, serial: string): string[] {
  return [
    ...(open === '〔' && close === '〕' ? [] : [`its year stands in ${open}${close}`]),
    ...(year.length === 4 ? [] : ['its year has two digits']),
    ...(ordinal ? ['its serial has 第'] : []),
    ...(/^[0０]/.test(serial) ? ['its serial has a leading zero'] : [])
  ]
}

function bracketed(text: PlanText, found: RegExpExecArray): Finding | undefined {
  const [printed, open = '', year = '', close = '', ordinal, serial = ''] = found
  const isYear =
    year.length === 4 ? /^(?:19|20)/.test(narrow(year)) : LETTERS.test(text.text.slice(Math.max(0, found.index - 2), found.index))
  const faults = faultsOf(open, year, close, ordinal, serial)
  if (!isYear || faults.length === 0) return undefined
  const expected = year.length === 4 ? `〔${narrow(year)}〕${Number(narrow(serial))}号` : undefined
  const edits = bracketEdits(text, found, open, close)
  const should = expected ?? '〔the full year〕'
  return {
    span: text.toRaw({ from: found.index, to: found.index + printed.length }),
    reason: `${printed} is not the form of a document number, ${faults.join(', ')}: ${should}`,
    ...(expected !== undefined && { expected }),
    ...(edits.length > 0 && { fix: { edits } })
  }
}

function bracketEdits(text: PlanText, found: RegExpExecArray, open: string, close: string): Edit[] {
  const end = found.index + found[0].indexOf(close, 1)
  return [
    ...(open === '〔' ? [] : [{ ...text.toRaw({ from: found.index, to: found.index + 1 }), text: '〔' }]),
    ...(close === '〕' ? [] : [{ ...text.toRaw({ from: end, to: end + 1 }), text: '〕' }])
  ]
}

function withoutBrackets(text: PlanText, found: RegExpExecArray): Finding {
  const [printed, year = '', , serial = ''] = found
  const expected = `〔${year}〕${Number(serial)}号`
  const span = text.toRaw({ from: found.index, to: found.index + printed.length })
  return { span, reason: `${printed} has no brackets round the year of a document number: ${expected}`, expected }
}
