import { deltaVerbs, findVerbs } from '../tables/verbs.js'

/** Whether a verb makes its number a difference (新增, 增长) or a state (达到, 提高到). */
export function changeOf(action: string | null): 'delta' | 'level' {
  if (action === null || /[到至]$/.test(action)) return 'level'
  if (deltaVerbs.has(action)) return 'delta'
  const verbs = findVerbs(action)
  return verbs.some((verb) => deltaVerbs.has(verb.verb)) && !verbs.some((verb) => /[到至达]$/.test(verb.verb)) ? 'delta' : 'level'
}
