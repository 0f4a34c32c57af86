import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { valueOn } from '../dated.ts'
import { apprenticeshipLevy } from './apprenticeshipLevy.ts'
import { levyCoInvestment, levyFundsExpiry, levyTopUp } from './apprenticeshipLevyValues.ts'

test('apprenticeship levy on a year’s pay, as the worked examples have it', () => {
  const cases: [string, number, number][] = [
    ['LEVY-1, 5.0m × 0.5% - 15,000', 5e6, 10_000],
    ['LEVY-2, 3.0m × 0.5% is the whole allowance', 3e6, 0],
    ['LEVY-3, 3.2m × 0.5% - 15,000', 3.2e6, 1000],
  ]
  for (const [name, payBillPounds, pounds] of cases) {
    const levy = apprenticeshipLevy({ payBillPounds, allowanceShare: 1, day: '2026-11-21' })
    assert.deepEqual(levy, { ok: true, value: pounds }, name)
  }
})

test('what levy funds are worth changes in August 2026', () => {
  const funds = (day: Day) => [levyTopUp, levyFundsExpiry, levyCoInvestment].map((law) => valueOn(law, day)?.value)
  assert.deepEqual(funds('2017-04-30'), [undefined, undefined, undefined])
  assert.deepEqual(funds('2019-03-31'), [0.1, 24, 0.1])
  assert.deepEqual(funds('2026-07-31'), [0.1, 24, 0.05])
  assert.deepEqual(funds('2026-08-01'), [0, 12, 0.25])
})
