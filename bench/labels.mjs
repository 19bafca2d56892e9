// The plans whose commitments were labelled by hand, and how what a reader found is held against the labels.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeText } from '../dist/index.js'
import { PLANS } from './texts.mjs'

const LABELS = path.join(PLANS, 'labels')

/** Where a label's quote stands in the text: the `nth` one on its line. */
function locate(lines, starts, { line, quote, nth = 1, min, max }) {
  let at = -1
  for (let count = 0; count < nth; count++) at = lines[line - 1].indexOf(quote, at + 1)
  if (at < 0) throw new Error(`line ${line} has no ${quote} (${nth})`)
  const from = starts[line - 1] + at
  return { from, to: from + quote.length, min, max }
}

function readPlan(file) {
  const label = JSON.parse(readFileSync(path.join(LABELS, file), 'utf8'))
  const name = path.basename(file, '.json')
  const { text } = decodeText(readFileSync(path.join(PLANS, 'seeds', label.source ?? `${name}.txt`)))
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1)
  const commitments = label.targets.map((target) => locate(lines, starts, target))
  return { name, text, isSimplified: label.document.script === 'simplified', commitments }
}

/** The labelled plans: `{ name, text, isSimplified, commitments }`, each commitment as `{ from, to, min, max }`; none where they are not at hand. */
export function readLabelledPlans() {
  if (!existsSync(LABELS)) return []
  const files = readdirSync(LABELS).filter((file) => file.endsWith('.json'))
  return files.sort().map(readPlan)
}

const overlap = (one, other) => Math.min(one.to, other.to) - Math.max(one.from, other.from)
const isOpen = (end) => end === null || end === undefined
const isNear = (one, other) =>
  isOpen(one) || isOpen(other) ? isOpen(one) && isOpen(other) : Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other))

/** For each commitment the one quantity that shares most of it, at least half of the shorter of the two; each quantity serves once. */
export function matchOnce(commitments, quantities) {
  const open = new Set(quantities)
  return commitments.map((commitment) => {
    const isEnough = (quantity) =>
      overlap(commitment, quantity) > 0 &&
      overlap(commitment, quantity) >= 0.5 * Math.min(commitment.to - commitment.from, quantity.to - quantity.from)
    const [best] = [...open].filter(isEnough).sort((a, b) => overlap(commitment, b) - overlap(commitment, a))
    if (best === undefined) return []
    open.delete(best)
    return [best]
  })
}

/** For each commitment all quantities that share a character with it. */
export function matchAll(commitments, quantities) {
  return commitments.map((commitment) => quantities.filter((quantity) => overlap(commitment, quantity) > 0))
}

/** `exact`, `range` or `open` (不少于150, 50人以内). */
export function shapeOf({ min, max }) {
  if (isOpen(min) || isOpen(max)) return 'open'
  return isNear(min, max) ? 'exact' : 'range'
}

/** Whether the figures that a commitment prints were read, whatever their bounds. */
export function hasFigures({ min, max }, found) {
  return [min, max].filter((end) => !isOpen(end)).every((end) => found.some((one) => isNear(one.min, end) || isNear(one.max, end)))
}

/** Whether both bounds were read: by one quantity, or a range's two ends by two. */
export function hasBounds(commitment, found) {
  if (found.some(({ min, max }) => isNear(min, commitment.min) && isNear(max, commitment.max))) return true
  return found.length > 1 && shapeOf(commitment) === 'range' && hasFigures(commitment, found)
}
