import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { roundedToSum } from './apportion.ts'

const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0)

test('rounded figures add up to their rounded sum, and those that lose most go up', () => {
  assert.deepEqual(roundedToSum([0.5, 0.5, 0.5, 0.5]), [1, 1, 0, 0])
  assert.deepEqual(roundedToSum([1.4, 1.4, 1.2]), [2, 1, 1])
  assert.deepEqual(roundedToSum([-1.5, 2.5]), [-1, 2])
  assert.deepEqual(roundedToSum([]), [])
})

test('each is its figure rounded down or up, whatever the figures', () => {
  const anyFigures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 20 })
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const rounded = roundedToSum(figures)
      assert.equal(sum(rounded), Math.round(sum(figures)) + 0)
      for (const [index, whole] of rounded.entries()) assert.ok(Math.abs(whole - figures[index]!) <= 1)
    }),
  )
})
