import { describe, expect, it } from 'vitest'
import { createGithub } from '../../../src/cli/validate/formats/github.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'

/** What a runner reads out of a workflow command: it parts at , and = first and decodes then. */
function readCommand(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const properties = list.split(',').map((one) => [one.slice(0, one.indexOf('=')), decode(one.slice(one.indexOf('=') + 1), true)])
  return { command, properties: Object.fromEntries(properties), message: decode(message, false) }
}

function decode(text: string, isProperty: boolean): string {
  const data = (isProperty ? text.replaceAll('%3A', ':').replaceAll('%2C', ',') : text).replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return data.replaceAll('%25', '%')
}

describe('github', () => {
  it('writes one command a fault', () => {
    expect(render(createGithub, [checked('./plans/a.txt', GAP), checked('plans/b.txt', CLEAN)])).toBe(
      '::error file=plans/a.txt,line=9,endLine=9,col=1,endColumn=4,title=yaodian number-gap::' +
        '（四） does not follow （二）: a number is missing between them\n'
    )
  })

  it.each([
    ['warning', 'warning'],
    ['info', 'notice']
  ] as const)('calls %s %s', (severity, command) => {
    expect(render(createGithub, [checked('a.txt', GAP, { 'number-gap': severity })])).toMatch(new RegExp(`^::${command} `))
  })

  it('keeps what would end a property or a line as it was', () => {
    const name = '100%, 第一:批\n%0A.txt'
    const report = render(createGithub, [checkedFor(name, '一、覆盖率100%，::见附件%0A\n', /100.*/g, () => ({}))])
    expect(report.match(/\n/g)).toHaveLength(1)
    const { command, properties, message } = readCommand(report.trimEnd())
    expect(command).toBe('warning')
    expect(properties).toEqual({ file: name, line: '1', endLine: '1', col: '6', endColumn: '19', title: 'yaodian odd-text' })
    expect(message).toBe('100%，::见附件%0A is odd')
  })

  it('gives no columns of several lines, which GitHub refuses', () => {
    const report = render(createGithub, [checkedFor('a.txt', '一、修渠（清淤\n护坡）\n', /（[^）]*）/g, () => ({ reason: 'open' }))])
    expect(report).toBe('::warning file=a.txt,line=1,endLine=2,title=yaodian odd-text::open\n')
  })

  it('names no file for standard input without a name', () => {
    expect(render(createGithub, [checked('<stdin>', GAP)])).toMatch(/^::error line=9,/)
  })

  it('has an error for an input that could not be read', () => {
    expect(render(createGithub, [], { failures: [['c.pdf', 'looks like a PDF: 100%']] })).toBe(
      '::error file=c.pdf,title=yaodian::c.pdf cannot be checked: looks like a PDF: 100%25\n'
    )
  })
})
