import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { multiplyDivide, multiplyDivideUp, sayUnits } from './units.ts'

test('units are said with every decimal that the rule keeps', () => {
  const cases: [number | bigint, number, string][] = [
    [152_200_000, 5, '1522.00000'],
    [7, 5, '0.00007'],
    [0, 2, '0.00'],
    [-7, 9, '-0.000000007'],
    [1522, 0, '1522'],
    [18_446_744_074_000_000_001n, 9, '18446744074.000000001'],
  ]
  for (const [units, decimals, said] of cases) assert.equal(sayUnits(units, decimals), said)
})

test('a product is divided exactly, past 2^53 too', () => {
  const whole = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(whole(2 ** 53 - 1), whole(100_000), fc.integer({ min: 1, max: 2 ** 53 - 1 }), (a, b, c) => {
      fc.pre(a <= c)
      assert.equal(multiplyDivide(a, b, c), Number((BigInt(a) * BigInt(b)) / BigInt(c)))
    }),
  )
})

test('a product is divided and rounded up exactly, however near a whole number it comes', () => {
  const whole = (most: number) => fc.integer({ min: 0, max: most })
  const up = (a: number, b: number, c: number) => Number((BigInt(a) * BigInt(b) + BigInt(c) - 1n) / BigInt(c))
  fc.assert(
    fc.property(whole(1e9), whole(1e9), (a, b) => assert.equal(multiplyDivideUp(a, b, 1e9), up(a, b, 1e9))),
    // Products whose remainder is nothing, the least there can be and the most.
    {
      numRuns: 20_000,
      examples: [
        [0, 7],
        [1e9, 1e9],
        [999_999_999, 999_999_999],
        [999_999_999, 1],
        [5e8, 2],
      ],
    },
  )
  // The largest product of `a` that is no more than a multiple of `c`: doubles often take it for the multiple itself.
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 1, max: 2 ** 53 - 1 }),
      whole(1e9),
      (a, c, times) => {
        const b = Number((BigInt(times) * BigInt(c)) / BigInt(a))
        fc.pre(Number.isSafeInteger(b))
        for (const each of [b, b + 1]) assert.equal(multiplyDivideUp(a, each, c), up(a, each, c))
      },
    ),
    { numRuns: 20_000 },
  )
})

test('a quotient as near below a whole number as it can be is cut while products are below 2^53', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100_000 }), fc.integer({ min: 0, max: 1000 }), (k, less) => {
      const c = Math.floor(Number.MAX_SAFE_INTEGER / k) - less
      const product = BigInt(k) * BigInt(c) - 1n
      assert.equal(multiplyDivide(Number(product), 1, c), k - 1)
    }),
    { numRuns: 5_000 },
  )
})

test('a quotient a hair below a whole number is cut, though doubles would take it for that number', () => {
  // a × b = k × c - 1, with k the inverse of c modulo the prime b, so that a × b ÷ c is k - 1/c.
  const b = 99_991
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 50, max: 2 ** 53 - 1 }), (c) => {
      fc.pre(c % b !== 0)
      const k = inverseOf(BigInt(c % b), BigInt(b))
      const a = Number((k * BigInt(c) - 1n) / BigInt(b))
      assert.equal(multiplyDivide(a, b, c), Number(k) - 1)
    }),
  )
})

/** By Fermat: x to the power of p - 2, modulo the prime p. */
function inverseOf(x: bigint, p: bigint): bigint {
  let [result, factor] = [1n, x]
  for (let power = p - 2n; power > 0n; power /= 2n) {
    if (power % 2n === 1n) result = (result * factor) % p
    factor = (factor * factor) % p
  }
  return result
}
