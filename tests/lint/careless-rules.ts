import type { Edit, Rule } from '../../src/index.js'

/** A rule that puts `text` in the place of every match of a pattern in the raw text, whatever stands there. */
export function replacing(name: string, pattern: RegExp, text: (found: string) => string, renumbers = false): Rule {
  return {
    name,
    group: 'text',
    level: 'warning',
    grade: 'practice',
    clauses: [],
    summary: 'for tests',
    description: 'for tests',
    faulty: [],
    clean: [],
    *check(plan) {
      for (const found of plan.raw.matchAll(pattern)) {
        const span = { from: found.index, to: found.index + found[0].length }
        const edits: Edit[] = [{ ...span, text: text(found[0]) }]
        yield { span, reason: 'for tests', fix: { edits, ...(renumbers && { renumbers }) } }
      }
    }
  }
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '.': '。', '-': '—', '~': '～' }

/** Full-width punctuation everywhere: also in 1,000, 3.5 and 1. */
export const widening = replacing('widening', /[,;:().~-]/g, (found) => WIDE[found] ?? found)

/** Takes out what conversion left behind, and much else that stands in brackets. */
export const cleaning = replacing('cleaning', /\u200b|\u200d|\u00ad|\ufeff|\[bookmark: ?\w+\]|\([^)（）\n]{1,8}\)/g, () => '')

/** 04月 becomes 4月, and 08 anywhere 8. */
export const unpadding = replacing('unpadding', /0(?=[1-9])/g, () => '')

/** Brackets of one kind for all. */
export const bracketing = replacing('bracketing', /[[\]〔〕【】]/g, (found) => ('[〔【'.includes(found) ? '（' : '）'))

export const carelessRules = [widening, cleaning, unpadding, bracketing]
