import type { RawPoint, RawPosition } from '../source/source-text.js'
import type { Field, FieldName, Matter, Noise, OtherNumber, Paragraph, Plan, PlanNode, Target } from '../tree/nodes.js'
import type { Message, PlanDocument, SectionOutput, SourceInfo, TaskOutput } from './schema.js'

type OutPosition = SectionOutput['position']
type OutPositions = PlanDocument['plan']['positions']

const outPoint = ({ line, column, offset }: RawPoint) => ({ line, column, offset })
const outPosition = (position: RawPosition): OutPosition => ({ start: outPoint(position.start), end: outPoint(position.end) })
const outParagraph = (paragraph: Paragraph) => ({ text: paragraph.value, position: outPosition(paragraph.position) })

function matterOf(plan: Plan, type: Matter['type']) {
  return plan.children.flatMap((child) => (child.type === type ? (child as Matter).children.map(outParagraph) : []))
}

function fieldPositions(plan: Plan): OutPositions {
  const found = new Map<FieldName, OutPosition[]>()
  for (const child of plan.children)
    if (child.type === 'field') found.set(child.name, [...(found.get(child.name) ?? []), outPosition((child as Field).position)])
  const positions: OutPositions = {}
  const notice = matterOf(plan, 'notice').map((paragraph) => paragraph.position)
  if (notice.length > 0) positions.notice = notice
  for (const [name, places] of found) positions[name] = places.length === 1 ? places[0] : places
  return positions
}

function planOf(plan: Plan): PlanDocument['plan'] {
  return {
    ...plan.fields,
    notice: matterOf(plan, 'notice'),
    preamble: matterOf(plan, 'preamble'),
    closing: matterOf(plan, 'closing'),
    positions: fieldPositions(plan)
  }
}

function childNodes(node: PlanNode): PlanNode[] {
  return node.children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task')
}

function outNode(node: PlanNode, parent: string | null): SectionOutput {
  const marker = node.children.find((child) => child.type === 'marker')
  const title = node.children.find((child) => child.type === 'title')
  return {
    id: node.id,
    parent,
    level: node.level,
    ordinal: node.ordinal,
    marker: marker?.type === 'marker' ? marker.value : null,
    style: node.style,
    inferred: node.inferred,
    title: title?.type === 'title' ? title.value : '',
    paragraphs: node.children.flatMap((child) => (child.type === 'paragraph' ? [outParagraph(child)] : [])),
    position: outPosition(node.position),
    positions: { marker: marker ? outPosition(marker.position) : null, title: title ? outPosition(title.position) : null }
  }
}

function outTask(node: PlanNode, parent: string | null): TaskOutput {
  const items = node.children.flatMap((child) =>
    child.type === 'paragraph'
      ? child.children.map((item) => ({
          marker: item.marker,
          ordinal: item.ordinal,
          text: item.value,
          position: outPosition(item.position)
        }))
      : []
  )
  return { ...outNode(node, parent), items }
}

function outTarget(target: Target): PlanDocument['targets'][number] {
  const { id, parent, value, min, max, comparator, unit, kind, object, action, per, change, due, repeat, sentence } = target
  const position = outPosition(target.position)
  return { id, parent, text: value, min, max, comparator, unit, kind, object, action, per, change, due, repeat, sentence, position }
}

/** Writes a plan's tree, what was read and the messages as one document of the output contract. */
export function toDocument(plan: Plan, source: Omit<SourceInfo, 'script' | 'format'>, messages: readonly Message[]): PlanDocument {
  const sections: SectionOutput[] = []
  const tasks: TaskOutput[] = []
  const visit = (node: PlanNode, parent: string | null) => {
    if (node.type === 'section') sections.push(outNode(node, parent))
    else tasks.push(outTask(node, parent))
    for (const child of childNodes(node)) visit(child, node.id)
  }
  for (const child of plan.children) if (child.type === 'section' || child.type === 'task') visit(child as PlanNode, null)
  return {
    schemaVersion: 1,
    source: {
      path: source.path,
      format: 'text',
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
      script: plan.script
    },
    plan: planOf(plan),
    sections,
    tasks,
    targets: plan.targets.map(outTarget),
    otherNumbers: plan.numbers.map((one: OtherNumber) => ({
      text: one.value,
      reason: one.reason,
      parent: one.parent,
      position: outPosition(one.position)
    })),
    noise: plan.children.flatMap((child) => {
      if (child.type !== 'noise') return []
      const noise = child as Noise
      return [{ kind: noise.kind, text: noise.value, position: outPosition(noise.position) }]
    }),
    messages: [...messages]
  }
}
