import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endNamed } from '../../bench/m1/job.ts'
import { MONTHS } from '../../bench/m1/parameters.ts'
import { replicates, rootMeanSquare } from '../../bench/m1/replicates.ts'
import { TRUTH } from '../../bench/m1/truth.ts'
import { meanOf } from '../../src/core/chance/mean.ts'
import { probabilityOf } from '../../src/core/chance/probability.ts'
import type { Store } from '../../src/core/engine/store.ts'

/** 8,192 trials: 1,024 points of each of eight scrambles. */
const BLOCKS = 8

interface Stated {
  readonly figure: number
  readonly se: number
}

const flagged = (values: Float64Array, is: (value: number) => boolean): Stated => {
  const { p, se } = probabilityOf(
    Uint8Array.from(values, (value) => (is(value) ? 1 : 0)),
    'sobol',
  )
  return { figure: p, se }
}

/** What one run states of M1. */
function statedBy(store: Store): Readonly<Record<'insolvent' | 'breached' | 'npv', Stated>> {
  const { mean, se } = meanOf(endNamed(store, 'npv'), 'sobol')
  return {
    insolvent: flagged(endNamed(store, 'lowest-cash'), (pounds) => pounds < 0),
    breached: flagged(endNamed(store, 'breach-month'), (month) => month < MONTHS),
    npv: { figure: mean, se },
  }
}

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
    const covered = stated(what).filter(({ figure, se }) => Math.abs(figure - truth) <= 2 * se).length
    assert.ok(covered >= 930 && covered <= 985, `${covered} of ${runs.length}`)
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
