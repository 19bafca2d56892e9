import { createHash } from 'node:crypto'
import { Chalk } from 'chalk'
import type { CheckedFile, CreateFormat, FormatSettings, ReportedFault, Totals } from '../../../src/cli/validate/format.js'
import { type Fault, type Rule, validate } from '../../../src/index.js'
import { findFaults, type Levels } from '../../../src/lint/find-faults.js'
import type { Finding } from '../../../src/lint/rule.js'
import { readWithNumbers } from '../../../src/targets/read-with-numbers.js'

/** A plan whose second section skips a number: one error on line 8, which could be mended by renumbering. */
export const GAP =
  '青石乡2027年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n（一）改善出行条件\n硬化村道12公里。\n（二）办好乡村食堂\n新建食堂3家。\n（四）守住安全底线\n开展演练6次。\n'
export const CLEAN = '一、修好水渠\n清淤水渠8公里。\n二、建好粮仓\n新建粮仓2座。\n'

/** A text as the command checks it, by the real rules. */
export function checked(name: string, text: string, rules: Levels = {}): CheckedFile {
  return { name, path: name === '<stdin>' ? null : name, text, faults: reported(validate(text, { rules })) }
}

/** The same by a rule of its own, which finds each match of a pattern: for what today's rules do not find. */
export function checkedFor(
  name: string,
  text: string,
  pattern: RegExp,
  finding: (found: string, from: number) => Partial<Finding>
): CheckedFile {
  const rule = ruleFor(pattern, finding)
  return { name, path: name, text, faults: reported(findFaults(readWithNumbers(text, {}), { [rule.name]: 'warning' }, [rule])) }
}

function ruleFor(pattern: RegExp, finding: (found: string, from: number) => Partial<Finding>): Rule {
  const facts = {
    group: 'text',
    level: 'warning',
    grade: 'practice',
    clauses: [],
    summary: '',
    description: '',
    faulty: [],
    clean: []
  } as const
  return {
    ...facts,
    name: 'odd-text',
    check: ({ raw }) =>
      [...raw.matchAll(pattern)].map(({ 0: found, index: from }) => ({
        span: { from, to: from + found.length },
        reason: `${found} is odd`,
        ...finding(found, from)
      }))
  }
}

function reported(faults: readonly Fault[]): ReportedFault[] {
  return faults.map((fault) => ({
    ...fault,
    fingerprint: createHash('sha256')
      .update(fault.rule + fault.reason)
      .digest('hex')
      .slice(0, 16)
  }))
}

/** What a run that ends with these inputs writes. */
export function render(
  create: CreateFormat,
  files: readonly CheckedFile[],
  { failures = [], known = 0, ...settings }: Partial<FormatSettings> & { failures?: [string, string][]; known?: number } = {}
): string {
  const format = create({ chalk: new Chalk({ level: 0 }), width: undefined, version: '1.2.3', mended: 'nothing', ...settings })
  const body = [...files.map(format.file), ...failures.map(([name, reason]) => format.failure(name, reason))]
  return body.join('') + format.end(totalsOf(files, failures.length, known))
}

function totalsOf(files: readonly CheckedFile[], failed: number, known: number): Totals {
  const severities = files.flatMap(({ faults }) => faults.map(({ severity }) => severity))
  const count = (severity: string) => severities.filter((one) => one === severity).length
  return { files: files.length, failed, errors: count('error'), warnings: count('warning'), infos: count('info'), known }
}
