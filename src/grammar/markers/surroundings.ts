/**
 * Pieces of regular expressions that the styles are put together from: what a number is written with, and what may
 * stand before and behind a marker. All are sources, to be joined in a template and compiled once.
 */

/** A blank inside a line. */
export const blank = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]'

/** A Han number from 1 to 99 (二〇 and 廿 are met with too). */
export const hanNumber = '[一二三四五六七八九十廿卅][一二三四五六七八九十〇○零]{0,2}'

/** One Arabic digit, half or full width. */
export const digit = '[0-9０-９]'

/** An Arabic number of at most three digits; what has more is a year or a quantity. */
export const arabicNumber = `(?!${digit}{4})${digit}{1,3}`

/** The number of a chapter or an article: 三, 一百零五, 12, IV. */
export const articleNumber = `(?:[一二三四五六七八九十百廿][一二三四五六七八九十百零〇○]{0,5}|${arabicNumber}|[IVXⅠ-Ⅻ]{1,5})`

/** Only blanks stand before it on its line. */
export const atLineStart = `(?<=(?:^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])${blank}*)`

/**
 * Where a paragraph begins, even if its line break was lost: at a line's start, behind the end of a sentence, or behind
 * the wide blank of an indent. A single half-width blank is not enough.
 */
export const atParagraphStart = `(?<=(?:^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029。；：！？;!?]|\\u3000|${blank}{2})${blank}*)`

/** At a line's start, behind a blank, or behind what ends a sentence or a quotation: where a marker stands even if its line break was lost. */
export const afterPause = '(?<=^|[\\s。；：！？…”’」』）】〕;:!?)])'

/** Words ending in 一 that 、 may follow: 统一、协调; 单一 and 合一, but not behind 清单, 名单, 融合, 整合. */
const wordsInOne = '统唯专同归划不任某逐之万初周前'
const longerWordsInOne = '(?<![清名账菜订保])单|(?<![融整综结联配])合'

/** Not in the middle of a Han number, an enumeration (一、二、三产业), an ordinal (第一) or a word (统一、). */
export const notInHanNumber = `(?<![一二三四五六七八九十百千万亿零〇○几数两第其再个、／/《“‘「『${wordsInOne}]|${longerWordsInOne})`

/** Not in the middle of an Arabic number, a Latin word, a range, a name in quotes, or the number of an attachment or a table. */
export const notInArabicNumber = `(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ+\\-—–~～/／×#第《“‘（(〔\\[［「『%、]|${digit}[.．,，]|(?:附件|附表|附录|专栏|图表|见图|见表)${blank}?)`

/** What a title or an item may begin with. */
export const textAhead = '(?=[\\u3400-\\u9fff“‘「『《〈"A-Za-z0-9０-９（(])'

/** What only Han text or its quotation marks may begin. */
export const hanAhead = '(?=[\\u3400-\\u9fff“‘「『《〈"])'
