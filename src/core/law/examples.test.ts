// Worked examples of the rules, each done by hand from the text of the law; the sum stands beside its figure.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../shared/day.ts'
import type { Checked } from '../shared/problem.ts'
import { apprenticeshipLevy } from './employment/apprenticeshipLevy.ts'
import { statutoryRedundancy } from './employment/dismissal.ts'
import { employerNicMonth, employerNicYear } from './employment/employerNic.ts'
import { minimumPayYear } from './employment/minimumWage.ts'
import { automaticEnrolmentCost, lgpsEmployerCost, nhsEmployerCost, passThroughSplit } from './pensions/pensionCost.ts'
import { corporationTax } from './tax/corporationTax.ts'

const now = '2026-11-21'

test('employer National Insurance on a month’s pay', () => {
  const cases: [string, number, boolean, Day, number][] = [
    ['NIC-1: (2,500 - 758) × 13.8%', 2500, false, '2025-03-31', 240.4],
    ['NIC-2: (2,500 - 417) × 15%', 2500, false, '2026-05-31', 312.45],
    ['NIC-5: an apprentice of 24 under 4,189', 2500, true, '2026-05-31', 0],
    ['(4,289 - 4,189) × 15%', 4289, true, '2026-05-31', 15],
    ['at the threshold', 417, false, '2026-05-31', 0],
    ['(1,418 - 417) × 15%', 1418, false, '2026-05-31', 150.15],
  ]
  for (const [sum, payPounds, isZeroRated, day, pounds] of cases) {
    assert.equal(toPence(worth(employerNicMonth({ payPounds, isZeroRated, day }))), pounds, sum)
  }
})

test('NIC-7: a hundred staff on 30,000 cost 86,580 a year more from 2026-27 than in 2024-25', () => {
  // 100 × ((30,000 - 5,000) × 15% - (30,000 - 9,100) × 13.8%) = 100 × (3,750 - 2,884.20)
  const cost = (day: Day) => worth(employerNicYear({ payPounds: 30_000, day })) * 100
  assert.equal(toPence(cost('2026-06-30') - cost('2024-06-30')), 86_580)
})

test('apprenticeship levy on a year’s pay bill', () => {
  const cases: [string, number, number, Day, number][] = [
    ['5.0m × 0.5% - 15,000', 5e6, 1, now, 10_000],
    ['3.0m × 0.5% is the whole allowance', 3e6, 1, now, 0],
    ['3.2m × 0.5% - 15,000', 3.2e6, 1, now, 1000],
    ['a small bill earns nothing back', 1e6, 1, now, 0],
    ['a council’s allowance is spent: 3.0m × 0.5%', 3e6, 0, now, 15_000],
    ['the day before the levy began', 5e6, 0, '2017-04-05', 0],
    ['the day it began: 5.0m × 0.5%', 5e6, 0, '2017-04-06', 25_000],
  ]
  for (const [sum, payBillPounds, allowanceShare, day, pounds] of cases) {
    assert.equal(worth(apprenticeshipLevy({ payBillPounds, allowanceShare, day })), pounds, sum)
  }
})

test('NLW-1: a year of 37 hours a week at the minimum wage', () => {
  // 12.71 × 37 × 365 ÷ 7 = 171,648.55 ÷ 7
  assert.equal(toPence(worth(minimumPayYear({ hoursPerWeek: 37, day: now }))), 24_521.22)
})

test('statutory redundancy pay', () => {
  const cases: [string, number, number, number, number, number][] = [
    ['RED-1: nine years from 41 at 1½ and three at 1; 16.5 × 751', 50, 12, 800, 16.5, 12_391.5],
    ['RED-2: twenty years at 1½: the most there is, 30 × 751', 65, 30, 2000, 30, 22_530],
    ['under two years, nothing', 50, 1, 800, 0, 0],
    ['pay under the cap counts as it is: 2 × 1½ × 500', 50, 2, 500, 3, 1500],
    ['one year begun at 21 and one at 22: (½ + 1) × 500', 23, 2, 500, 1.5, 750],
    ['one year begun at 40 and one at 41: (1 + 1½) × 500', 42, 2, 500, 2.5, 1250],
  ]
  for (const [sum, ageYears, serviceYears, weeksPayPounds, weeks, amountPounds] of cases) {
    const pay = worth(statutoryRedundancy({ ageYears, serviceYears, weeksPayPounds, day: now }))
    assert.deepEqual(pay, { weeks, amountPounds }, sum)
  }
})

