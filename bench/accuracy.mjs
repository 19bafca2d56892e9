// How many of the hand-labelled commitments' numbers yaodian and Recognizers-Text get right, on the same plans.
import { findQuantities, parse } from '../dist/index.js'
import { hasBounds, hasFigures, matchAll, matchOnce, readLabelledPlans, shapeOf } from './labels.mjs'
import { convertInPlace, findNumbers, findNumbersAndPercentages } from './recognizers.mjs'
import { printTable } from './table.mjs'

function findTargets(text) {
  return parse(text).targets.map(({ position, min, max }) => ({ from: position.start.offset, to: position.end.offset, min, max }))
}

function findAll(text) {
  return findQuantities(text).map(({ start, end, min, max }) => ({ from: start, to: end, min, max }))
}

/** What is compared: `find` reads a plan, `match` assigns what it found to the commitments. */
const READERS = [
  { name: 'yaodian, targets', find: ({ text }) => findTargets(text), match: matchOnce },
  { name: 'yaodian, every number', find: ({ text }) => findAll(text), match: matchOnce },
  { name: 'Recognizers-Text, numbers', find: ({ simplified }) => findNumbers(simplified), match: matchAll },
  { name: 'Recognizers-Text, and percentages', find: ({ simplified }) => findNumbersAndPercentages(simplified), match: matchAll }
]
const SHAPES = ['exact', 'range', 'open']

const NOTES = [
  'found: something was reported at the place of the labelled number. figure: and the printed number is right (不少于150: 150).',
  'bounds: and both bounds are right (不少于150: 150 and no upper end), split by what was labelled: exact, range, open.',
  'no commitment: what else was reported. Recognizers-Text is made to report every number and does not claim to choose; yaodian chooses its',
  'targets, while its "every number" (findQuantities) counts also those that it says are none.',
  'For Recognizers-Text any overlap counts, and two numbers count as a range; yaodian is held to one match for each label.',
  'The JavaScript edition of Recognizers-Text has no recognizer of number ranges, so none of its numbers has an open end.',
  'yaodian was developed with these plans at hand, Recognizers-Text was not.'
]

function judge(reader, plan) {
  const found = reader.find(plan)
  const matches = reader.match(plan.commitments, found)
  const used = new Set(matches.flat())
  const commitments = plan.commitments.map((commitment, at) => ({
    shape: shapeOf(commitment),
    found: matches[at].length > 0,
    figure: hasFigures(commitment, matches[at]),
    bounds: hasBounds(commitment, matches[at])
  }))
  return { commitments, reported: found.length, stray: found.filter((one) => !used.has(one)).length }
}

const sum = (list, field) => list.reduce((total, one) => total + one[field], 0)
const percent = (part, whole) => `${part} (${((100 * part) / whole).toFixed(1)}%)`

function rowOf(reader, plans) {
  const results = plans.map((plan) => judge(reader, plan))
  const commitments = results.flatMap((result) => result.commitments)
  const shapes = SHAPES.map((shape) => {
    const those = commitments.filter((one) => one.shape === shape)
    return `${sum(those, 'bounds')}/${those.length}`
  })
  const reported = sum(results, 'reported')
  const shares = ['found', 'figure', 'bounds'].map((field) => percent(sum(commitments, field), commitments.length))
  return [reader.name, ...shares, ...shapes, String(reported), percent(sum(results, 'stray'), reported)]
}

function simplify(plan) {
  return { ...plan, simplified: plan.isSimplified ? plan.text : convertInPlace(plan.text) }
}

/** Prints the comparison, or that the labelled plans are not there. */
export function benchAccuracy() {
  const plans = readLabelledPlans().map(simplify)
  if (plans.length === 0) {
    console.log('\nnumbers of labelled commitments: SKIPPED, for there is no ../shared/plans/labels beside this checkout')
    return
  }
  const count = plans.reduce((total, { commitments }) => total + commitments.length, 0)
  console.log(`\nnumbers of labelled commitments: ${count} in ${plans.length} plans`)
  const rows = READERS.map((reader) => rowOf(reader, plans))
  printTable(['reader', 'found', 'figure', 'bounds', ...SHAPES, 'reported', 'no commitment'], rows)
  const converted = plans.filter(({ isSimplified }) => !isSimplified).map(({ name }) => name)
  const notes = [`Recognizers-Text is given simplified text, every offset verified to be the same, for: ${converted.join(', ')}`, ...NOTES]
  for (const note of notes) console.log(`  ${note}`)
}
