import fc from 'fast-check'
import { distractorWriters, type SentenceSpec, writers } from './generate-sentence.js'
import { times } from './sentence-words.js'

const commitments = Object.keys(writers)
const others = Object.keys(distractorWriters)

/** Their second number takes its object from the first clause of the sentence (see `sentenceFaults`): they open it. */
const opening = new Set(['level-and-growth', 'cumulative'])
const later = commitments.filter((name) => !opening.has(name))
/** What is past makes a past of all that follows it in the sentence: it closes one that names no time. */
const between = others.filter((name) => name !== 'distractor-past')

const clause = (own: readonly string[], rest: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: fc.constantFrom(...rest) })

const seed = fc.noShrink(fc.nat({ max: 0x7fffffff }))

const timed: fc.Arbitrary<SentenceSpec> = fc.record({
  seed,
  opening: fc.constantFrom(...times),
  clauses: fc
    .tuple(fc.constantFrom(...commitments), fc.array(clause(later, between), { maxLength: 2 }))
    .map(([first, more]) => [first, ...more])
})

const untimed: fc.Arbitrary<SentenceSpec> = fc.record({
  seed,
  opening: fc.constant(''),
  clauses: fc
    .tuple(clause(commitments, between), fc.array(clause(later, between), { maxLength: 2 }), fc.boolean())
    .map(([first, more, isPastLast]) => [first, ...more, ...(isPastLast ? ['distractor-past'] : [])])
})

/** Specifications of random sentences; `writeSentence` writes them. */
export const sentenceSpecs: fc.Arbitrary<SentenceSpec> = fc.noBias(fc.oneof(timed, untimed))
