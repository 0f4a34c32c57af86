import assert from 'node:assert/strict'
import { test } from 'node:test'
import { m1 } from '../../bench/m1/model.ts'
import { makeDrawing } from '../../bench/m1/sampler.ts'
import { TRUTH } from '../../bench/m1/truth.ts'
import { makeInterpreter } from '../../src/core/graph/interpret.ts'

const TRIALS = 20_000
const BATCH = 1_000

/** Runs out of cash, breaks a covenant, and what it is worth, in each trial. */
function outcomes(): readonly { readonly isInsolvent: boolean; readonly isBreached: boolean; readonly npv: number }[] {
  const model = m1()
  const draw = makeDrawing()
  const run = makeInterpreter(model, BATCH)
  const { months } = model.calendar
  return Array.from({ length: TRIALS / BATCH }, (_, batch) => {
    const recorded = run(draw(1, batch * BATCH, BATCH), ['lowest-cash', 'breach-month', 'npv'])
    const atEnd = (line: string, trial: number) => recorded.get(line)![(months - 1) * BATCH + trial]!
    return Array.from({ length: BATCH }, (_, trial) => ({
      isInsolvent: atEnd('lowest-cash', trial) < 0,
      isBreached: atEnd('breach-month', trial) < months,
      npv: atEnd('npv', trial),
    }))
  }).flat()
}

test('draws and lines together give the truth of M1 within three standard errors', () => {
  const all = outcomes()
  const assertNear = (values: readonly number[], truth: number, what: string) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / TRIALS
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (TRIALS - 1)
    const error = Math.sqrt(variance / TRIALS)
    assert.ok(Math.abs(mean - truth) <= 3 * error, `${what}: ${mean} ± ${error}, and the truth is ${truth}`)
  }
  const flags = (is: (each: (typeof all)[number]) => boolean) => all.map((each) => (is(each) ? 1 : 0))
  assertNear(
    flags(({ isInsolvent }) => isInsolvent),
    TRUTH.insolvent,
    'P(insolvent)',
  )
  assertNear(
    flags(({ isBreached }) => isBreached),
    TRUTH.breached,
    'P(breach)',
  )
  assertNear(
    all.map(({ npv }) => npv),
    TRUTH.npvPounds,
    'mean NPV',
  )
})
