import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { sayLossesEach, sayStaffKeep } from '../../src/core/appraisal/sayLosses.ts'
import { lossesEachOf } from '../../src/core/appraisal/lossesEach.ts'
import type { OptionResult } from '../../src/core/appraisal/result.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { LOSERS } from '../../src/core/finance/lines/losses.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import { openSound, readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const settings = { trials: 1024, seed: 3 }
const golden = (name: string) => new URL(`../golden/finance/${name}/case.yaml`, import.meta.url).pathname

async function mutualIn(file: string): Promise<OptionResult> {
  const { case: theCase, book } = await openSound(file)
  const { options } = await appraise(theCase, book, settings, runHere)
  return options.find(({ id }) => id === 'mutual')!
}

/** The ledger of this case is worked by hand in its why.md; each figure here follows from it. */
test('a failure worked by hand is told of one of each kind', async () => {
  const { lossesEach } = await mutualIn(golden('failure'))
  const told = lossesEach!.map(({ who, heads, mean, bad }) => [who, heads, mean.toFixed(2), bad.toFixed(2)])
  assert.deepEqual(told, [
    // £500 of shares, all lost, among the ten helpers.
    ['member', 10, '50.00', '50.00'],
    // The case says three months.
    ['user', null, '3.00', '3.00'],
    // £4,068.57 of the £4,568.57 that creditors are owed.
    ['supplier', null, '890.56', '890.56'],
    ['hmrc', null, '356.22', '356.22'],
    ['pension-fund', null, '0.00', '0.00'],
    // £6,000 to take it back, and nothing owed to the authority, among 100,000.
    ['taxpayer', 100_000, '0.06', '0.06'],
  ])
})

test('creditors never lose more than they are owed, and the mean of a loss is that of the ledger', async () => {
  const poor = withAll(marlowVale(), { 'contracts/main/price': '£520k to £640k', months: 60 })
  const { case: theCase, book } = readSound(poor)
  const { options } = await appraise(theCase, book, settings, runHere)
  const mutual = options.find(({ id }) => id === 'mutual')!
  assert.ok(mutual.failed.applies && mutual.failed.p > 0 && mutual.failed.p < 1)
  for (const { who, mean, bad } of mutual.lossesEach!) {
    assert.ok(mean >= 0 && bad >= 0, who)
    if (who === 'supplier') assert.ok(bad <= 1000 && mean <= 1000)
  }
  const hmrc = mutual.lossesEach!.find(({ who }) => who === 'hmrc')!
  assert.equal(hmrc.mean, mutual.losses!.find(({ who }) => who === 'hmrc')!.meanPounds)
  for (const option of options) if (option.cash === null) assert.equal(option.lossesEach, null)
})

/** Eleven futures: in ten it fails, owing HMRC £1,000 to £10,000 and nobody else; in the last it lives. */
test('the mean and the bad case are of the futures in which it fails, and nine in ten of those are no worse', () => {
  const { case: theCase } = readSound(marlowVale())
  const trials = 11
  const column = (of: (trial: number) => number) => Float64Array.from({ length: trials }, (_, trial) => of(trial))
  const owed = column((trial) => (trial < 10 ? 1000 * (trial + 1) : 0))
  const nothing = column(() => 0)
  const ends = new Map([
    ...LOSERS.map((who): [string, Float64Array] => [`mutual/loss/${who}`, who === 'hmrc' ? owed : nothing]),
    ['mutual/failed-month', column((trial) => (trial < 10 ? 20 : -1))],
    ['mutual/claims', owed.map((pounds) => 2 * pounds)],
    ['mutual/taken-back-so-far', column((trial) => (trial < 10 ? 50_000 : 0))],
  ])
  const mutual = optionsOf(theCase).find(({ books }) => books)!
  const told = lossesEachOf(mutual, theCase, { trials, sampling: 'plain', ends })!
  const of = (who: string) => told.filter((each) => each.who === who).map(({ mean, bad }) => [mean, bad])[0]
  assert.deepEqual(of('hmrc'), [5_500, 9_000])
  assert.deepEqual(of('supplier'), [500, 500])
  assert.deepEqual(of('taxpayer'), [0.5, 0.5])
})

test('where it never fails there is nobody to tell of', async () => {
  assert.deepEqual((await mutualIn(golden('second-contract-lost'))).lossesEach, [])
})

test('what is told of one person is said with its size, and what staff keep is said plainly', () => {
  const said = sayLossesEach([
    { who: 'supplier', unit: 'pounds', heads: null, mean: 612.4, bad: 990 },
    { who: 'user', unit: 'months', heads: null, mean: 1.2, bad: 9.7 },
    { who: 'taxpayer', unit: 'pounds', heads: 100_000, mean: 0.5061, bad: 1.36 },
  ])
  assert.deepEqual(
    said.map(({ mean, bad }) => [mean, bad]),
    [
      ['£612', '£990'],
      ['1 month', '10 months'],
      ['£0.51', '£1.36'],
    ],
  )
  assert.match(said[2]!.what, /if 100,000 share/)
  const failed = { applies: true, p: 0.4, se: 0.01, holding: { p: 0.3, se: 0.01 }, byMonth: [] } as const
  const kept = sayStaffKeep({ failed })
  assert.match(kept, /In 75 of 100 failures the authority still bought the service: posts go back to it by TUPE/)
  assert.match(kept, /In 25 of 100 the contract had gone first/)
  const always = sayStaffKeep({ failed: { ...failed, holding: failed } })
  assert.ok(always.includes('In 100 of 100') && !always.includes('had gone first'))
})
