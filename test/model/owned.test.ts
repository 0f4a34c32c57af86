import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { losersOf } from '../../src/core/finance/lines/losses.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'
import { OWNED } from './owned.ts'

const TRIALS = 64
const trials = Array.from({ length: TRIALS }, (_, trial) => trial)

/** Every line of a case in the same futures. */
function sampleOf(changes: Readonly<Record<string, Json | undefined>>) {
  const ready = makeReady(readSound(withAll(marlowVale(), { ...OWNED, ...changes })).case)
  const { built, sampler } = ready
  const recorded = interpret(built.model, drawFutures(sampler, 20260401, 0, TRIALS), [...built.model.byName.keys()])
  return {
    months: built.calendar.months,
    options: built.options,
    has: (name: string) => recorded.has(name),
    at: (name: string, month: number, trial: number) => (month < 0 ? 0 : recorded.get(name)![month * TRIALS + trial]!),
  }
}
const near = (found: number, wanted: number, what: string, within = 1e-6): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found} beside ${wanted}`)

/** Rich enough to pay out, and too poor to live: between them they draw, withdraw, fail and lose. */
const PRICES = ['£900k to £1.1m', '£450k to £650k']

for (const price of PRICES)
  for (const id of ['jointVenture', 'sharedService'])
    test(`at ${price} the money of ${id} is conserved: its sheet, its cash and what each loses`, () => {
      const { at, months, options } = sampleOf({ 'contracts/main/price': price })
      const option = options.find((each) => each.id === id)!
      for (const trial of trials)
        for (let month = 0; month < months; month++) {
          const the = (thing: string, when = month) => at(`${id}/${thing}`, when, trial)
          near(the('unbalanced'), 0, `sheet in month ${month}`)
          near(the('bank') - (month === 0 ? 60_000 : the('bank', month - 1)), the('receipts') - the('payments'), 'cash')
          const lost = losersOf(option).reduce((sum, who) => sum + the(`loss/${who}`), 0)
          near(lost, the('failed') === 1 ? the('deficit') : 0, `losses in month ${month}`)
        }
    })

test('what a joint venture pays out goes to its owners by stake, and the authority’s part lessens what it pays', () => {
  const { at, months } = sampleOf({ 'contracts/main/price': PRICES[0], 'options/jointVenture/partner/withdraws': '0%' })
  let paid = 0
  for (const trial of trials)
    for (let month = 0; month < months; month++) {
      const out = at('jointVenture/paid-out', month, trial)
      paid += out
      for (const [stake, part] of [
        ['staff', 0.25],
        ['authority', 0.35],
        ['partner', 0.4],
      ] as const)
        near(at(`jointVenture/paid-out/${stake}`, month, trial), part * out, stake)
      if (out > 0) assert.ok(at('jointVenture/reserves', month, trial) >= 0, 'reserves stay at their target')
    }
  assert.ok(paid > 0, 'nothing was ever paid out')
})

test('a partner that withdraws takes fee, performance and capital with it, and its part is the others’', () => {
  const { at, months } = sampleOf({
    'contracts/main/price': PRICES[0],
    'options/jointVenture/partner': { capital: '£50,000', withdraws: '60%', performance: 1.2, fee: '5%' },
  })
  let gone = 0
  for (const trial of trials)
    for (let month = 1; month < months; month++) {
      const the = (thing: string, when = month) => at(`jointVenture/${thing}`, when, trial)
      const left = the('partner-gone') === 1
      near(the('partner-fee'), left ? 0 : 0.05 * the('contract-income'), 'fee')
      near(the('partner-capital'), left ? 0 : 50_000, 'capital')
      // Uplift and dip are the same for both, so their outputs differ by the partner's performance alone.
      near(the('output'), (left ? 1 : 1.2) * at('mutual/output', month, trial), 'output', 1e-9)
      if (!left) continue
      gone++
      near(the('paid-out/partner'), 0, 'the part of whoever has gone')
      near(the('paid-out/staff') + the('paid-out/authority'), the('paid-out'), 'the others have it all')
    }
  assert.ok(gone > 0, 'the partner never withdrew')
})

test('owners pay what a shared service owes when it closes, by their shares, and no other creditor loses', () => {
  const { at, months } = sampleOf({ 'contracts/main/price': PRICES[1], 'opening/cash': '£20,000' })
  let closed = 0
  for (const trial of trials) {
    const when = Array.from({ length: months }, (_, month) => month).find(
      (month) => at('sharedService/failed', month, trial) === 1,
    )
    if (when === undefined) continue
    closed++
    const the = (thing: string, month = when) => at(`sharedService/${thing}`, month, trial)
    for (const who of ['hmrc', 'suppliers', 'lenders', 'pension-fund']) assert.equal(the(`loss/${who}`), 0, who)
    const owed = the('deficit') - the('loss/members')
    near(the('loss/authority'), 0.6 * owed, 'this authority')
    near(the('loss/other-owners'), 0.4 * owed, 'the others')
    near(the('owners-cost'), the('loss/authority'), 'paid in the month it closes')
    if (when + 1 < months) near(the('owners-cost', when + 1), 0, 'and once')
  }
  assert.ok(closed > 10, `${closed} closed`)
})

test('only the shared service holds the contracts of other owners', () => {
  const { has } = sampleOf({})
  assert.ok(has('sharedService/neighbour/held'))
  for (const id of ['mutual', 'jointVenture', 'outsource']) assert.ok(!has(`${id}/neighbour/held`), id)
})

test('a joint venture whose partner takes and brings nothing is the mutual on the same terms, to the bit', () => {
  const none = { fee: '0%', performance: 1, capital: '0', withdraws: '0%' }
  const { at, months } = sampleOf({
    'contracts/neighbour': undefined,
    'income/gifts/earnedBy': ['mutual', 'jointVenture'],
    'income/fines/earnedBy': ['baseline', 'improve', 'mutual', 'jointVenture'],
    'options/sharedService': undefined,
    'options/jointVenture': {
      newStarters: { payRatio: '97%', scheme: 'dc', employerRate: '6%' },
      stakes: { staff: '100%', authority: '0%', partner: '0%' },
      dividend: '0%',
      partner: none,
    },
  })
  for (const trial of trials)
    for (let month = 0; month < months; month++)
      for (const thing of ['bank', 'reserves', 'service-level', 'parent-cost'])
        assert.equal(at(`jointVenture/${thing}`, month, trial), at(`mutual/${thing}`, month, trial), thing)
})

test('who gains adds up for both: everybody saves what the authority does and what others get more', async () => {
  const { case: theCase } = readSound(withAll(marlowVale(), { ...OWNED, 'contracts/main/price': PRICES[0] }))
  const { options } = await workBodies(theCase, { trials: 1024, seed: 3 }, runHere)
  for (const id of ['jointVenture', 'sharedService']) {
    const { financial, economic, more } = options.find((each) => each.id === id)!
    const owners = (more['staff-as-owners']?.mean ?? 0) + (more.partner?.mean ?? 0)
    const others = more.hmrc.mean + more.redundancy.mean + more.kept.mean + owners
    near(economic.mean - financial.mean, others, id, 1e-6 * Math.abs(financial.mean))
  }
})
