import type { Span } from '../source/span.js'

/** Named HTML entities that web pages leave in Chinese text, those that stand for something visible. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  divide: '÷',
  deg: '°',
  permil: '‰',
  yen: '¥',
  laquo: '«',
  raquo: '»'
}
const ENTITY = /&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-z]{2,6}));/g

function characterOf(decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string | undefined {
  if (name !== undefined) return NAMED[name]
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  const isVisible = code > 0x20 && code !== 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isVisible ? String.fromCodePoint(code) : undefined
}

/** HTML entities left in a text (HTML 4.01, section 24) that stand for a visible character, and that character. */
export function findEntities(text: string): (Span & { readonly text: string })[] {
  if (!text.includes('&')) return []
  return [...text.matchAll(ENTITY)].flatMap((found) => {
    const character = characterOf(found[1], found[2], found[3])
    return character === undefined ? [] : [{ from: found.index, to: found.index + found[0].length, text: character }]
  })
}
