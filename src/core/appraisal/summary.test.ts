import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Case } from '../finance/case/index.ts'
import type { Option } from '../finance/option.ts'
import { chanceOf, chanceOfBoth, comparisonsOf, failureOf, lossesOf, overspendOf, testsOf } from './summary.ts'
import type { Outcomes } from './outcomes.ts'

const MUTUAL: Option = {
  id: 'mutual',
  name: 'A mutual',
  inHouse: false,
  changes: true,
  books: true,
  joiners: 'joined-mutual',
  holds: ['main'],
}
const IMPROVE: Option = { ...MUTUAL, id: 'improve', inHouse: true, books: false }
const BASELINE: Option = { ...IMPROVE, id: 'baseline', changes: false }

/** Two years: the tests are judged at the end of the second. */
const twoYears = { months: 24 } as Case

/** Outcomes as if a run of plain trials had left them, one figure a trial. */
const outcomes = (ends: Readonly<Record<string, readonly number[]>>): Outcomes => ({
  trials: Object.values(ends)[0]!.length,
  sampling: 'plain',
  ends: new Map(Object.entries(ends).map(([name, values]) => [name, Float64Array.from(values)])),
})

test('money is saved only where the saving is strictly above the target of the same future', () => {
  const { saved } = testsOf(
    twoYears,
    IMPROVE,
    outcomes({
      'improve/kept-so-far': [1, 1, 1, 1],
      'improve/no-worse-so-far': [1, 1, 1, 1],
      'improve/value@2': [0, 0.01, 50, 51],
      'baseline/value@2': [1000, 1000, 1000, 1000],
      'baseline/target-so-far': [0, 0, 50, 50],
    }),
  )
  assert.deepEqual([...saved!], [0, 1, 0, 1])
})

test('a service that was stopped is never saved, and carrying on has no money test', () => {
  const ends = outcomes({
    'mutual/kept-so-far': [0, 1],
    'mutual/no-worse-so-far': [0, 1],
    'mutual/value@2': [900, 900],
    'mutual/stopped': [1, 0],
    'baseline/kept-so-far': [1, 0],
    'baseline/no-worse-so-far': [1, 1],
    'baseline/value@2': [1000, 1000],
    'baseline/target-so-far': [0, 0],
  })
  assert.deepEqual([...testsOf(twoYears, MUTUAL, ends).saved!], [0, 1])
  assert.equal(testsOf(twoYears, BASELINE, ends).saved, null)
  assert.equal(chanceOfBoth(testsOf(twoYears, BASELINE, ends), 'plain'), null)
})

test('both tests are asked of the same trial, not multiplied', () => {
  const flags = (...each: number[]) => Uint8Array.from(each)
  const noWorse = flags(1, 1, 1, 1)
  // Kept in half the trials and saved in half: together in all, none or one of four.
  assert.equal(chanceOfBoth({ kept: flags(1, 1, 0, 0), saved: flags(0, 0, 1, 1), noWorse }, 'plain')!.p, 0)
  assert.equal(chanceOfBoth({ kept: flags(1, 1, 0, 0), saved: flags(1, 1, 0, 0), noWorse }, 'plain')!.p, 0.5)
  assert.equal(chanceOfBoth({ kept: flags(1, 1, 0, 0), saved: flags(1, 0, 1, 0), noWorse }, 'plain')!.p, 0.25)
})

test('a chance carries its error, and at none or all a limit in its place', () => {
  // √(0.2 × 0.8 ÷ 400) = 0.02
  const fifth = Uint8Array.from({ length: 400 }, (_, trial) => (trial < 80 ? 1 : 0))
  const { p, se } = chanceOf(fifth, 'plain')
  assert.equal(p, 0.2)
  assert.equal(se.toFixed(12), '0.020000000000')
  assert.deepEqual(chanceOf(new Uint8Array(300), 'plain'), { p: 0, se: 0, limit95: 0.01 })
})

test('failure is counted by the month at whose end it had come, and never in house', () => {
  const ends = outcomes({ 'mutual/failed-month': [-1, 0, 2, 2], 'mutual/failed-holding': [0, 1, 1, 0] })
  const failure = failureOf(MUTUAL, ['2024-04', '2024-05', '2024-06', '2024-07'], ends)
  assert.ok(failure.applies)
  assert.equal(failure.p, 0.75)
  assert.deepEqual(
    failure.byMonth.map(({ month, p }) => [month, p]),
    [
      ['2024-04', 0.25],
      ['2024-05', 0.25],
      ['2024-06', 0.75],
      ['2024-07', 0.75],
    ],
  )
  assert.deepEqual(failureOf(BASELINE, ['2024-04'], ends), { applies: false })
})

test('an overspend is spending above what counts, and only those in house have one', () => {
  const ends = outcomes({ 'improve/overspent-so-far': [-5, 0, 0.01, 7] })
  assert.equal(overspendOf(IMPROVE, ends)!.p, 0.5)
  assert.equal(overspendOf(MUTUAL, ends), null)
})

test('losses are means over the futures that failed, and nothing where none did', () => {
  const loss = (each: readonly number[]) =>
    Object.fromEntries(
      ['members', 'hmrc', 'pension-fund', 'suppliers', 'authority', 'lenders'].map((who) => [
        `mutual/loss/${who}`,
        each,
      ]),
    )
  const some = lossesOf(MUTUAL, outcomes({ 'mutual/failed-month': [-1, 3, 5], ...loss([0, 100, 300]) }))
  assert.deepEqual(some![0], { who: 'members', meanPounds: 200 })
  const none = lossesOf(MUTUAL, outcomes({ 'mutual/failed-month': [-1, -1, -1], ...loss([0, 0, 0]) }))
  assert.deepEqual(none![5], { who: 'lenders', meanPounds: 0 })
  assert.equal(lossesOf(IMPROVE, outcomes({ 'improve/kept-so-far': [1] })), null)
})

test('two options are too close to call within twice the paired error, and not beyond it', () => {
  const flags = (hits: number, of: number) => Uint8Array.from({ length: of }, (_, trial) => (trial < hits ? 1 : 0))
  const tests = (hits: number) => ({ kept: flags(hits, 100), noWorse: flags(100, 100), saved: null })
  const close = (first: number, second: number) =>
    comparisonsOf(
      new Map([
        ['baseline', tests(first)],
        ['mutual', tests(second)],
      ]),
      'plain',
    ).map(({ difference, tooClose }) => [difference.toFixed(2), tooClose])
  // The same trials but d of 100 differ by one: the mean is d/100, and its error at least (1 + √(d + 1))/100, from 8 on
  // 4/100. d = 7: 0.07 beside 2 × 0.0383 = 0.0766; d = 10: 0.1 beside 2 × 0.04 = 0.08, and √(0.1 × 0.9/99) is 0.0302.
  assert.deepEqual(close(50, 43), [['0.07', true]])
  assert.deepEqual(close(50, 40), [['0.10', false]])
  assert.deepEqual(close(50, 50), [['0.00', true]])
})
