/** What a numbering style read at one place of a text. */
export interface MarkerMatch {
  /** End of the marker, its punctuation and the blanks behind it excluded from nothing: UTF-16 offset just after the last character of the marker as printed. */
  readonly to: number
  /** The number as printed, counted from 1; null for styles that carry none (a lead dash, a markdown heading). */
  readonly ordinal: number | null
  /** For 1.1 and 1.1.1: all the numbers, outermost first. For markdown: the depth as path length is not given here; see `depth`. */
  readonly path?: readonly number[]
  /** Depth that the marker itself states: the number of parts of 1.1.1, the number of # of a markdown heading. */
  readonly depth?: number
}

/**
 * One numbering style. A matcher gets text and returns data; it touches nothing.
 *
 * `match` is called with simplified, visible text (script converted, noise out, digits and brackets NOT width-folded)
 * and looks at exactly the place `at`; it never searches ahead for one. It rejects what only looks like a marker by
 * what stands right behind (and, where `at` > 0, before) it: `一、二、三产业`, `3.5亿元`, `2024年`, `1+X证书`.
 */
export interface MarkerStyle {
  /** Name in the output, kebab-case: `han-comma`. Fixed once published. */
  readonly name: string
  /**
   * Place in the usual order of levels (GB/T 9704-2012 7.3.3 and GB/T 15834-2011 B.3.8: 一、 （一） 1. （1） ①),
   * lower is outer. A hint for the tree's costs, never a level.
   */
  readonly rank: number
  /** Where the style opens nodes, items inside a paragraph, or both. */
  readonly opens: 'node' | 'item' | 'both'
  /** First characters that the style may begin with, as a regular expression class body: `一二三四五六七八九十`. Used to skip quickly. */
  readonly first: string
  /** Texts that begin with a marker of this style, with the marker and ordinal to be read. Run by the tests. */
  readonly samples: readonly { readonly text: string; readonly marker: string; readonly ordinal: number | null }[]
  /** Texts that look like it and are not. Run by the tests. */
  readonly nearMisses: readonly string[]
  match(text: string, at: number): MarkerMatch | undefined
}
