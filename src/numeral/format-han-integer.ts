const digits = '零一二三四五六七八九'
const places = ['千', '百', '十', '']
const scales = ['', '万', '亿', '万亿']

/**
 * Writes a whole number from 0 to 1e12 in simplified Han numerals: 12 is 十二, 105 is 一百零五, 100000 is 十万.
 * The inverse of `parseHanInteger` on that range. Source: GB/T 15835-2011.
 *
 * @throws RangeError where `value` is no whole number from 0 to 1e12: that is the caller's mistake.
 */
export function formatHanInteger(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 1e12) throw new RangeError(`${value} is no whole number from 0 to 1e12`)
  if (value === 0) return '零'
  if (value === 1e12) return '一万亿'
  let written = ''
  for (let power = 2; power >= 0; power--) {
    const section = Math.floor(value / 10_000 ** power) % 10_000
    const gap = written !== '' && section < 1000
    if (section > 0) written += `${gap ? '零' : ''}${formatSection(section)}${scales[power]}`
    else if (written !== '' && value % 10_000 ** power > 0) written += '零'
  }
  return written.replace(/零+/g, '零').replace(/^一十/, '十')
}

function formatSection(section: number): string {
  const figures = String(section).padStart(4, '0')
  const written = [...figures].map((figure, index) => (figure === '0' ? '零' : `${digits[Number(figure)]}${places[index]}`)).join('')
  return written.replace(/零+/g, '零').replace(/^零|零$/g, '')
}
