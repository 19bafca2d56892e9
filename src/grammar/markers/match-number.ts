import { parseArabic, parseHanInteger } from '../../numeral/index.js'
import type { MarkerMatch, MarkerStyle } from './style.js'

/** Reads a marker's number as printed; undefined where it is none. */
export type ReadNumber = (printed: string) => number | undefined

/** Says of a marker that has been read that it is none after all, by what stands behind `to`. */
export type Veto = (text: string, to: number, ordinal: number) => boolean

export const readArabicOrHan: ReadNumber = (printed) => parseArabic(printed) ?? parseHanInteger(printed)

/**
 * Compiles a style's pattern for use at one place of a text. The pattern's whole match is the marker as printed, what
 * stands around it is looked at, never taken; its first group that took part is the number.
 */
export function marker(source: string): RegExp {
  return new RegExp(source, 'y')
}

/** A `match` that reads one number. A number below 1 is no marker's (0.5, 零、). */
export function matchNumber(pattern: RegExp, read: ReadNumber, veto?: Veto): MarkerStyle['match'] {
  return (text, at) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return undefined
    const ordinal = read(found[1] ?? found[2] ?? '')
    const to = pattern.lastIndex
    if (!ordinal || veto?.(text, to, ordinal)) return undefined
    return { to, ordinal }
  }
}

/** A `match` for a marker whose number may be missing, or that has none. */
export function matchUnnumbered(pattern: RegExp, read: ReadNumber = () => undefined): MarkerStyle['match'] {
  return (text, at): MarkerMatch | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return undefined
    const ordinal = read(found[1] ?? '') ?? null
    return ordinal === 0 ? undefined : { to: pattern.lastIndex, ordinal }
  }
}
