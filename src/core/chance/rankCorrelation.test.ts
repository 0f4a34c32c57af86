import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose, assertNear } from '../../../test/close.ts'
import { drawWords, uniformOf, upperBits } from '../../../test/words.ts'
import { normalQuantile } from './maths.ts'
import { rankCorrelations } from './rankCorrelation.ts'

/** An output worked out from the uniforms of each trial. */
const outputOf = (words: readonly Uint32Array[], output: (...uniforms: number[]) => number) =>
  Float64Array.from(words[0]!, (_, trial) => output(...words.map((each) => uniformOf(each[trial]!))))

for (const sampling of ['sobol', 'plain'] as const)
  test(`a sum of normals has the rank correlations that theory gives, within their errors: ${sampling}`, () => {
    // Weights 3, 2, −1 and 0: r = weight ÷ √14, and the rank correlation of two normals is 6/π × asin(r/2), Pearson
    // (1907), On further methods of determining correlation.
    const weights = [3, 2, -1, 0]
    const words = drawWords(1, 4, 8, sampling)
    const output = outputOf(words, (...u) => u.reduce((sum, each, at) => sum + weights[at]! * normalQuantile(each), 0))
    const found = rankCorrelations(words.map(upperBits), output)
    for (const [at, { correlation, se }] of found.entries()) {
      assertNear(correlation, (6 / Math.PI) * Math.asin(weights[at]! / Math.sqrt(14) / 2), 2.5 * se)
      assert.ok(se > 0 && se < 0.02, `an error of ${se}`)
    }
  })

test('an output that only rises with an input goes with it entirely, whatever its shape', () => {
  const words = drawWords(2, 2, 1, 'sobol')
  const [up, down] = rankCorrelations(
    [upperBits(words[0]!), upperBits(words[0]!.map((word) => ~word))],
    outputOf(words, (u) => u * u * u),
  )
  // Not 1 to the last bit: a uniform and its rank differ by the points' own unevenness.
  assertNear(up!.correlation, 1, 1e-4)
  assertNear(down!.correlation, -1, 1e-4)
  assert.ok(up!.se < 1e-4)
})

test('an event goes with the uniform that decides it by √3/2 where it is as likely as not', () => {
  // Cov(u, 1 where u < ½) = 1/8 − 1/4 = −1/8; over √(1/12) × ½ that is −√3/2.
  const words = drawWords(3, 1, 4, 'sobol')
  const [found] = rankCorrelations(
    words.map(upperBits),
    outputOf(words, (u) => (u < 0.5 ? 1 : 0)),
  )
  assertNear(found!.correlation, -Math.sqrt(3) / 2, 1e-4)
})

test('a correlation of a few trials is the one worked by hand', () => {
  // One block; u is 0, 1, 2, 3 in turn and the output 10, 30, 20, 40, so ranks are 1, 3, 2, 4 in quarters: with the
  // ties of a quarter's equal values, deviations −1.5, −0.5, 0.5, 1.5 against −1.5, 0.5, −0.5, 1.5: 4 ÷ 5.
  const input = Uint16Array.from({ length: 1_024 }, (_, trial) => trial % 4)
  const output = Float64Array.from(input, (u) => [10, 30, 20, 40][u]!)
  const [found] = rankCorrelations([input], output)
  assertClose(found!.correlation, 0.8, 1e-12)
  // Every scramble says the same, so leaving any out changes nothing.
  assertNear(found!.se, 0, 1e-12)
})

test('an output that never differs goes with nothing, and surely', () => {
  const words = drawWords(4, 1, 1, 'sobol')
  assert.deepEqual(rankCorrelations(words.map(upperBits), new Float64Array(1_024).fill(5)), [{ correlation: 0, se: 0 }])
})

test('inputs of other trials stop the work', () => {
  assert.throws(() => rankCorrelations([new Uint16Array(2_048)], new Float64Array(1_024)), { name: 'AssertionError' })
  assert.throws(() => rankCorrelations([], new Float64Array(1_000)), { name: 'AssertionError' })
})
