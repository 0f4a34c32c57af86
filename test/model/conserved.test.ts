import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady, type Ready } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { LOSERS } from '../../src/core/finance/lines/losses.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import { openSound, readSound } from './cases.ts'
import { FUNDED, pensioned } from './funded.ts'
import { BY_VOLUME, marlowVale, withAll, withAt } from './marlowVale.ts'
import { withBids } from './newWork/bids.ts'

const TRIALS = 128
const SEED = 20260401
/** What the sheet may be out by in a sample, beside a year's income. */
const OF_TURNOVER = 1e-6

/** Cases that between them trade on, lose their contract, fail and end. */
const CASES: (readonly [string, () => Promise<Ready>])[] = [
  ['Youth First', async () => makeReady((await openSound('examples/youth-first/youth-first.case.yaml')).case, {})],
  [
    "Barnet's libraries",
    async () => makeReady((await openSound('examples/barnet-libraries/barnet.case.yaml')).case, {}),
  ],
  ['Marlow Vale', async () => makeReady(readSound(marlowVale()).case, {})],
  ['Marlow Vale, with bids', async () => makeReady(readSound(withBids()).case, {})],
  [
    'Marlow Vale, with all that a case may say of people and VAT',
    async () =>
      makeReady(
        readSound(
          withAll(marlowVale(), {
            vat: { method: 'standard' },
            'income/fines/vat': 'exempt',
            'contracts/main/price': '£480k to £690k',
            'staff/driver/bands': [
              { share: '60%', age: 35, serviceYears: 6 },
              { share: '40%', age: 58, serviceYears: 24 },
            ],
            'staff/librarian/paySpread': '30%',
            'staff/driver/protectedTerms': 'no',
            'staff/driver/protectedMonths': 9,
            'response/pensionStrain': { over55: '20% to 40%' },
            'nonPay/premises/ratesRelief': { rateableValue: '£70,000' },
            'options/mutual/charityFrom': '2025-10',
          }),
        ).case,
        {},
      ),
  ],
  [
    'Marlow Vale, too poor to live',
    async () => makeReady(readSound(withAt(marlowVale(), 'contracts/main/price', '£350k to £450k')).case, {}),
  ],
  ['Marlow Vale, paid by volume', async () => makeReady(readSound(withAll(marlowVale(), BY_VOLUME)).case, {})],
  ['Marlow Vale, funded in every way', async () => makeReady(readSound(withAll(marlowVale(), FUNDED)).case, {})],
  [
    'Marlow Vale, funded in every way and too poor to live',
    async () =>
      makeReady(readSound(withAll(marlowVale(), { ...FUNDED, 'contracts/main/price': '£450k to £600k' })).case, {}),
  ],
]

for (const risk of ['passThrough', 'capCollar', 'fullRisk', 'deemedEmployer'])
  CASES.push([
    `Marlow Vale, ${risk} of pensions`,
    async () =>
      makeReady(
        readSound(withAll(marlowVale(), { ...pensioned(risk), 'contracts/main/price': '£450k to £690k' })).case,
        {},
      ),
  ])

interface Sample {
  readonly months: number
  /** A line's figure in a month of a trial. */
  readonly at: (thing: string, month: number, trial: number) => number
  /** The same, and nothing where the case has no such line. */
  readonly mayBe: (thing: string, month: number, trial: number) => number
}

function sampleOf({ built, sampler }: Ready): Sample {
  const recorded: Recorded = interpret(built.model, drawFutures(sampler, SEED, 0, TRIALS), [
    ...built.model.byName.keys(),
  ])
  return {
    months: built.calendar.months,
    at: (thing, month, trial) => recorded.get(thing)![month * TRIALS + trial]!,
    mayBe: (thing, month, trial) => recorded.get(thing)?.[month * TRIALS + trial] ?? 0,
  }
}

/** Each month of each trial. */
function* everywhere({ months }: Sample): Generator<readonly [number, number]> {
  for (let month = 0; month < months; month++) for (let trial = 0; trial < TRIALS; trial++) yield [month, trial]
}

