import type { Random } from './random.js'

/** Names of numbering styles as the output has them. */
export type StyleName =
  | 'han-chapter'
  | 'han-section'
  | 'han-article'
  | 'han-financial'
  | 'han-comma'
  | 'han-paren'
  | 'arabic-dot'
  | 'arabic-comma'
  | 'arabic-paren'
  | 'arabic-half-paren'
  | 'arabic-decimal'
  | 'circled'

/** The widths that one document's markers are printed in. */
export interface Widths {
  readonly digits: 'half' | 'full'
  /** `mixed`: （一) and (一） too, marker by marker. */
  readonly brackets: 'full' | 'half' | 'mixed'
  readonly dots: '.' | '．'
}

export const plainWidths: Widths = { digits: 'half', brackets: 'full', dots: '.' }

export function makeWidths(random: Random): Widths {
  return {
    digits: random.chance(0.3) ? 'full' : 'half',
    brackets: random.pick(['full', 'half', 'mixed']),
    dots: random.pick(['.', '．'])
  }
}

const HAN = '〇一二三四五六七八九'
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖'

/** 1 to 99 in Han characters. */
export function formatHan(value: number): string {
  if (value < 10) return HAN[value] as string
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? HAN[tens] : ''}十${ones > 0 ? HAN[ones] : ''}`
}

export function widenDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function inBrackets(inside: string, widths: Widths, random: Random): string {
  const isFull = (): boolean => (widths.brackets === 'mixed' ? random.chance(0.5) : widths.brackets === 'full')
  return `${isFull() ? '（' : '('}${inside}${isFull() ? '）' : ')'}`
}

/** How a style prints a number; `path` holds the numbers of the ancestors, the own one last. */
export function formatMarker(style: StyleName, path: readonly number[], widths: Widths, random: Random): string {
  const ordinal = path.at(-1) as number
  const digits = (text: string): string => (widths.digits === 'full' ? widenDigits(text) : text)
  switch (style) {
    case 'han-chapter':
      return `第${formatHan(ordinal)}章`
    case 'han-section':
      return `第${formatHan(ordinal)}节`
    case 'han-article':
      return `第${formatHan(ordinal)}条`
    case 'han-financial':
      return `${FINANCIAL[ordinal]}、`
    case 'han-comma':
      return `${formatHan(ordinal)}、`
    case 'han-paren':
      return inBrackets(formatHan(ordinal), widths, random)
    case 'arabic-dot':
      return `${digits(String(ordinal))}${widths.dots}`
    case 'arabic-comma':
      return `${digits(String(ordinal))}、`
    case 'arabic-paren':
      return inBrackets(digits(String(ordinal)), widths, random)
    case 'arabic-half-paren':
      return `${digits(String(ordinal))}${widths.brackets === 'half' ? ')' : '）'}`
    case 'arabic-decimal':
      return digits(path.join('.'))
    case 'circled':
      return String.fromCharCode(0x245f + ordinal)
  }
}

/** The customary orders of styles, outermost first (GB/T 9704-2012 7.3.3, and what plans do in practice). */
export const orders: readonly (readonly StyleName[])[] = [
  ['han-comma', 'han-paren', 'arabic-dot'],
  ['han-comma', 'han-paren', 'arabic-dot'],
  ['han-comma', 'han-paren', 'arabic-comma'],
  ['han-comma', 'han-paren', 'arabic-paren'],
  ['han-comma', 'arabic-dot', 'arabic-paren'],
  ['han-comma', 'arabic-comma', 'arabic-paren'],
  ['han-chapter', 'han-comma', 'han-paren'],
  ['han-chapter', 'han-section', 'han-comma'],
  ['han-chapter', 'han-article', 'han-paren'],
  ['han-paren', 'arabic-dot', 'arabic-paren'],
  ['arabic-comma', 'arabic-paren', 'circled'],
  ['arabic-dot', 'arabic-paren', 'circled'],
  ['arabic-dot', 'arabic-half-paren', 'circled'],
  ['han-financial', 'han-comma', 'han-paren'],
  ['arabic-dot', 'arabic-decimal', 'arabic-decimal']
]

/** Styles whose numbers may go on under the next parent: usual for these, never for 一、 or ① (which ends at ⑳). */
export const runOnStyles: ReadonlySet<StyleName> = new Set(['han-paren', 'arabic-dot', 'arabic-comma', 'arabic-paren', 'han-article'])

/** What a sibling may be printed in by mistake, by the style that it should have. */
export const driftStyles: Partial<Record<StyleName, readonly StyleName[]>> = {
  'han-comma': ['arabic-comma', 'arabic-dot'],
  'arabic-comma': ['han-comma', 'arabic-dot'],
  'arabic-dot': ['arabic-comma', 'han-comma'],
  'han-paren': ['arabic-paren'],
  'arabic-paren': ['han-paren', 'arabic-half-paren']
}
