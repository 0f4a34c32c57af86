import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endNamed, m1Compiled, runM1 } from '../../bench/m1/job.ts'
import { m1 } from '../../bench/m1/model.ts'
import { TRUTH } from '../../bench/m1/truth.ts'

const BLOCKS = 128

const store = runM1(m1Compiled(m1()), 1, BLOCKS, 'plain')

function assertNear(values: Float64Array, truth: number, what: string): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const error = Math.sqrt(variance / values.length)
  assert.ok(Math.abs(mean - truth) <= 3 * error, `${what}: ${mean} ± ${error}, and the truth is ${truth}`)
}

test('plain draws and lines together give the truth of M1 within three standard errors', () => {
  const { months } = m1().calendar
  const insolvent = endNamed(store, 'lowest-cash').map((pounds) => (pounds < 0 ? 1 : 0))
  const breached = endNamed(store, 'breach-month').map((month) => (month < months ? 1 : 0))
  assertNear(insolvent, TRUTH.insolvent, 'P(insolvent)')
  assertNear(breached, TRUTH.breached, 'P(breach)')
  assertNear(endNamed(store, 'npv'), TRUTH.npvPounds, 'mean NPV')
})
