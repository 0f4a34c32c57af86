import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testChecks } from './checks.ts'
import { certain, openExample, total } from './opened.ts'
import { roundingOf, testStaffCosts } from './staffCost.ts'

const opened = await openExample('youth-first/youth-first.case.yaml')
const { case: theCase, yearFromMonth0 } = opened

testStaffCosts('youth-first', opened)

const lineOf = (id: string) => certain(theCase.nonPay.find((line) => line.id === id)!.amount)
const priceOf = certain(theCase.contracts.find(({ id }) => id === 'main')!.price)

/** The list rounds each cost to a pound, so totals agree within all its cells together. */
const roundedBy = roundingOf(opened)
const parts = ['pay', 'nic', 'pension']
const staffOf = (terms: string) => total(parts.map((part) => yearFromMonth0(`terms/${terms}/${part}`)))
const staff = staffOf('kept') + staffOf('governance')
const expenditure = staff + total(theCase.nonPay.map(({ amount }) => certain(amount)))

/** Grants are uncertain in the case; what is published is £0.9m in three years, the likeliest of its shape. */
const { shape } = theCase.income.find(({ id }) => id === 'grants')!.amount
const grants = shape.kind === 'pert' ? shape.likely : Number.NaN
const income = priceOf + grants

testChecks('youth-first', {
  income_gbp: { figure: income },
  expenditure_gbp: { figure: expenditure, roundedBy },
  surplus_gbp: { figure: income - expenditure, roundedBy },
  single_contract_share: { figure: priceOf / income },
  fte_total: { figure: total(theCase.staff.map(({ fte }) => certain(fte))) },
  heads: { figure: total(theCase.staff.map(({ headcount }) => certain(headcount))) },
  // Holiday pay of sessional staff is pay, though the case holds it as a line of money.
  pay_share: { figure: (staff + lineOf('holiday-pool')) / expenditure, roundedBy: roundedBy / expenditure },
  surplus_after_10pct_contract_cut: { figure: income - priceOf / 10 - expenditure, roundedBy },
})

test('direct cost and recharge together are the £2.06m that the recharge is the balance of', () => {
  // The recharge is in whole pounds.
  assert.ok(Math.abs(yearFromMonth0('baseline/parent-cost') - certain(theCase.service.budget!)) <= 0.5)
})

test('the price is 15% below the budget, but for the rounding of the budget to £10,000', () => {
  assert.ok(Math.abs(priceOf - 0.85 * certain(theCase.service.budget!)) <= 0.85 * 5000)
})

test('the share of people in direct work is the published 0.89, within one person of 60', () => {
  const direct = theCase.staff.filter(({ role }) => role === 'direct')
  const share = total(direct.map(({ headcount }) => certain(headcount))) / 60
  assert.ok(Math.abs(share - 0.89) <= 1 / 60, String(share))
})

test('people who join have the pension of those there, so no saving comes from new starters', () => {
  assert.equal(yearFromMonth0('terms/joined-mutual/pension'), yearFromMonth0('terms/kept/pension'))
  assert.equal(yearFromMonth0('terms/joined-outsource/pension'), yearFromMonth0('terms/kept/pension'))
})