const near = (found: number, wanted: number, within: number, what: string): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found} beside ${wanted}`)

for (const [name, open] of CASES) {
  test(`${name}: the sheet balances, to the penny in the middle case and to a millionth in samples`, async () => {
    const ready = await open()
    for (const left of middleOf(ready).get('mutual/unbalanced')!) near(left, 0, 0.005, 'middle case')
    const sample = sampleOf(ready)
    for (const [month, trial] of everywhere(sample)) {
      const turnover = 12 * sample.at('mutual/income', 0, trial)
      near(sample.at('mutual/unbalanced', month, trial), 0, OF_TURNOVER * turnover, `month ${month}, trial ${trial}`)
    }
  })

  test(`${name}: opening cash and all that came in, less all that went out, is closing cash`, async () => {
    const ready = await open()
    const sample = sampleOf(ready)
    const { cash } = ready.built.case.opening
    assert.equal(cash.shape.kind, 'certain')
    const bank = Float64Array.from({ length: TRIALS }, () => (cash.shape.kind === 'certain' ? cash.shape.value : 0))
    for (const [month, trial] of everywhere(sample)) {
      const the = (thing: string, when = month) => (when < 0 ? 0 : sample.at(`mutual/${thing}`, when, trial))
      // Every flow by its own name, so that one left out of a total would show.
      const vatOnOtherIncome = the('output-vat') - (the('invoiced') - the('contract-income'))
      bank[trial]! +=
        the('received') + the('other-income') + vatOnOtherIncome + the('capital-paid-in') + the('borrowed')
      bank[trial]! -= the('staff-paid') + the('due-to-hmrc', month - 1) + the('due-to-pensions', month - 1)
      bank[trial]! -= the('suppliers-paid') + the('support-paid') + the('vat-paid') + the('tax-paid')
      bank[trial]! -= the('interest') + the('repaid')
      const may = (thing: string) => sample.mayBe(`mutual/${thing}`, month, trial)
      bank[trial]! += may('opening-collected') + may('guarantee-called')
      bank[trial]! -= may('opening-settled') + may('pension-deficit-paid') + may('guarantee-repaid')
      near(bank[trial]!, the('bank'), 0.005, `month ${month}, trial ${trial}`)
    }
  })

  test(`${name}: what each loses in a failure sums to the deficit, which is what reserves lack`, async () => {
    const sample = sampleOf(await open())
    for (const [month, trial] of everywhere(sample)) {
      const the = (thing: string, when = month) => sample.at(`mutual/${thing}`, when, trial)
      const lost = LOSERS.reduce((sum, who) => sum + the(`loss/${who}`), 0)
      near(lost, the('failed') === 1 ? the('deficit') : 0, 0.005, `month ${month}, trial ${trial}`)
      // Months trading is the month of the failure, once there is one: the ledger stands still from then on.
      const reckoned = the('failed') === 1 ? the('months-trading') : month
      near(the('deficit'), Math.max(0, -the('reserves', reckoned)), 0.005, `month ${month}, trial ${trial}`)
    }
  })

  test(`${name}: staff cost is what its parts come to, in every option`, async () => {
    const ready = await open()
    const sample = sampleOf(ready)
    for (const { id, inHouse, books } of ready.built.options)
      for (const [month, trial] of everywhere(sample)) {
        const the = (thing: string) => sample.at(`${id}/${thing}`, month, trial)
        const levy = inHouse || books ? the('levy') : 0
        const share = sample.mayBe(`${id}/pension-share`, month, trial)
        const ofLeaving = books ? the('governance') - the('employment-allowance') - share : 0
        const parts = the('pay') + the('nic') + levy + the('pension') + the('agency') + ofLeaving
        near(the('staff-cost'), parts, 0.005, `${id}, month ${month}, trial ${trial}`)
      }
  })

  test(`${name}: avoided, bought back and stranded make up the recharge in every month`, async () => {
    const sample = sampleOf(await open())
    for (const [month, trial] of everywhere(sample)) {
      const the = (thing: string) => sample.at(`mutual/${thing}`, month, trial)
      const isPaying = month === 0 || sample.at('mutual/failed', month - 1, trial) === 0
      const split = the('avoided') + the('stranded') + (isPaying ? the('buy-back') : 0)
      near(split, sample.at('baseline/recharge', month, trial), 0.005, `month ${month}, trial ${trial}`)
    }
  })
}

test('the cases held to these between them fail, lose their contract and end', async () => {
  const seen = new Set<string>()
  for (const [, open] of CASES) {
    const sample = sampleOf(await open())
    for (const thing of ['failed', 'replaced', 'stopped', 'returned'])
      for (let trial = 0; trial < TRIALS; trial++)
        if (sample.at(`mutual/${thing}`, sample.months - 1, trial) === 1) seen.add(thing)
  }
  assert.deepEqual([...seen].sort(), ['failed', 'replaced', 'returned', 'stopped'])
})
