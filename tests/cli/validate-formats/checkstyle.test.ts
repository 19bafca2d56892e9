import { describe, expect, it } from 'vitest'
import { createCheckstyle } from '../../../src/cli/validate/formats/checkstyle.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'
import { findXmlErrors } from './xml.js'

async function report(...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never): Promise<string> {
  const xml = render(createCheckstyle, ...args)
  expect(await findXmlErrors(xml)).toEqual([])
  return xml
}

describe('checkstyle', () => {
  it('is read by a reader that refuses what is no XML', async () => {
    expect(await findXmlErrors(render(createCheckstyle, [checked('a.txt', CLEAN)]).replace('/>', '>'))).not.toEqual([])
  })

  it('has an element for each file and each fault', async () => {
    expect(await report([checked('./plans/a.txt', GAP, { 'number-gap': 'info' }), checked('b.txt', CLEAN)])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<checkstyle version="4.3">\n' +
        '  <file name="plans/a.txt">\n' +
        '    <error line="9" column="1" severity="info" message="（四） does not follow （二）: a number is missing between them" source="yaodian.number-gap"/>\n' +
        '  </file>\n' +
        '  <file name="b.txt"/>\n' +
        '</checkstyle>\n'
    )
  })

  it('has an error for an input that could not be read, also where it is the only one', async () => {
    const xml = await report([], { failures: [['c & d.pdf', 'looks like a "PDF"']] })
    expect(xml).toContain(
      '<file name="c &amp; d.pdf">\n    <error line="1" severity="error" message="looks like a &quot;PDF&quot;" source="yaodian.input"/>'
    )
  })

  it('is a report also without inputs', async () => {
    expect(await report([])).toMatch(/<checkstyle version="4.3">\n<\/checkstyle>\n$/)
  })

  it('lets nothing through that XML forbids or would read', async () => {
    const xml = await report([checkedFor('a\x01"<.txt', '一、建仓\0\x1b[31m\ufffe\ud800<b>&amp;３座\n', /建仓.*/g, () => ({}))])
    expect(xml).not.toMatch(/[\0-\x09\x0b-\x1f\ufffe\uffff]|[\ud800-\udfff]/)
    expect(xml).toContain('<file name="a\\x01&quot;&lt;.txt">')
    expect(xml).toContain('message="建仓\\x00\\x1b[31m\ufffd\\ud800&lt;b>&amp;amp;３座 is odd"')
  })
})
