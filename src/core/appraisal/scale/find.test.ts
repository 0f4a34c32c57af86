import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { foundIn, nextBetween, SIZES, type Found } from './find.ts'

const tried = (holds: string) => holds.split('').map((each, index) => ({ times: 2 ** index, holds: each === '1' }))

const cases: readonly (readonly [string, Found])[] = [
  ['1111', { kind: 'always' }],
  ['0000', { kind: 'never' }],
  ['0011', { kind: 'from', from: 4, below: 2, isMixed: false }],
  ['0101', { kind: 'from', from: 8, below: 4, isMixed: true }],
  ['1011', { kind: 'from', from: 4, below: 2, isMixed: true }],
  ['1100', { kind: 'upTo', least: 1, most: 2 }],
  ['0110', { kind: 'upTo', least: 2, most: 4 }],
]

for (const [holds, found] of cases)
  test(`sizes of which ${holds} hold are found as ${found.kind}`, () => assert.deepEqual(foundIn(tried(holds)), found))

test('sizes run from an eighth to eight times, each √2 times the one before, the size of the case among them', () => {
  assert.deepEqual([SIZES[0], SIZES[6], SIZES.at(-1), SIZES.length], [0.125, 1, 8, 13])
  for (const [index, size] of SIZES.slice(1).entries()) assert.ok(Math.abs(size / SIZES[index]! - Math.SQRT2) < 1e-12)
})

test('the search goes on between what is enough and what is not, and ends', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.126, max: 7.9, noNaN: true }), (enough) => {
      let sizes = SIZES.map((times) => ({ times, holds: times >= enough }))
      for (let step = 0; ; step++) {
        assert.ok(step < 6, 'the gap is divided by its root each time')
        const next = nextBetween(foundIn(sizes))
        if (next === null) break
        sizes = [...sizes, { times: next, holds: next >= enough }].toSorted((a, b) => a.times - b.times)
      }
      const found = foundIn(sizes)
      assert.ok(found.kind === 'from' && found.below < enough && enough <= found.from)
      assert.ok(found.from / found.below <= 1.03)
    }),
    { seed: 5, numRuns: 100 },
  )
})
