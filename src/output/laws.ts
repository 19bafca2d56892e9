import { type Problem, problemAt } from './problem.js'
import type { PlanDocument } from './schema.js'

type Path = readonly (string | number)[]

/** What is wrong with a document that its schema lets pass. */
export function lawProblems(document: PlanDocument): Problem[] {
  return [...addressProblems(document), ...parentProblems(document), ...rangeProblems(document), ...positionProblems(document, [])]
}

const NODE_LISTS = ['sections', 'tasks'] as const

function addressProblems(document: PlanDocument): Problem[] {
  const nodes = NODE_LISTS.flatMap((list) => document[list].map(({ id }, index): [Path, string] => [[list, index, 'id'], id]))
  const targets = document.targets.map(({ id }, index): [Path, string] => [['targets', index, 'id'], id])
  return [...repeats(nodes), ...repeats(targets)]
}

function repeats(ids: readonly (readonly [Path, string])[]): Problem[] {
  const seen = new Map<string, Problem>()
  const problems: Problem[] = []
  for (const [path, id] of ids) {
    const first = seen.get(id)
    if (first) problems.push(problemAt(path, `${JSON.stringify(id)} is the id of ${first.place.replace(/\.id$/, '')} too`))
    else seen.set(id, problemAt(path, ''))
  }
  return problems
}

function parentProblems(document: PlanDocument): Problem[] {
  const sections = new Set(document.sections.map(({ id }) => id))
  const tasks = new Set(document.tasks.map(({ id }) => id))
  const problems: Problem[] = []
  for (const list of [...NODE_LISTS, 'targets', 'otherNumbers'] as const)
    for (const [index, one] of document[list].entries()) {
      const { parent } = one
      const path = [list, index, 'parent']
      const isNode = list === 'sections' || list === 'tasks'
      const above = isNode && 'id' in one ? addressAbove(one.id) : parent
      if (parent !== above)
        problems.push(problemAt(path, `expected ${JSON.stringify(above)}, as the id says, got ${JSON.stringify(parent)}`))
      else if (isNode && parent !== null && tasks.has(parent))
        problems.push(problemAt(path, `${JSON.stringify(parent)} is a task, and tasks have nothing below them`))
      else if (parent !== null && !sections.has(parent) && !tasks.has(parent))
        problems.push(problemAt(path, `there is no node ${JSON.stringify(parent)}`))
    }
  return problems
}

function addressAbove(id: string): string | null {
  const dot = id.lastIndexOf('.')
  return dot < 0 ? null : id.slice(0, dot)
}

function rangeProblems({ targets, plan }: PlanDocument): Problem[] {
  const problems = targets.flatMap(({ min, max }, index) =>
    min !== null && max !== null && min > max ? [problemAt(['targets', index, 'min'], `${min} is more than max, ${max}`)] : []
  )
  if (plan.period && plan.period.start > plan.period.end) problems.push(problemAt(['plan', 'period', 'start'], 'is after the end'))
  return problems
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Every position anywhere in the document. */
function positionProblems(value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => positionProblems(one, [...path, index]))
  if (isPosition(value)) return endsBefore(value) ? [problemAt(path, 'ends before it starts')] : []
  return Object.entries(value).flatMap(([key, one]) => positionProblems(one, [...path, key]))
}

function isPosition(value: object): value is { start: Point; end: Point } {
  return 'start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null && 'offset' in value.start
}

function endsBefore({ start, end }: { start: Point; end: Point }): boolean {
  return end.offset < start.offset || end.line < start.line || (end.line === start.line && end.column < start.column)
}
