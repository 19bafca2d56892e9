import { expect, test } from 'vitest'
import { inferNodes } from '../../src/tree/infer.js'
import { candidatesOf } from './sequence.js'

test('inferNodes takes time in proportion to the text', () => {
  const sequence = (sections: number) => Array.from({ length: sections }, () => '一、 （一） 1. 2. （二） 1. 2.').join(' ')
  const best = (sections: number) => {
    const candidates = candidatesOf(sequence(sections))
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      inferNodes(candidates)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  expect(best(500)).toBeLessThan(40 * Math.max(best(50), 5))
})
