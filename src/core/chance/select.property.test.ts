import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { rankAt } from './rank.ts'
import { selector } from './select.ts'
import { settle } from './settle.ts'

/** Few different values among many, so that ties, zeros of both signs and crowded bins come up. */
const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(-0, 0, 1e30, -1e30, 1e-30),
)
const values = fc.array(value, { minLength: 1, maxLength: 700, size: 'max' })
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
const select = selector(700)

test('a selected quantile is the one that sorting finds', () => {
  fc.assert(
    fc.property(values, shares, (list, shares) => {
      for (const column of [Float64Array.from(list), Float32Array.from(list)]) {
        const sorted = column.slice().sort()
        assert.deepEqual(
          select.of(column, shares),
          shares.map((share) => sorted[rankAt(share, sorted.length) - 1]!),
        )
      }
    }),
  )
})

test('settling puts each position right and loses no value', () => {
  const positions = fc.uniqueArray(fc.nat(699), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(values, positions, (list, wanted) => {
      const column = Float64Array.from(list)
      const sorted = column.slice().sort()
      const within = wanted.filter((position) => position < column.length).sort((a, b) => a - b)
      settle(column, within)
      for (const position of within) assert.ok(Object.is(column[position], sorted[position]))
      assert.deepEqual(column.sort(), sorted)
    }),
  )
})
