import { deltaVerbs, findVerbs } from '../tables/verbs.js'

/** Whether a verb makes its number a difference (新增, 增长) or a state (达到, 提高到). */
export function changeOf(action: string | null): 'delta' | 'level' {
  if (action === null || /[到至]$/.test(action)) return 'level'
  if (deltaVerbs.has(action)) return 'delta'
  const verbs = findVerbs(action).map((verb) => verb.verb)
  if (verbs.some((verb) => /[到至达]$/.test(verb))) return 'level'
  // 提升打造10个品牌: they are made.
  if (/^(?:提升|提高)/.test(action) && verbs.length > 1 && !deltaVerbs.has(verbs.at(-1) as string)) return 'level'
  return verbs.includes('新增') || deltaVerbs.has(verbs[0] ?? '') ? 'delta' : 'level'
}
