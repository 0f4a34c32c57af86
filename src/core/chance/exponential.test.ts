import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose } from '../../../test/close.ts'
import { exponential, naturalLog, power } from './maths.ts'

// Reference figures in this file: mpmath 1.3 at 50 digits, rounded to 20.
const EXPONENTIALS = [
  [0, 1],
  [1, 2.7182818284590452354],
  [-1, 0.3678794411714423216],
  [0.1, 1.1051709180756476309],
  [10, 22026.465794806716517],
  [-20, 2.061153622438557828e-9],
  [700, 1.0142320547350045095e304],
  [-700, 9.8596765437597708567e-305],
] as const

for (const [x, expected] of EXPONENTIALS)
  test(`e to the ${x} is ${expected}`, () => {
    assertClose(exponential(x), expected, 3e-16)
  })

const LOGARITHMS = [
  [1, 0],
  [2, 0.69314718055994530942],
  [0.5, -0.69314718055994530942],
  [1.5, 0.40546510810816438198],
  [10, 2.302585092994045684],
  [1e-300, -690.77552789821370518],
] as const

for (const [x, expected] of LOGARITHMS)
  test(`the natural logarithm of ${x} is ${expected}`, () => {
    assertClose(naturalLog(x), expected, 3e-16)
  })

test('the ends of the range of a double give infinities and zeros, not nonsense', () => {
  assert.equal(exponential(709.79), Infinity)
  assert.ok(exponential(709.78) < Infinity)
  assert.equal(exponential(-745.14), 0)
  assert.equal(exponential(-745.13), 5e-324)
  assert.equal(naturalLog(0), -Infinity)
  assert.equal(naturalLog(Infinity), Infinity)
  assert.ok(Number.isNaN(naturalLog(-1)))
  assert.ok(Number.isNaN(naturalLog(NaN)))
  assert.ok(Number.isNaN(exponential(NaN)))
  // The smallest double is 2^-1074: its logarithm is 1074 times that of ½.
  assertClose(naturalLog(5e-324), 1074 * -0.69314718055994530942, 3e-16)
})

test('exponential and logarithm agree with the engine to a few units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      assertClose(exponential(x), Math.exp(x), 1e-15)
      assertClose(naturalLog(Math.exp(x)), Math.log(Math.exp(x)), 1e-15)
    }),
  )
})

test('the exponential and the logarithm undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (x) => {
      assertClose(exponential(naturalLog(x)), x, 1e-14)
    }),
  )
})

test('a power is exact where it has to be', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (x) => {
      assert.equal(power(x, 0), 1)
      assert.equal(power(x, 1), x)
      assert.equal(power(1, x), 1)
    }),
  )
})

const POWERS = [
  [2, 10, 1024],
  [2, -2, 0.25],
  [0, 3, 0],
  [0, 0.5, 0],
  [-2, 3, -8],
  // 1.1 squared is 1.21, cubed 1.331, by hand.
  [1.1, 3, 1.331],
  [1.035, 60, 7.8780909007583348412],
  // A 2% year in quarters, and staff who stay through a month when 15% leave in a year.
  [1.02, 0.25, 1.0049629315732037464],
  [0.85, 1 / 12, 0.98654805298813111198],
] as const

for (const [base, exponent, expected] of POWERS)
  test(`${base} to the power ${exponent} is ${expected}`, () => {
    assertClose(power(base, exponent), expected, 1e-14)
  })
