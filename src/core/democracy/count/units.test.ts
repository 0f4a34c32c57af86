import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { multiplyDivide, sayUnits } from './units.ts'

test('units are said with every decimal that the rule keeps', () => {
  const cases: [number | bigint, number, string][] = [
    [152_200_000, 5, '1522.00000'],
    [7, 5, '0.00007'],
    [0, 2, '0.00'],
    [-7, 9, '-0.000000007'],
    [1522, 0, '1522'],
    [18_446_744_074_000_000_001n, 9, '18446744074.000000001'],
  ]
  for (const [units, places, said] of cases) assert.equal(sayUnits(units, places), said)
})

test('a product is divided exactly, past 2^53 too', () => {
  const whole = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(whole(2 ** 53 - 1), whole(100_000), fc.integer({ min: 1, max: 2 ** 53 - 1 }), (a, b, c) => {
      fc.pre(a <= c)
      assert.equal(multiplyDivide(a, b, c), Number((BigInt(a) * BigInt(b)) / BigInt(c)))
    }),
    // Just below a whole number, where a quotient of doubles is rounded up to it.
    {
      examples: [
        [94_906_267, 94_906_265, 94_906_268],
        [9_007_199_254, 99_999, 9_007_199_255],
      ],
    },
  )
})
