import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose, assertNear } from '../../../test/close.ts'
import { normalCumulative, normalQuantile } from './maths.ts'

// Reference figures: mpmath 1.3 at 50 digits, rounded to 20.
const CUMULATIVES = [
  [2, 0.9772498680518207928],
  [-1, 0.15865525393145705141],
  [-1.96, 0.024997895148220436213],
  [-3, 0.0013498980316300945267],
  [-5, 2.8665157187919391167e-7],
  [-8, 6.2209605742717841235e-16],
  [-20, 2.7536241186062336951e-89],
] as const

for (const [z, expected] of CUMULATIVES)
  test(`a standard normal is below ${z} with probability ${expected}`, () => {
    assertClose(normalCumulative(z), expected, 1e-14)
  })

const QUANTILES = [
  [0.75, 0.6744897501960817432],
  [0.9, 1.281551565544600467],
  [0.95, 1.6448536269514727149],
  [0.975, 1.9599639845400542355],
  [0.001, -3.0902323061678135415],
  [1e-10, -6.3613409024040562047],
] as const

for (const [u, expected] of QUANTILES)
  test(`a standard normal is below ${expected} with probability ${u}`, () => {
    assertClose(normalQuantile(u), expected, 1e-15)
  })

test('the middle is exact both ways', () => {
  assert.equal(normalQuantile(0.5), 0)
  assert.equal(normalCumulative(0), 0.5)
})

test('the ends are infinite and the far tails 0 or 1', () => {
  assert.equal(normalQuantile(0), -Infinity)
  assert.equal(normalQuantile(1), Infinity)
  assert.ok(Number.isNaN(normalQuantile(-0.1)))
  assert.equal(normalCumulative(-38), 0)
  assert.equal(normalCumulative(38), 1)
})

test('the two halves mirror each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
      assertNear(normalCumulative(z) + normalCumulative(-z), 1, 2e-16)
    }),
  )
})

test('probability to score and back loses nothing that counts', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-15, max: 1 - 1e-9, noNaN: true }), (u) => {
      assertClose(normalCumulative(normalQuantile(u)), u, 1e-13)
    }),
  )
})

test('a higher score is never less probable to be stayed under, across the joins of the approximations', () => {
  for (const join of [-3, 3, -37, 37]) {
    assert.ok(normalCumulative(join - 1e-6) <= normalCumulative(join), `just under ${join}`)
    assert.ok(normalCumulative(join) <= normalCumulative(join + 1e-6), `just over ${join}`)
  }
  // AS 241 changes formula at |u − ½| = 0.425 and where √(−ln tail) is 5, a tail of e^-25.
  for (const join of [0.075, 0.925, 1.3887943864964021e-11]) {
    assert.ok(normalQuantile(join * (1 - 1e-12)) <= normalQuantile(join), `just under ${join}`)
    assert.ok(normalQuantile(join) <= normalQuantile(join * (1 + 1e-12)), `just over ${join}`)
  }
})
