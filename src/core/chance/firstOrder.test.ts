import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertNear } from '../../../test/close.ts'
import { drawWords, uniformOf, upperBits } from '../../../test/words.ts'
import { firstOrderIndices } from './firstOrder.ts'
import { normalQuantile } from './maths.ts'
import { scrambleOf, type Sampling } from './sampling.ts'

interface Model {
  readonly title: string
  readonly output: (...uniforms: number[]) => number
  readonly shares: readonly number[]
  readonly cuts?: readonly (readonly number[])[]
  /** What slices cannot see within themselves, as a share of the variance. */
  readonly loss: number
}

const angle = (u: number) => Math.PI * (2 * u - 1)
const sine = (u: number) => Math.sin(angle(u))

const MODELS: readonly Model[] = [
  {
    // The variances of the terms are 9/12, 4/12 and 1/12.
    title: 'a sum of uniforms',
    output: (a, b, c) => 3 * a - 2 * b + c,
    shares: [9 / 14, 4 / 14, 1 / 14, 0],
    loss: 0.001,
  },
  {
    title: 'a sum of normals',
    output: (a, b, c) => 3 * normalQuantile(a) + 2 * normalQuantile(b) - normalQuantile(c),
    shares: [9 / 14, 4 / 14, 1 / 14, 0],
    loss: 0.005,
  },
  {
    // Variance of an event of 15%: 0.15 × 0.85 = 0.1275, beside 1/12 of a uniform.
    title: 'an event beside a uniform',
    output: (a, b) => (a < 0.15 ? 1 : 0) + b,
    shares: [0.1275 / (0.1275 + 1 / 12), 1 / 12 / (0.1275 + 1 / 12), 0],
    loss: 0.005,
  },
  {
    // 0.15 × 65,536 = 9,830.4.
    title: 'an event that is cut where it steps, beside a uniform',
    output: (a, b) => (a < 0.15 ? 1 : 0) + b,
    shares: [0.1275 / (0.1275 + 1 / 12), 1 / 12 / (0.1275 + 1 / 12), 0],
    cuts: [[9_830]],
    loss: 0.0003,
  },
  {
    // 36, 60 or 84 months at 35%, 45% and 20%: mean 56.4; squares 20.4² × 0.35 + 3.6² × 0.45 + 27.6² × 0.2 = 303.84.
    title: 'a choice of three that is cut where it steps, beside a uniform of 60 months',
    output: (a, b) => (a < 0.35 ? 36 : a < 0.8 ? 60 : 84) + 60 * b,
    shares: [303.84 / 603.84, 300 / 603.84, 0],
    cuts: [[22_938, 52_429], [], []],
    loss: 0.0003,
  },
  {
    // Two events of ½ that count only together: variance 3/16; each alone moves the mean by ±¼: variance 1/16.
    title: 'a flag that takes two events',
    output: (a, b) => (a < 0.5 && b < 0.5 ? 1 : 0),
    shares: [1 / 3, 1 / 3, 0],
    loss: 0.001,
  },
  {
    // Ishigami and Homma (1990); indices as in Saltelli and others (2008), Global sensitivity analysis, 4.9.
    title: 'the Ishigami function',
    output: (a, b, c) => sine(a) * (1 + 0.1 * angle(c) ** 4) + 7 * sine(b) ** 2,
    shares: [0.3139, 0.4424, 0, 0],
    loss: 0.001,
  },
]

const BOTH_EVENTS = MODELS.find(({ title }) => title === 'a flag that takes two events')!

function indicesOf({ output, shares, cuts }: Model, seed: number, sampling: Sampling) {
  const words = drawWords(seed, shares.length, 10, sampling)
  const figures = Float64Array.from(words[0]!, (_, trial) => output(...words.map((each) => uniformOf(each[trial]!))))
  return firstOrderIndices(words.map(upperBits), figures, cuts)
}

for (const model of MODELS)
  for (const sampling of ['sobol', 'plain'] as const)
    test(`each input explains its known share of ${model.title}: ${sampling}`, () => {
      for (const [input, { share, se }] of indicesOf(model, 11, sampling).entries()) {
        assertNear(share, model.shares[input]!, 2.5 * se + model.loss)
        assert.ok(se < 0.025, `an error of ${se}`)
      }
    })

test('stated errors of an index cover the truth, and slices make no bias of their own', () => {
  const runs = 60
  for (const sampling of ['sobol', 'plain'] as const) {
    const found = Array.from({ length: runs }, (_, seed) => indicesOf(BOTH_EVENTS, seed, sampling))
    for (const input of [0, 1, 2]) {
      const truth = BOTH_EVENTS.shares[input]!
      const errors = found.map((indices) => indices[input]!)
      const covered = errors.filter(({ share, se }) => Math.abs(share - truth) <= 2 * se).length
      // 93% of 60 runs are 55.8; with 95% covered in truth, 53 or fewer would be a chance of 1 in 50.
      assert.ok(covered >= 54, `${sampling}: ${covered} of ${runs} for input ${input}`)
      const mean = errors.reduce((sum, { share }) => sum + share - truth, 0) / runs
      const error = errors.reduce((sum, { se }) => sum + se, 0) / runs
      assert.ok(Math.abs(mean) <= (3 * error) / Math.sqrt(runs), `${sampling}: off by ${mean} for input ${input}`)
    }
  }
})

test('what differs between scrambles alone is explained by no input', () => {
  const words = drawWords(6, 2, 4, 'sobol')
  const output = Float64Array.from(words[0]!, (_, trial) => scrambleOf(trial))
  for (const { share } of firstOrderIndices(words.map(upperBits), output)) assertNear(share, 0, 1e-12)
})

test('an output that never differs is explained by nothing, and surely', () => {
  const words = drawWords(5, 1, 1, 'sobol')
  assert.deepEqual(firstOrderIndices(words.map(upperBits), new Float64Array(1_024).fill(5)), [{ share: 0, se: 0 }])
})

test('inputs of other trials stop the work', () => {
  assert.throws(() => firstOrderIndices([new Uint16Array(2_048)], new Float64Array(1_024)), { name: 'AssertionError' })
  assert.throws(() => firstOrderIndices([], new Float64Array(1_000)), { name: 'AssertionError' })
})
