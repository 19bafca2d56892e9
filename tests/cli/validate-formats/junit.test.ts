import { describe, expect, it } from 'vitest'
import { createJunit } from '../../../src/cli/validate/formats/junit.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'
import { findXmlErrors } from './xml.js'

/** The report, which must be what Jenkins reads. */
async function report(...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never): Promise<string> {
  const xml = render(createJunit, ...args)
  expect(await findXmlErrors(xml, 'jenkins-junit.xsd')).toEqual([])
  return xml
}

const FAILED_CASE =
  '    <testcase classname="plans/a.txt" name="number-gap 9:1" time="0">\n' +
  '      <failure message="（四） does not follow （二）: a number is missing between them" type="error"><![CDATA[' +
  'plans/a.txt:9:1 error （四） does not follow （二）: a number is missing between them\n' +
  '（四）守住安全底线\n' +
  '^^^^^^]]></failure>\n' +
  '    </testcase>\n'

describe('the schema', () => {
  it('refuses what JUnit does not have', async () => {
    const xml = render(createJunit, [checked('a.txt', CLEAN)]).replace('<testcase ', '<testcase colour="red" ')
    expect((await findXmlErrors(xml, 'jenkins-junit.xsd')).join()).toContain("'colour' is not allowed")
  })
})

describe('junit', () => {
  it('has a suite for each file and a failed case for each fault', async () => {
    expect(await report([checked('./plans/a.txt', GAP), checked('plans/b.txt', CLEAN)])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<testsuites name="yaodian">\n' +
        '  <testsuite name="plans/a.txt" time="0" tests="1" failures="1" errors="0" skipped="0">\n' +
        FAILED_CASE +
        '  </testsuite>\n' +
        '  <testsuite name="plans/b.txt" time="0" tests="1" failures="0" errors="0" skipped="0">\n' +
        '    <testcase classname="plans/b.txt" name="no faults" time="0"/>\n' +
        '  </testsuite>\n' +
        '</testsuites>\n'
    )
  })

  it('lets an info pass and still says what it is', async () => {
    const xml = await report([checked('a.txt', GAP, { 'number-gap': 'info' })])
    expect(xml).toContain('tests="1" failures="0" errors="0"')
    expect(xml).toContain('<system-out><![CDATA[a.txt:9:1 info （四） does not follow')
  })

  it('fails on a warning', async () => {
    expect(await report([checked('a.txt', GAP, { 'number-gap': 'warning' })])).toMatch(/failures="1".*\n.*\n.*type="warning"/)
  })

  it('has an error for an input that could not be read', async () => {
    const xml = await report([checked('b.txt', CLEAN)], { failures: [['c & d.pdf', 'looks like a "PDF"']] })
    expect(xml).toContain('<testsuite name="c &amp; d.pdf" time="0" tests="1" failures="0" errors="1" skipped="0">')
    expect(xml).toContain('<error message="looks like a &quot;PDF&quot;" type="input"/>')
  })

  it('is a report also without inputs', async () => {
    expect(await report([])).toMatch(/<testsuites name="yaodian">\n<\/testsuites>\n$/)
  })

  it('lets nothing through that XML forbids or would read', async () => {
    const text = '一、建仓\0\x08\x1b[31m]]>\ufffe\uffff\ud800<b>&amp;３座\n'
    const xml = await report([checkedFor('a\x01\n"<.txt', text, /建仓.*/g, () => ({}))])
    expect(xml).not.toMatch(/[\0-\x09\x0b-\x1f\ufffe\uffff]|[\ud800-\udfff]/)
    expect(xml).toContain('name="a\\x01\\x0a&quot;&lt;.txt"')
    expect(xml).toContain('message="建仓\\x00\\x08\\x1b[31m]]>\ufffd\ufffd\\ud800&lt;b>&amp;amp;３座 is odd"')
  })
})
