import { arabicComma } from './arabic-comma.js'
import { arabicDecimal } from './arabic-decimal.js'
import { arabicDot } from './arabic-dot.js'
import { arabicHalfParen } from './arabic-half-paren.js'
import { arabicParen } from './arabic-paren.js'
import { arabicSpace } from './arabic-space.js'
import { attachment } from './attachment.js'
import { box } from './box.js'
import { bullet } from './bullet.js'
import { circledStyle } from './circled.js'
import { dash } from './dash.js'
import { diItem } from './di-item.js'
import { digitDotSymbol } from './digit-dot-symbol.js'
import { digitParenSymbol } from './digit-paren-symbol.js'
import { hanArticle } from './han-article.js'
import { hanBare } from './han-bare.js'
import { hanChapter } from './han-chapter.js'
import { hanComma } from './han-comma.js'
import { hanFinancial } from './han-financial.js'
import { hanHalfParen } from './han-half-paren.js'
import { hanParen } from './han-paren.js'
import { hanParenSymbol } from './han-paren-symbol.js'
import { hanPart } from './han-part.js'
import { hanSection } from './han-section.js'
import { hanSpace } from './han-space.js'
import { latin } from './latin.js'
import { latinHalfParen } from './latin-half-paren.js'
import { latinParen } from './latin-paren.js'
import { markdown } from './markdown.js'
import { roman } from './roman.js'
import { romanParen } from './roman-paren.js'
import { shiItem } from './shi-item.js'
import { stem } from './stem.js'
import type { MarkerMatch, MarkerStyle } from './style.js'
import { xianItem } from './xian-item.js'
import { yaoItem } from './yao-item.js'

/** Every numbering style, the most specific first where several may match at one place: (i) is Roman before it is a letter. */
export const markerStyles: readonly MarkerStyle[] = [
  markdown,
  attachment,
  box,
  hanPart,
  hanChapter,
  hanSection,
  hanArticle,
  hanFinancial,
  shiItem,
  yaoItem,
  diItem,
  xianItem,
  hanComma,
  hanHalfParen,
  hanSpace,
  hanBare,
  hanParen,
  hanParenSymbol,
  arabicDecimal,
  arabicDot,
  arabicComma,
  arabicHalfParen,
  arabicSpace,
  arabicParen,
  digitParenSymbol,
  digitDotSymbol,
  circledStyle,
  roman,
  romanParen,
  latin,
  latinHalfParen,
  latinParen,
  stem,
  dash,
  bullet
]

const byName = new Map(markerStyles.map((style) => [style.name, style]))
const firstCharacters = markerStyles.map((style) => ({ style, first: new RegExp(`[${style.first}]`) }))
const byFirstCharacter = new Map<number, readonly MarkerStyle[]>()
const none: readonly StyledMatch[] = []

/** A marker together with the style that read it. */
export interface StyledMatch {
  readonly style: MarkerStyle
  readonly match: MarkerMatch
}

/** The style of that name, as it stands in the output; undefined where there is none. */
export function styleByName(name: string): MarkerStyle | undefined {
  return byName.get(name)
}

/**
 * The markers that stand at exactly `at` in simplified, visible text, the most specific style first; an empty array
 * where there is none (always the same one: do not change it). Never throws; an `at` off the text has no markers.
 */
export function matchMarkers(text: string, at: number): readonly StyledMatch[] {
  const styles = stylesBeginningWith(text.charCodeAt(at))
  if (styles.length === 0) return none
  let found: StyledMatch[] | undefined
  for (const style of styles) {
    const match = style.match(text, at)
    if (match === undefined) continue
    found ??= []
    found.push({ style, match })
  }
  return found ?? none
}

/** Filled as characters are met with: most texts use a few thousand. */
function stylesBeginningWith(code: number): readonly MarkerStyle[] {
  let styles = byFirstCharacter.get(code)
  if (styles === undefined) {
    const character = Number.isNaN(code) ? '' : String.fromCharCode(code)
    styles = firstCharacters.filter(({ first }) => first.test(character)).map(({ style }) => style)
    byFirstCharacter.set(code, styles)
  }
  return styles
}
