import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import {
  collectiveRedundancyFindings,
  consultationDays,
  consultationStart,
  mayConsultEarly,
  protectiveAwardPounds,
} from './collectiveRedundancy.ts'
import { unfairDismissalMonths } from './dismissalValues.ts'

test('consultation is due from twenty redundancies, and longer from a hundred', () => {
  const cases: [number, Day, number][] = [
    [19, '2027-04-01', 0],
    [20, '2027-04-01', 30],
    [99, '2027-04-01', 30],
    [100, '2027-04-01', 45],
    [100, '2013-04-06', 45],
    [100, '2013-04-05', 90],
    [99, '2013-04-05', 30],
  ]
  for (const [people, day, days] of cases) assert.equal(consultationDays(people, lawOn(day)), days, `${people} ${day}`)
})

test('it begins so many days before the first dismissal, and that day is in time', () => {
  // 30 days before 1 April 2027: 31 days of March less one leave 2 March.
  const planned = { people: 20, firstDismissal: '2027-04-01' } as const
  const on = lawOn('2027-04-01')
  assert.equal(consultationStart(planned, on), '2027-03-02')
  assert.equal(consultationStart({ ...planned, people: 19 }, on), null)
  assert.deepEqual(
    (['2027-03-02', '2027-03-03'] as const).map((asked) => collectiveRedundancyFindings(planned, asked, on)[0]?.met),
    [true, false],
  )
  assert.deepEqual(collectiveRedundancyFindings({ ...planned, people: 19 }, '2027-01-01', on), [])
})

test('the protective award doubled on 6 April 2026', () => {
  // 20 people × £700 a week: a day's pay is £100, so 90 days make 180,000 and 180 days 360,000.
  assert.equal(protectiveAwardPounds(20, 700, lawOn('2026-04-05')), 180_000)
  assert.equal(protectiveAwardPounds(20, 700, lawOn('2026-04-06')), 360_000)
})

test('unfair dismissal takes two years of service, and six months from January 2027', () => {
  const months = (day: Day) => lawOn(day).find(unfairDismissalMonths)
  assert.deepEqual([months('2012-04-05'), months('2012-04-06')], [undefined, 24])
  assert.deepEqual([months('2026-12-31'), months('2027-01-01')], [24, 6])
})

test('a new employer may consult before the transfer from 31 January 2014', () => {
  assert.deepEqual([mayConsultEarly('2014-01-30'), mayConsultEarly('2014-01-31')], [false, true])
})
