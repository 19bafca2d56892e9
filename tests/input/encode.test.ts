import { describe, expect, it } from 'vitest'
import { decodeText, ENCODINGS } from '../../src/index.js'
import { encodeText } from '../../src/input/encode.js'

const TEXT = '某縣2031年工作要點\r\n一、總體要求\r\n堅持「穩中求進」，培訓1200人。\r\n'

describe('encodeText', () => {
  it('marks a text that begins with U+FEFF, which would be read as a mark', () => {
    const bytes = encodeText(`\ufeff${TEXT}`, 'utf-8')
    expect(decodeText(bytes, 'utf-8').text).toBe(`\ufeff${TEXT}`)
  })

  it.each(ENCODINGS)('writes %s as it is read', (encoding) => {
    expect(decodeText(encodeText(TEXT, encoding), encoding)).toEqual({ text: TEXT, encoding, replaced: 0 })
  })

  it.each(ENCODINGS.filter((name) => name !== 'big5'))('writes the byte order mark of %s', (encoding) => {
    expect(decodeText(encodeText(TEXT, encoding, { byteOrderMark: true }))).toEqual({ text: TEXT, encoding, replaced: 0 })
  })

  it('names the character that an encoding lacks', () => {
    expect(() => encodeText('简体', 'big5')).toThrow(/^big5 has no 简$|^big5 has no 体$/)
    expect(() => encodeText('一😀', 'big5')).toThrow('big5 has no 😀')
    expect(() => encodeText('一\ud800', 'utf-8')).toThrow('utf-8 has no U+D800')
  })
})