test('LGPS-1, LGPS-2, NHSP-1 and AE-1: what an employer pays into a pension', () => {
  // LGPS-1: 3.0m × (20% - 4%)
  const certified = { payPounds: 3e6, primaryRate: 0.2, secondaryRate: -0.04, secondaryCashPounds: 0 }
  assert.equal(toPence(lgpsEmployerCost(certified)), 480_000)
  assert.equal(toPence(lgpsEmployerCost({ ...certified, secondaryCashPounds: -80_000 })), 400_000)

  // LGPS-2: 3.0m × 18%, and 3.0m × (23.5% - 18%)
  const split = passThroughSplit({ payPounds: 3e6, fixedRate: 0.18, certifiedRate: 0.235 })
  assert.deepEqual([split.venturePounds, split.authorityPounds].map(toPence), [540_000, 165_000])

  // NHSP-1: 2.0m × 14.38%, and 2.0m × (23.7% + 0.08%)
  const nhs = (isCentrallyFunded: boolean) => worth(nhsEmployerCost({ payPounds: 2e6, isCentrallyFunded, day: now }))
  assert.deepEqual([nhs(true), nhs(false)].map(toPence), [287_600, 475_600])

  // AE-1: (30,000 - 6,240) × 3%; nothing under the band; (50,270 - 6,240) × 3% above it
  const enrolled = (payPounds: number) => toPence(worth(automaticEnrolmentCost({ payPounds, day: now })))
  assert.deepEqual([30_000, 6240, 90_000].map(enrolled), [712.8, 0, 1320.9])
})

test('corporation tax on either side of each limit, with associates and short periods', () => {
  const cases: [string, number, number, number, Day, number][] = [
    ['40,000 × 19%', 40_000, 12, 0, now, 7600],
    ['50,000 × 19%', 50_000, 12, 0, now, 9500],
    ['50,001 × 25% - 199,999 × 0.015', 50_001, 12, 0, now, 9500.265],
    ['100,000 × 25% - 150,000 × 0.015', 100_000, 12, 0, now, 22_750],
    ['250,000 × 25%', 250_000, 12, 0, now, 62_500],
    ['251,000 × 25%', 251_000, 12, 0, now, 62_750],
    ['limits halved: 100,000 × 25% - 25,000 × 0.015', 100_000, 12, 1, now, 24_625],
    ['limits halved: 30,000 × 25% - 95,000 × 0.015', 30_000, 12, 1, now, 6075],
    ['limits halved by half a year: the same', 100_000, 6, 0, now, 24_625],
    ['a loss', -20_000, 12, 0, now, 0],
    ['one rate for all, the day before two: 100,000 × 19%', 100_000, 12, 0, '2023-03-31', 19_000],
    ['20% until March 2017', 10_000, 12, 0, '2017-03-31', 2000],
    ['19% from April 2017', 10_000, 12, 0, '2017-04-01', 1900],
  ]
  for (const [sum, profitPounds, periodMonths, associates, day, pounds] of cases) {
    const tax = worth(corporationTax({ profitPounds, periodMonths, associates, day }))
    assert.ok(Math.abs(tax - pounds) < 1e-9, `${sum}: ${tax}`)
  }
})

test('a rule asked about a day too early names every value it lacks', () => {
  const early = corporationTax({ profitPounds: 1, periodMonths: 12, associates: 0, day: '2010-01-01' })
  assert.equal(early.ok || early.problems.length, 5)
  assert.equal(
    early.ok || early.problems[0]?.message,
    'Corporation tax, main rate: no value known before 1 April 2015; 1 January 2010 was asked for',
  )
  const rulings: Checked<unknown>[] = [
    employerNicMonth({ payPounds: 1, isZeroRated: false, day: '2010-01-01' }),
    employerNicYear({ payPounds: 1, day: '2016-04-05' }),
    apprenticeshipLevy({ payBillPounds: 1, allowanceShare: 1, day: '1999-01-01' }),
    minimumPayYear({ hoursPerWeek: 37, day: '2012-09-30' }),
    statutoryRedundancy({ ageYears: 50, serviceYears: 12, weeksPayPounds: 800, day: '2014-04-05' }),
    nhsEmployerCost({ payPounds: 1, isCentrallyFunded: true, day: '2019-03-31' }),
    automaticEnrolmentCost({ payPounds: 1, day: '2016-04-05' }),
  ]
  assert.ok(rulings.every(({ ok }) => !ok))
})

function worth<T>(checked: Checked<T>): T {
  assert.ok(checked.ok)
  return checked.value
}

/** Rounded to the penny as a payroll does. */
function toPence(pounds: number): number {
  return Math.round(pounds * 100) / 100
}
