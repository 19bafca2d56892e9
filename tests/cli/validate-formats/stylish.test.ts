import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { createStylish } from '../../../src/cli/validate/formats/stylish.js'
import { displayWidth } from '../../../src/cli/width.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'

/** The excerpt of the first fault: its line and the marks below it, without the indent. */
function excerptOf(report: string): { line: string; marks: string } {
  const [, , line = '', marks = ''] = report.split('\n')
  return { line: line.slice(4), marks: marks.slice(4) }
}

/** What stands above the marks, by columns of a terminal. */
function underlined({ line, marks }: { line: string; marks: string }): string {
  const from = marks.indexOf('^')
  let column = 0
  let found = ''
  for (const character of line) {
    if (column >= from && column < marks.length) found += character
    column += displayWidth(character)
  }
  return found
}

/** A section on one line, as copied from a page that lost its line ends. */
const LONG_LINE = `一、重点任务。${'持续抓好各项民生实事，'.repeat(60)}落实经费５０万元，${'压实各方责任，'.repeat(60)}确保见效。\n`

describe('stylish', () => {
  it('shows each fault with its line, and sums up', () => {
    expect(render(createStylish, [checked('plans/a.txt', GAP), checked('plans/b.txt', CLEAN)])).toBe(
      'plans/a.txt\n' +
        '  9:1 error （四） does not follow （二）: a number is missing between them number-gap\n' +
        '    （四）守住安全底线\n' +
        '    ^^^^^^\n' +
        '\n' +
        '✖ 1 error in 1 of 2 files\n' +
        '  1 can be mended with --fix-numbers\n'
    )
  })

  it('says only that all is well where it is', () => {
    expect(render(createStylish, [checked('b.txt', CLEAN)])).toBe('✔ no faults in 1 file\n')
    expect(render(createStylish, [checked('b.txt', CLEAN)], { known: 4 })).toBe('✔ no faults in 1 file (4 known to the baseline)\n')
  })

  it('does not look well where an input could not be checked', () => {
    const report = render(createStylish, [checked('b.txt', CLEAN)], { failures: [['c.pdf', 'looks like a PDF']] })
    expect(report).toBe('✖ no faults in 1 file (1 input not checked)\n')
  })

  it('shows what should stand there, with blanks and nothing in quotes', () => {
    const report = (text: string, pattern: RegExp, expected: string) =>
      render(createStylish, [
        checkedFor('a.txt', text, pattern, (found, from) => ({
          expected,
          fix: { edits: [{ from, to: from + found.length, text: expected }] }
        }))
      ])
    expect(report('一、增收\n人均增收３００元。\n', /３００/g, '300')).toContain('    ３００ → 300\n')
    expect(report('一、增收。。\n', /。(?=\n)/g, '')).toContain('    。 → ""\n')
    expect(report('一、增收　\n', /　/g, ' ')).toContain('    "　" → " "\n')
    expect(report('一、增收３户\n', /３/g, '3')).toMatch(/^ {2}1 can be mended with --fix$/m)
  })

  it('underlines what is found under text of one and of two columns', () => {
    const report = render(createStylish, [checkedFor('a.txt', '一、GDP 增长５％以上，R&D 投入增长6%。\n', /５％/g, () => ({}))])
    expect(underlined(excerptOf(report))).toBe('５％')
  })

  it.each([30, 60, 100, 200])('cuts a long line around the finding to %i columns', (width) => {
    const report = render(createStylish, [checkedFor('a.txt', LONG_LINE, /５０/g, () => ({}))], { width })
    const excerpt = excerptOf(report)
    expect(underlined(excerpt)).toBe('５０')
    expect(excerpt.line).toMatch(/^…[^…]+…$/)
    expect(4 + displayWidth(excerpt.line)).toBeLessThan(width)
    expect(4 + displayWidth(excerpt.line)).toBeGreaterThan(width - 6)
  })

  it('cuts only the end that has more', () => {
    const at = (pattern: RegExp) => excerptOf(render(createStylish, [checkedFor('a.txt', LONG_LINE, pattern, () => ({}))])).line
    expect(at(/一、/g)).toMatch(/^一、.*…$/)
    expect(at(/见效。/g)).toMatch(/^….*见效。$/)
  })

  it('underlines down to the end of the line only', () => {
    const text = '一、修渠（含清淤\r\n和护坡）\r\n二、建仓\r\n'
    const excerpt = excerptOf(render(createStylish, [checkedFor('a.txt', text, /（[^）]*）/g, () => ({}))]))
    expect(excerpt.line).toBe('一、修渠（含清淤')
    expect(underlined(excerpt)).toBe('（含清淤')
  })

  it('has a mark also where nothing is found between two characters, and behind the line', () => {
    const text = '一、修渠\n二、建仓'
    const marksAt = (pattern: RegExp) =>
      excerptOf(render(createStylish, [checkedFor('a.txt', text, pattern, () => ({ reason: 'x' }))])).marks
    expect(marksAt(/(?<=修)/g)).toBe('      ^')
    expect(marksAt(/(?<=渠)/g)).toBe('        ^')
    expect(marksAt(/$/g)).toBe('        ^')
  })

  it('ends a line at a lone CR and at a line separator too', () => {
    const excerpt = excerptOf(render(createStylish, [checkedFor('a.txt', '一、修渠\r二、建３仓\u2028三、绿化', /３/g, () => ({}))]))
    expect(excerpt.line).toBe('二、建３仓')
    expect(underlined(excerpt)).toBe('３')
  })

  it('lets no control character through, and still underlines what is found', () => {
    const text = '一、\t修\x1b[31m渠\u202e，共３条\x07\n'
    const report = render(createStylish, [{ ...checkedFor('a\x1b[2J.txt', text, /３条/g, (found) => ({ reason: `${found}\x1b[0m\nx` })) }])
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(report.split('\n')).toHaveLength(7)
    expect(excerptOf(report).line).toBe('一、\\x09修\\x1b[31m渠\\u202e，共３条\\x07')
    expect(underlined(excerptOf(report))).toBe('３条')
  })

  it('is quick and short on a line of a million characters, and where marks pile up on one', () => {
    const text = `一、${'稳增长'.repeat(300_000)}３${'\u0301'.repeat(200_000)}\n`
    const report = render(createStylish, [checkedFor('a.txt', text, /３/g, () => ({}))])
    expect(report.length).toBeLessThan(1500)
  })

  it('shows three faults of a rule and where the others are', () => {
    const text = `一、清单\n${'购置１台。\n'.repeat(15)}`
    const report = render(createStylish, [checkedFor('a.txt', text, /１/g, () => ({}))])
    expect(report.match(/ warning /g)).toHaveLength(3)
    expect(report).toContain('  … and 12 more of odd-text at 5:3, 6:3, 7:3, 8:3, 9:3, 10:3, 11:3, 12:3, 13:3, 14:3, …\n')
    expect(report).toContain('✖ 15 warnings in 1 of 1 file\n')
  })

  it('folds the faults of one file only', () => {
    const two = (name: string) => checkedFor(name, '购置１台１套\n', /１/g, () => ({}))
    const report = render(createStylish, [two('a.txt'), two('b.txt')])
    expect(report).not.toContain('more of')
    expect(report).toContain('✖ 4 warnings in 2 of 2 files\n')
  })

  it('colours by severity where colour is asked for', () => {
    const report = render(createStylish, [checked('a.txt', GAP)], { chalk: new Chalk({ level: 1 }) })
    expect(report).toContain('\x1b[31merror\x1b[39m')
    expect(report).toContain('    \x1b[31m（四）\x1b[39m守住安全底线\n    \x1b[31m^^^^^^\x1b[39m\n')
  })
})
