import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { prepared } from '../../../src/core/appraisal/stress/prepared.ts'
import { STRESSES } from '../../../src/core/appraisal/stress/stresses.ts'
import { readSound } from '../cases.ts'
import { marlowVale } from '../marlowVale.ts'
import { entersAt, pressable, ready } from './stressed.ts'

const stressOf = (id: string) => STRESSES.find((stress) => stress.id === id)!

const OUTSIDE = ['mutual', 'outsource']
const CHANGING = ['improve', ...OUTSIDE]
const of = (options: readonly string[], thing: string) => options.map((option) => `${option}/${thing}`)
const terms = (thing: string) =>
  ['kept', 'joined-in-house', 'joined-mutual', 'joined-outsource'].flatMap((name) =>
    ['driver', 'librarian', 'organiser'].map((post) => `terms/${name}/${post}/${thing}`),
  )
const paysLess = [...of(['baseline', 'improve'], 'cash-limit-at-start'), ...of(OUTSIDE, 'main/price')]

/** Where each stress enters the model; all else that moves, moves because of these. */
const ENTERS: Readonly<Record<string, readonly string[]>> = {
  'price-3': paysLess,
  'price-5': paysLess,
  'price-20': paysLess,
  'cut-25': ['world/large-cut'],
  'volume-10': [...of(['baseline', 'improve', 'mutual'], 'income/fines'), 'mutual/income/gifts'],
  // What is sent and the level it is measured by are new lines, and what is due hangs on them.
  activity: [...of(OUTSIDE, 'main/sent'), 'mutual/work-held', 'outsource/level-measured'],
  // The middle of 20 to 60 days, the square root of 20 × 60, is 34.6: between one and two months, then three and four.
  'late-60': [1, 2, 3, 4].map((month) => `mutual/main/invoiced/share-after-${month}`),
  'index-late': ['mutual/school/price'],
  'pay-2': ['world/pay'],
  'pension-3': [...terms('pension'), 'terms/governance/chief/pension'],
  absence: of(CHANGING, 'absence'),
  'uplift-half': of(CHANGING, 'uplift'),
  'uplift-late': of(CHANGING, 'uplift'),
  leader: of(CHANGING, 'uplift'),
  'vat-lost': ['mutual/main/invoiced', 'mutual/taxable-income'],
  'buy-back-15': ['mutual/non-pay/dearer-support'],
  reclaim: ['mutual/non-pay/reclaimed'],
  'one-off': of(['baseline', 'improve', 'mutual'], 'non-pay/sudden-cost'),
  'underbid-8': [...of(OUTSIDE, 'main/after-competition'), 'mutual/pipeline/museum/won-value'],
  drought: ['mutual/pipeline/museum/won', 'mutual/pipeline/museum/won-value'],
  'lost-36': of(OUTSIDE, 'main/decision'),
  'thresholds-cpi': [...terms('nic'), 'terms/governance/chief/nic'],
}

for (const [id, lines] of Object.entries(ENTERS))
  test(`the stress ${id} moves what it says in the middle case, and nothing else`, () => {
    assert.deepEqual(entersAt(pressable(), stressOf(id)).sort(), [...lines].sort())
  })

test('every stress is held to the lines it moves, but for late starts, a far loss and several at once', () => {
  const others = STRESSES.map(({ id }) => id).filter((id) => !(id in ENTERS))
  assert.deepEqual(others, ['late-4', 'freeze-12', 'challenge', 'lost-60', 'worst'])
})

const ALIKE = ['baseline', 'improve'] as const

for (const stress of STRESSES.filter(({ id }) => id !== 'lost-60'))
  test(`without a budget the cash limit is as under no stress, unless the authority pays less: ${stress.id}`, () => {
    const theCase = pressable({ 'service/budget': undefined })
    const before = middleOf(prepared(theCase))
    const now = middleOf(ready(theCase, stress))
    const share = { 'price-3': 0.97, 'price-5': 0.95, 'price-20': 0.8, worst: 0.95 }[stress.id] ?? 1
    for (const id of ALIKE) {
      const limit = (middle: typeof now) => middle.get(`${id}/cash-limit-at-start`)![0]!
      near(limit(now), share * limit(before))
    }
  })

