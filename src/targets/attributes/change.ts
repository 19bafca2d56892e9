import { deltaVerbs, findVerbs } from '../tables/verbs.js'

/** Whether a verb makes its number a difference (新增, 增长) or a state (达到, 提高到). */
export function changeOf(action: string | null): 'delta' | 'level' {
  if (action === null || /[到至]$/.test(action)) return 'level'
  if (deltaVerbs.has(action)) return 'delta'
  const verbs = findVerbs(action).map((verb) => verb.verb)
  if (verbs.some((verb) => /[到至达]$/.test(verb))) return 'level'
  return verbs.includes('新增') || deltaVerbs.has(verbs[0] ?? '') ? 'delta' : 'level'
}
