import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, type EncodingName, InputError, parseEncodingName } from '../../src/input/text.js'

const SHORT = ['加强道路建设', '二〇三〇年工作要点', '修建三座新的桥梁。', '各镇人民政府：', '一、总体要求\n', '组织开展安全检查']
const SHORT_TRADITIONAL = [
  '加強道路建設',
  '二〇三〇年工作計劃',
  '興建三座新的橋樑。',
  '各區人民政府：',
  '一、總體要求\n',
  '組織開展安全檢查'
]

function read(bytes: Uint8Array, encoding?: EncodingName) {
  const { text, encoding: found, replaced } = decodeText(bytes, encoding)
  return { text, encoding: found, replaced }
}

function codeOf(bytes: Uint8Array | string, encoding?: EncodingName): string | undefined {
  try {
    decodeText(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, encoding)
  } catch (error) {
    return error instanceof InputError ? error.code : String(error)
  }
  return undefined
}

describe('the encoding is judged from a few characters', () => {
  const cases = (['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const).flatMap((encoding) =>
    [...SHORT, ...SHORT_TRADITIONAL].map((text) => [encoding, text] as const)
  )
  const big5 = SHORT_TRADITIONAL.filter((text) => !text.includes('〇')).map((text) => ['big5', text] as const)

  test.each([...cases, ...big5])('%s: %j', (encoding, text) => {
    expect(read(iconv.encode(text, encoding))).toEqual({ text, encoding, replaced: 0 })
  })

  test.each([...cases, ...big5])('%s when it is named: %j', (encoding, text) => {
    expect(read(iconv.encode(text, encoding), encoding)).toEqual({ text, encoding, replaced: 0 })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('%s with a byte order mark, which is no text', (encoding) => {
    for (const text of ['', 'A', '中', ...SHORT]) {
      expect(read(iconv.encode(`\ufeff${text}`, encoding))).toEqual({ text, encoding, replaced: 0 })
    }
  })

  test('plain ASCII, also where it could be Han characters in UTF-16', () => {
    for (const text of ['', '1.', 'NO', 'this app can break', 'plan 2030\r\n']) {
      expect(read(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', replaced: 0 })
    }
  })

  test('ASCII alone in UTF-16 shows by its NUL bytes', () => {
    expect(read(iconv.encode('1. A', 'utf16le')).encoding).toBe('utf-16le')
    expect(read(iconv.encode('1. A', 'utf16be')).encoding).toBe('utf-16be')
  })

  test('a long ASCII head does not hide what follows', () => {
    const text = `${'-'.repeat(20_001)}加强道路建设`
    expect(read(iconv.encode(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030', replaced: 0 })
  })
})

describe('text comes through as it is', () => {
  test('line ends of all kinds', () => {
    const text = 'a\r\nb\rc\n\r\nd\u2028e\u0085f'
    expect(read(Buffer.from(text)).text).toBe(text)
    expect(read(iconv.encode(`一\r\n二\r三\n`, 'gb18030')).text).toBe('一\r\n二\r三\n')
  })

  test('characters of Hong Kong in Big5', () => {
    const text = '衞生署在邨內設站，沿着厦村道開放。'
    expect(read(iconv.encode(text, 'big5-hkscs')).text).toBe(text)
  })

  test('pinyin with tone marks and rare characters in GB18030', () => {
    const text = '区(qū)、构(gòu)、㐂、𠮷、ǹ的工作'
    expect(read(iconv.encode(text, 'gb18030')).text).toBe(text)
  })

  test('a second byte order mark stays', () => {
    expect(read(Buffer.from('\ufeff\ufeff文')).text).toBe('\ufeff文')
  })

  test('any text without NUL comes back from UTF-8 with a mark', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0') && !/^\s*(<|%PDF)/.test(text))
      expect(read(Buffer.from(`\ufeff${text}`)).text).toBe(text)
    })
    fc.assert(property)
  })

  test('any bytes give text or an InputError', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const code = codeOf(bytes)
      expect(code ?? 'text').toMatch(/^(text|binary|encoding)$/)
    })
    fc.assert(property)
  })
})

describe('a few invalid bytes', () => {
  const text = '全县各级各部门要加强组织领导，确保各项工作落到实处。'

  test.each(['utf-8', 'gb18030'] as const)('in %s become U+FFFD and are counted', (encoding) => {
    const bytes = Buffer.concat([iconv.encode(text, encoding), Buffer.from([0xff, 0x0a]), iconv.encode(text, encoding)])
    expect(read(bytes)).toEqual({ text: `${text}\ufffd\n${text}`, encoding, replaced: 1 })
  })

  test('a file that was cut inside a character is still read', () => {
    expect(read(Buffer.from(text).subarray(0, -2))).toMatchObject({ encoding: 'utf-8', replaced: 1 })
    expect(read(iconv.encode(text, 'gb18030').subarray(0, -1))).toMatchObject({ encoding: 'gb18030', replaced: 1 })
    expect(read(iconv.encode(text, 'utf16le').subarray(0, -1))).toMatchObject({ encoding: 'utf-16le', replaced: 1 })
  })

  test('a U+FFFD that stands in the file is not one of them', () => {
    expect(read(Buffer.from('前\ufffd后')).replaced).toBe(0)
    expect(read(Buffer.from('\ufeff前\ufffd后')).replaced).toBe(0)
  })
})

describe('what is no text is refused by what it seems to be', () => {
  test.each([
    ['pdf', '%PDF-1.4\n%\xe2\xe3'],
    ['zip', 'PK\x03\x04\x14\0\0\0'],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['rtf', '{\\rtf1\\ansi'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['image', '\xff\xd8\xff\xe0'],
    ['archive', '\x1f\x8b\x08\0'],
    ['html', '\r\n<!DOCTYPE html>\n<p>'],
    ['encoding', '\xff\xfe\0\0A\0\0\0'],
    ['binary', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0'],
    ['binary', 'hello\0world'],
    ['binary', '\0']
  ])('%s: %j', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('NUL bytes inside Chinese text', () => {
    expect(codeOf(Buffer.from('加强\0道路建设'))).toBe('binary')
    expect(codeOf(iconv.encode('加强\0道路建设', 'gb18030'))).toBe('binary')
    expect(codeOf(iconv.encode('\ufeff加强\0道路', 'utf16le'))).toBe('binary')
  })

  test('words that only begin like another format are text', () => {
    expect(codeOf('PK match')).toBeUndefined()
    expect(codeOf('<!-- note -->\n1.')).toBeUndefined()
  })
})

describe('an encoding that was asked for', () => {
  const text = '加强组织领导，推进各项重点工作。'

  test.each([
    ['big5', 'gb18030'],
    ['gb18030', 'utf-8'],
    ['utf-8', 'gb18030'],
    ['utf-16be', 'utf-16le'],
    ['utf-16le', 'utf-8']
  ] as const)('%s does not fit %s', (asked, real) => {
    expect(codeOf(iconv.encode(text, real), asked)).toBe('encoding')
    expect(codeOf(iconv.encode(`\ufeff${text}`, real), asked)).toBe('encoding')
  })

  test.each([
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['UTF8', 'utf-8'],
    ['utf16le', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
    ['Big5-HKSCS', 'big5']
  ])('may be called %s', (name, encoding) => {
    expect(parseEncodingName(name)).toBe(encoding)
  })

  test('is listed with the others where it is unknown', () => {
    expect(() => parseEncodingName('constructor')).toThrow(/utf-8, utf-16le, utf-16be, gb18030, big5/)
  })
})