/** A month's figure of the middle case, with a stress and without. */
function figures(id: string, line: string, month: number): readonly [number, number] {
  const theCase = pressable()
  const [before, now] = [prepared(theCase), ready(theCase, stressOf(id))].map((each) => middleOf(each).get(line)!)
  return [before![month]!, now![month]!]
}

const near = (now: number, expected: number) =>
  assert.ok(Math.abs(now - expected) < 1e-9 * Math.abs(expected), `${now}`)

// Each size as the stress says it, times or plus the figure without it.
const SIZES: readonly (readonly [string, string, number, (before: number) => number])[] = [
  ['price-3', 'mutual/main/price', 20, (before) => before * 0.97],
  ['price-20', 'baseline/cash-limit', 20, (before) => before * 0.8],
  ['cut-25', 'world/council-path', 7, (before) => before * 0.75],
  ['pay-2', 'world/pay', 30, (before) => before + 0.02],
  ['volume-10', 'mutual/income/gifts', 5, (before) => before * 0.9],
  ['activity', 'mutual/main/income', 5, (before) => before * 0.9],
  ['uplift-half', 'improve/uplift', 47, (before) => before * 0.5],
  // The mean of inflation is 2% in the case.
  ['index-late', 'mutual/school/price', 30, (before) => before / 1.02],
  ['reclaim', 'mutual/non-pay', 24, (before) => before + 40_000],
]

for (const [id, line, month, sized] of SIZES)
  test(`the stress ${id} moves ${line} by as much as it says`, () => {
    const [before, now] = figures(id, line, month)
    near(now, sized(before))
  })

test('a pension that costs 3 points more costs 3 pounds more of each 100 of pay', () => {
  const [pay] = figures('pension-3', 'terms/kept/driver/pay', 20)
  const [before, now] = figures('pension-3', 'terms/kept/driver/pension', 20)
  near(now - before, 0.03 * pay)
})

test('before its first April a cut of 25% has not come, and a contract lost in month 36 is held until then', () => {
  // September to March are months 0 to 6.
  assert.deepEqual(
    [6, 7].map((month) => figures('cut-25', 'world/large-cut', month)[1]),
    [0, 1],
  )
  assert.deepEqual(
    [35, 36].map((month) => figures('lost-36', 'mutual/main/held', month)[1]),
    [1, 0],
  )
})

test('a contract lost in month 36 is not broken before, whatever its break clause', () => {
  const theCase = pressable({ 'contracts/main/break': { noticeMonths: 6, chance: '100%' } })
  const held = middleOf(ready(theCase, stressOf('lost-36'))).get('mutual/main/held')!
  assert.deepEqual([held[6], held[35], held[36]], [1, 1, 0])
})

/** Stresses that take no money from the mutual: costs leave with a contract or wait, and higher thresholds are kind. */
const TAKE_NOTHING = new Set(['lost-36', 'lost-60', 'late-4', 'freeze-12', 'challenge', 'thresholds-cpi'])

for (const stress of STRESSES.filter(({ id }) => !TAKE_NOTHING.has(id)))
  test(`the stress ${stress.id} never raises the cash of the mutual in the middle case`, () => {
    const theCase = pressable()
    const before = middleOf(prepared(theCase)).get('mutual/bank')!
    const now = middleOf(ready(theCase, stress)).get('mutual/bank')!
    now.forEach((pounds, month) => assert.ok(pounds <= before[month]! + 1e-6, `month ${month}: ${pounds}`))
  })

test('a stress with nothing to press on says why', () => {
  const bare = readSound({
    ...marlowVale(),
    income: {},
    absence: { before: '4%' },
    productivity: { uplift: '0%' },
    start: '2018-09',
  }).case
  const because = (id: string) => {
    const stressed = stressOf(id).on(bare)
    return stressed.applies ? null : stressed.because
  }
  assert.match(because('volume-10')!, /no other income/)
  assert.match(because('absence')!, /no change in absence/)
  assert.match(because('uplift-half')!, /promises no uplift/)
  assert.match(because('lost-36')!, /36 months ahead and no further/)
  assert.match(because('thresholds-cpi')!, /is known/)
})
