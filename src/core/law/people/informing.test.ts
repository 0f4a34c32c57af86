import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import {
  claimsEnd,
  consultationExposurePounds,
  informationDays,
  informationFindings,
  informationFloorPounds,
  informingFindings,
} from './informing.ts'

test('TUPE-1 and TUPE-4: the day for employee liability information, on both sides of each change', () => {
  // rules.md names TUPE-4 without figures: it is taken as the change from 14 to 28 days on 1 May 2014.
  const cases: [string, Day, Day | undefined][] = [
    ['TUPE-1: 28 days before 1 April 2027', '2027-04-01', '2027-03-04'],
    ['TUPE-4: 28 days before 1 May 2014', '2014-05-01', '2014-04-03'],
    ['TUPE-4: 14 days before 30 April 2014', '2014-04-30', '2014-04-16'],
    ['14 days before 20 April 2006', '2006-04-20', '2006-04-06'],
    ['no duty the day before', '2006-04-19', undefined],
  ]
  for (const [name, transfer, due] of cases) {
    assert.equal(informationDays(transfer, lawOn(transfer))?.due, due, name)
  }
})

test('the facts are at most fourteen days old on that day, and claims have three months', () => {
  // 4 March less 14 days is 18 February; three months beginning with 1 April end with 30 June.
  const on = lawOn('2027-04-01')
  assert.equal(informationDays('2027-04-01', on)?.factsFrom, '2027-02-18')
  assert.equal(claimsEnd('2027-04-01', on), '2027-06-30')
})

test('TUPE-2: 120 people at 620 a week put 967,200 at stake, and at least 60,000 for no information', () => {
  // 13 × 120 × 620 = 967,200 and 120 × 500 = 60,000
  const on = lawOn('2027-04-01')
  assert.equal(consultationExposurePounds(120, 620, on), 967_200)
  assert.equal(informationFloorPounds(120, on), 60_000)
  assert.equal(informationFloorPounds(120, lawOn('2006-04-19')), undefined)
})

test('a duty is met while there is time for it, and its last day is in time', () => {
  const transfer = '2027-04-01'
  const met = (asked: Day, hasMeasures: boolean | null) =>
    [
      ...informingFindings({ transfer, asked, informing: '2027-01-01', hasMeasures }),
      ...informationFindings(transfer, asked, lawOn(transfer)),
    ].map((each) => each.met)
  assert.deepEqual(met('2027-01-01', true), [true, true, true])
  assert.deepEqual(met('2027-01-02', true), [false, false, true])
  assert.deepEqual(met('2027-03-04', false), [false, true, true])
  assert.deepEqual(met('2027-03-05', null), [false, null, false])
  assert.deepEqual(informationFindings('2006-04-19', '2006-04-06', lawOn('2006-04-19')), [])
})
