import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replicates, rootMeanSquare } from '../../bench/m1/replicates.ts'
import { coverage, statedBy, type Stated } from '../../bench/m1/stated.ts'
import { TRUTH } from '../../bench/m1/truth.ts'

/** 8,192 trials: 1,024 points of each of eight scrambles. */
const BLOCKS = 8

const runs = replicates(1_000, BLOCKS, statedBy)
const stated = (what: keyof (typeof runs)[number]): Stated[] => runs.map((run) => run[what])
const meanFigure = (all: readonly Stated[]): number => all.reduce((sum, { figure }) => sum + figure, 0) / all.length

test('8,192 trials know P(insolvent) of M1 to 0.26 points, over 128 replicates', () => {
  const first = stated('insolvent').slice(0, 128)
  const error = rootMeanSquare(
    first.map(({ figure }) => figure),
    TRUTH.insolvent,
  )
  assert.ok(error <= 0.0026, `${(100 * error).toFixed(3)} points`)
})

/*
 * The truth of both probabilities is known to a hundredth of a point, a twentieth of what one run errs by. The mean NPV
 * is not known as well: 256 million plain trials err by £71, and one run of Sobol points by some £560. Its truth is
 * the mean of all the replicates, which errs by a thirtieth of that, and is held to the plain trials below.
 */
const truths = [
  { what: 'insolvent', says: 'P(insolvent)', truth: TRUTH.insolvent },
  { what: 'breached', says: 'P(breach)', truth: TRUTH.breached },
  { what: 'npv', says: 'the mean NPV', truth: meanFigure(stated('npv')) },
] as const

for (const { what, says, truth } of truths) {
  test(`±2 stated standard errors of ${says} cover the truth in 93% of 1,000 replicates, and not in all`, () => {
    const covered = coverage(stated(what), truth)
    // ±2 covers 95.45% where errors are what they say; 1,000 replicates tell that to three times 0.66 points.
    assert.ok(covered >= 0.93 && covered <= 0.974, `${100 * covered}% of ${runs.length}`)
  })
}

test('all replicates together come to the truth of M1, so that no draw leans', () => {
  // The mean of 1,000 replicates errs by their deviation ÷ √1,000; what it is held to by half of its last figure, and
  // by £71 for the mean NPV, whose deviation in a trial is £1.14m: ÷ √256 million.
  for (const [what, truth, known] of [
    ['insolvent', TRUTH.insolvent, 0.00005],
    ['breached', TRUTH.breached, 0.00005],
    ['npv', TRUTH.npvPounds, 71 + 50],
  ] as const) {
    const all = stated(what)
    const mean = meanFigure(all)
    const error = rootMeanSquare(
      all.map(({ figure }) => figure),
      mean,
    )
    const allowed = 3 * Math.sqrt(error ** 2 / all.length + known ** 2)
    assert.ok(Math.abs(mean - truth) <= allowed, `${what}: ${mean}, and the truth is ${truth} ± ${allowed}`)
  }
})
