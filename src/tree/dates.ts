import { parseHanInteger } from '../numeral/index.js'

const FULL_DIGITS = /[０-９]/g
const NUMERIC = /([12]\d{3})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?/g
const HAN = /([一二][〇○零OＯ0一二三四五六七八九十]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** The first full date of a text as ISO 8601 (2024-03-08); null where it holds none that exists. */
export function parseDate(text: string): string | null {
  const narrow = text.replace(FULL_DIGITS, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  for (const found of narrow.matchAll(NUMERIC)) {
    const date = iso(Number(found[1]), Number(found[2]), Number(found[3]))
    if (date) return date
  }
  for (const found of text.matchAll(HAN)) {
    const [year, month, day] = found.slice(1).map((part) => parseHanInteger(part.replace(/[○OＯ0]/g, '〇')))
    const date = year && month && day ? iso(year, month, day) : null
    if (date) return date
  }
  return null
}
