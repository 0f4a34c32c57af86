import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { leadOf } from '../../src/core/appraisal/warnings/lead.ts'
import { sayLead, sayLowest, sayStanding } from '../../src/core/appraisal/warnings/say.ts'
import { workWarnings } from '../../src/core/appraisal/warnings/warnings.ts'
import type { OptionWarnings, Warning, Warnings } from '../../src/core/appraisal/warnings/result.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { openSound, readSound } from './cases.ts'
import { FUNDED } from './funded.ts'
import { marlowVale, withAll, withAt, type Values } from './marlowVale.ts'

const settings = { trials: 1024, seed: 3 }
const warningsOf = (values: Values) => workWarnings(readSound(values).case, settings, runHere)
const goldenOf = async (name: string) =>
  workWarnings((await openSound(`test/golden/finance/${name}/case.yaml`)).case, settings, runHere)
const mutualOf = ({ options }: Warnings): OptionWarnings => options.find(({ id }) => id === 'mutual')!
const signOf = (told: Warnings, id: string): Warning => mutualOf(told).warnings.find((each) => each.id === id)!

test('the chance of failing is that of the appraisal, to the last bit', async () => {
  const { case: theCase, book } = readSound(withAll(marlowVale(), { 'contracts/main/price': '£450k to £600k' }))
  const { failed } = (await appraise(theCase, book, settings, runHere)).options.find(({ id }) => id === 'mutual')!
  assert.ok(failed.applies && failed.p > 0 && failed.p < 1)
  assert.equal(mutualOf(await workWarnings(theCase, settings, runHere)).failed.p, failed.p)
})

test('signs come in the months worked by hand', async () => {
  // `failure`: reserves are 3,200 less 1,100 a month and interest, below −500 in month 3: 3,200 − 4,400 − 42. A month
  // costs 6,000, more than is in the bank from month 0 on. It owes HMRC 400 at each month's end: in month 5 it has 443
  // left of its facility, and in month 6 it is beyond it.
  const told = await goldenOf('failure')
  assert.equal(signOf(told, 'insolvent').middleMonth, '2024-07')
  assert.equal(signOf(told, 'cover').middleMonth, '2024-04')
  assert.equal(signOf(told, 'hmrc').middleMonth, '2024-10')
  assert.equal(mutualOf(told).firstDayPounds, 2_000 + 500 + 1_200)
  const broken = await goldenOf('covenant-broken')
  assert.equal(signOf(broken, 'covenant').middleMonth, '2024-06')
  assert.deepEqual(signOf(broken, 'covenant'), {
    id: 'covenant',
    chance: signOf(broken, 'covenant').chance,
    middleMonth: '2024-06',
    beforeFailures: 1,
    monthsBefore: 3,
    thenFails: 1,
  })
})

test('a venture that owes more than it has on its first day is told so, though its cash lasts', async () => {
  // 5,000 + 3,000 − 2,400 − 30,000, in every month.
  const told = await goldenOf('opening-balance')
  assert.equal(mutualOf(told).firstDayPounds, -24_400)
  assert.equal(mutualOf(told).failed.p, 0)
  const { chance, middleMonth, beforeFailures } = signOf(told, 'insolvent')
  assert.deepEqual([chance.p, middleMonth, beforeFailures], [1, '2024-04', null])
})

test('what the guarantee has put into the bank is no cash of its own to HMRC', async () => {
  const poor = { 'contracts/main/price': '£450k to £600k', 'opening/facility': undefined }
  const [without, backed] = await Promise.all(
    [{}, { 'opening/guarantee': { limit: '£1m', repaidAbove: '24' } }].map((changes) =>
      warningsOf(withAll(marlowVale(), { ...poor, ...changes })),
    ),
  )
  assert.ok(mutualOf(backed!).failed.p < mutualOf(without!).failed.p)
  assert.ok(signOf(backed!, 'hmrc').chance.p >= signOf(without!, 'hmrc').chance.p)
})

test('a covenant is broken in the futures in which its headroom falls below nothing', async () => {
  const told = await warningsOf(withAll(marlowVale(), { ...FUNDED, 'contracts/main/price': '£500k to £650k' }))
  const { headroom } = mutualOf(told)
  assert.deepEqual(
    headroom.map(({ loan, covenant, limit }) => [loan, covenant, limit]),
    [
      ['mission', 'cashCover', 0.3],
      ['mission', 'debtServiceCover', 1.1],
      ['mission', 'loansToNetAssets', 5],
    ],
  )
  for (const { broken, lowest } of headroom) assert.equal(lowest!.p50 < 0, broken.p >= 0.5)
  const most = Math.max(...headroom.map(({ broken }) => broken.p))
  const sum = headroom.reduce((all, { broken }) => all + broken.p, 0)
  const { p } = signOf(told, 'covenant').chance
  assert.ok(p >= most && p <= sum, `${p}`)
})

test('without loans there is no covenant to break, and without books nothing is told', async () => {
  const told = await warningsOf(withAt(marlowVale(), 'loans', undefined))
  assert.deepEqual(
    mutualOf(told).warnings.map(({ id }) => id),
    ['insolvent', 'hmrc', 'cover'],
  )
  assert.deepEqual(told.unknown, ['A contract with an outside supplier'])
})

test('what had not come by a failure never does, and leads are counted over failures that it came before', () => {
  // Of twelve months: neither; in month 3, failed in 9; in 9, failed in 9; in 2, never failed; failed in 7 without it.
  const without = Float64Array.of(12, 3, 9, 2, 12)
  const trading = Float64Array.of(12, 9, 9, 12, 7)
  assert.deepEqual(leadOf(without, trading, 12), { beforeFailures: 2 / 3, monthsBefore: 0, thenFails: 2 / 3 })
  assert.deepEqual(leadOf(Float64Array.of(12), Float64Array.of(12), 12), {
    beforeFailures: null,
    monthsBefore: null,
    thenFails: null,
  })
})

test('signs and covenants are said in words', () => {
  const sign = { beforeFailures: 0.5, monthsBefore: 4, thenFails: 0.25 } as Warning
  assert.equal(
    sayLead(sign),
    'It came before 50 of 100 failures or with them, by 4 months in the middle of them. ' +
      'Where it comes, the venture fails in 25 of 100.',
  )
  assert.match(sayLead({ ...sign, monthsBefore: 0 }), /mostly in the month itself/)
  assert.equal(sayLead({ ...sign, beforeFailures: null }), 'It fails in none of these futures.')
  const failed = { p: 0.25, se: 0.01 }
  assert.match(
    sayStanding({ failed, firstDayPounds: -1000 } as OptionWarnings),
    /^In 25 of 100 futures it fails, give or take 2\. On the first day it owes £1,000 more than it has\.$/,
  )
  const each = { lowest: { p50: 1000, p5: -2000 } } as Parameters<typeof sayLowest>[0]
  assert.equal(
    sayLowest(each),
    'kept by £1,000 at the least in the middle of the futures, broken by £2,000 in the worst 1 in 20',
  )
  assert.equal(sayLowest({ ...each, lowest: null }), 'never tested')
})
