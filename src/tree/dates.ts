import { parseHanInteger } from '../numeral/index.js'

const FULL_DIGITS = /[０-９]/g
const NUMERIC = /([12]\d{3})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?/
const HAN = /([一二][〇○零OＯ0一二三四五六七八九十]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** The first full date of a text as ISO 8601 (2024-03-08); null where it holds none that exists. */
export function parseDate(text: string): string | null {
  const narrow = text.replace(FULL_DIGITS, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  const numeric = NUMERIC.exec(narrow)
  if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  const han = HAN.exec(text)
  if (!han) return null
  const [year, month, day] = han.slice(1).map((part) => parseHanInteger(part.replace(/[○OＯ0]/g, '〇')))
  return year && month && day ? iso(year, month, day) : null
}
