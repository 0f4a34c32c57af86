import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workBridge } from '../../src/core/appraisal/bridge/bridge.ts'
import { workBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const TRIALS = 64

/** Every line of a case in the same 64 futures, by its name, month and trial. */
function sampleOf(changes: Readonly<Record<string, Json | undefined>>) {
  const { built, sampler } = makeReady(readSound(withAll(marlowVale(), changes)).case, { bodies: true, bridge: true })
  const names = [...built.model.byName.keys()]
  const recorded = interpret(built.model, drawFutures(sampler, 20260401, 0, TRIALS), names)
  return {
    names,
    months: built.calendar.months,
    at: (name: string, month: number, trial: number) => recorded.get(name)![month * TRIALS + trial]!,
  }
}
const trials = Array.from({ length: TRIALS }, (_, trial) => trial)
const near = (found: number, wanted: number, what: string, within = 1e-6): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found} beside ${wanted}`)

test('a service that leaves no month late is the same, to the bit, as one of which nothing is said', () => {
  const [plain, onTime] = [sampleOf({}), sampleOf({ goLive: { monthsLate: 0 } })]
  for (const name of plain.names)
    for (let month = 0; month < plain.months; month++)
      for (const trial of trials)
        assert.ok(Object.is(onTime.at(name, month, trial), plain.at(name, month, trial)), `${name} in month ${month}`)
})

test('until it leaves, the service is carrying on’s, and so is what it costs but for those who wait', () => {
  const { at } = sampleOf({ goLive: { monthsLate: 5, waiting: '£6,000' } })
  for (const trial of trials)
    for (let month = 0; month < 5; month++) {
      for (const option of ['mutual', 'outsource'])
        assert.equal(at(`${option}/service-level`, month, trial), at('baseline/service-level', month, trial))
      // A month of £6,000 a year, and the chief, who is there from the planned month; month 0 has the change as well.
      const waits = at('mutual/parent-cost', month, trial) - at('baseline/parent-cost', month, trial)
      if (month > 0) near(waits, 500 + at('terms/governance/cost', month, trial), `month ${month}`)
      for (const nothing of ['income', 'running-cost', 'redundancy', 'received', 'staff-paid'])
        assert.equal(at(`mutual/${nothing}`, month, trial), 0, nothing)
      assert.equal(at('mutual/failed', month, trial), 0)
    }
})

test('everybody in post on the day it leaves transfers, and whoever joins later is on new terms', () => {
  const { at } = sampleOf({ goLive: { monthsLate: 7 }, 'economy/cut': { chance: '60%', size: '20%' } })
  for (const trial of trials) {
    near(at('mutual/filled', 6, trial), at('baseline/filled', 6, trial), 'filled', 1e-12)
    assert.equal(at('mutual/joined', 6, trial), 0)
    near(at('mutual/joined', 7, trial), at('mutual/hired', 7, trial), 'joined', 1e-12)
  }
})

test('part of a month late is a whole month late', () => {
  const { at } = sampleOf({ goLive: { monthsLate: 2.25 } })
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((month) => at('world/live', month, 0)),
    [0, 0, 0, 1, 1],
  )
})

test('a challenge ends the transfer in its share of futures, and then all is as if it carried on', () => {
  const { at, months } = sampleOf({
    goLive: { challenge: { chance: '80%', stops: '50%', months: 6, cost: '£12,000' } },
  })
  const never = trials.filter((trial) => at('world/never-leaves', 0, trial) === 1)
  const late = trials.filter((trial) => at('world/challenged', 0, trial) === 1 && !never.includes(trial))
  // 40% of 64 each way, within three standard errors of independent trials: 25.6 ± 11.8.
  assert.ok(never.length >= 14 && never.length <= 37, String(never.length))
  assert.ok(late.length >= 14 && late.length <= 37, String(late.length))
  const last = months - 1
  for (const trial of never) {
    assert.equal(at('world/live', last, trial), 0)
    assert.equal(at('mutual/kept-so-far', last, trial), at('baseline/kept-so-far', last, trial))
    for (let month = 6; month < months; month++)
      assert.equal(at('mutual/parent-cost', month, trial), at('baseline/parent-cost', month, trial))
    for (const thing of ['borrowed', 'capital-paid-in', 'failed']) assert.equal(at(`mutual/${thing}`, 0, trial), 0)
  }
  for (const trial of late) {
    assert.equal(at('world/live', 5, trial), 0)
    assert.equal(at('world/live', 6, trial), 1)
  }
  const spent = (trial: number) => at('mutual/parent-cost', 0, trial) - at('baseline/parent-cost', 0, trial)
  for (const trial of [...never, ...late]) assert.ok(spent(trial) > 12_000)
})

/** Ways to be late that between them never leave, leave within the run, and leave on time. */
const LATE = {
  goLive: { monthsLate: 'oneOf({0: 40%, 3: 30%, 8: 30%})', challenge: { chance: '40%' }, waiting: '£1k to £20k' },
}

test('however late it leaves, the sheet balances and the recharge splits', () => {
  const { at, months } = sampleOf(LATE)
  for (const trial of trials)
    for (let month = 0; month < months; month++) {
      near(at('mutual/unbalanced', month, trial), 0, `unbalanced in month ${month}`)
      // After a failure the venture's own lines run on, and nobody reads them.
      if (month > 0 && at('mutual/failed', month - 1, trial) === 1) continue
      const part = (name: string) => at(`mutual/${name}`, month, trial)
      const split = part('avoided') + part('stranded') + part('buy-back')
      near(split, at('baseline/recharge', month, trial), `recharge in month ${month}`)
    }
})

test('however late it leaves, the bridge adds up to the saving, and so do the bodies', async () => {
  const { case: theCase } = readSound(withAll(marlowVale(), LATE))
  const settings = { trials: 1024, seed: 3 }
  const bridge = (await workBridge(theCase, settings, runHere))!
  near(
    bridge.parts.reduce((sum, { pounds }) => sum + pounds.mean, 0),
    bridge.saving.mean,
    'the bridge',
  )
  for (const { id, financial, economic, more } of (await workBodies(theCase, settings, runHere)).options) {
    const others = more.hmrc.mean + more.redundancy.mean + more.kept.mean
    near(economic.mean - financial.mean, others, id, 1e-6 * Math.abs(financial.mean))
  }
})

test('a later start never lets the mutual fail sooner than its first month', () => {
  const { at } = sampleOf({ goLive: { monthsLate: 10 }, 'contracts/main/price': '£100k', 'opening/cash': '-£500,000' })
  for (const trial of trials) {
    assert.equal(at('mutual/failed', 9, trial), 0)
    assert.equal(at('mutual/failed', 10, trial), 1)
  }
})
