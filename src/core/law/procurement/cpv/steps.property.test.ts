import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { stepsOf, walk } from './steps.ts'

test('any codes in rising order are walked back from their steps, however far apart', () => {
  const step = fc.record({ place: fc.integer({ min: 0, max: 6 }), added: fc.integer({ min: 1, max: 40 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const rising: number[] = []
      for (const { place, added } of steps) {
        const size = 10 ** place
        const before = rising.at(-1) ?? 0
        rising.push(before - (before % size) + added * size)
      }
      assert.deepEqual(walk(stepsOf(rising)), rising)
    }),
  )
})
