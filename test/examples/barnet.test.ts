import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testChecks } from './checks.ts'
import { certain, openExample, readRows, total } from './opened.ts'
import { roundingOf, testStaffCosts } from './staffCost.ts'

const opened = await openExample('barnet-libraries/barnet.case.yaml')
const { case: theCase, yearFromMonth0 } = opened

testStaffCosts('barnet-libraries', opened)

const lineOf = (id: string) => certain(theCase.nonPay.find((line) => line.id === id)!.amount)
const todays = theCase.nonPay.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
const recharge = certain(theCase.parent.recharge)
const income = total(theCase.income.map(({ amount }) => certain(amount)))
const net = certain(theCase.service.budget!)

/** The list rounds each cost to a pound, so totals agree within all its cells together. */
const roundedBy = roundingOf(opened)
const posts = total(['pay', 'nic', 'pension'].map((part) => yearFromMonth0(`terms/kept/${part}`)))
const employees = posts + lineOf('relief-and-cover')
const expenditure = posts + total(todays.map(({ amount }) => certain(amount))) + recharge
const listed = theCase.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
const fte = total(listed.map((group) => certain(group.fte)))

const activity = new Map(
  readRows('test/golden/inputs/barnet-libraries/activity.csv').map((row) => [row['measure'], row]),
)
const count = (measure: string) => Number(activity.get(measure)?.['value'])

testChecks('barnet-libraries', {
  total_expenditure_gbp: { figure: expenditure, roundedBy },
  total_income_gbp: { figure: income },
  net_expenditure_gbp: { figure: net },
  employees_share_of_expenditure: { figure: employees / expenditure, roundedBy: roundedBy / expenditure },
  own_income_share: { figure: income / expenditure },
  cost_per_visit_gbp: { figure: net / count('visits') },
  cost_per_issue_gbp: { figure: net / (count('book_issues') + count('av_issues')) },
  employee_cost_per_fte_gbp: { figure: employees / fte, roundedBy: roundedBy / fte },
  support_recharge_share: { figure: recharge / expenditure },
})

test('the budget is what the lines of the case add up to', () => {
  assert.ok(Math.abs(expenditure - income - net) <= roundedBy)
  assert.ok(Math.abs(yearFromMonth0('baseline/parent-cost') - net) <= roundedBy)
})

for (const [kind, published] of [
  ['prof', 36],
  ['other', 78],
] as const) {
  test(`full-time equivalents of the class ${kind} are the ${published} published`, () => {
    const rows = readRows('examples/barnet-libraries/establishment.csv').filter((row) => row['class'] === kind)
    assert.equal(total(rows.map((row) => Number(row['fte']))), published)
  })
}

const overhead = yearFromMonth0('mutual/governance') + lineOf('governance')
const boughtBack = recharge * certain(theCase.parent.boughtBack)
const prices = [
  { who: 'the mutual', typed: theCase.contracts.find(({ id }) => id === 'main')!.price, takes: boughtBack },
]

for (const { who, typed, takes } of prices) {
  test(`the price of ${who} is net cost less recharge, and what it buys back and adds, less 3%`, () => {
    const price = (net - recharge + takes + overhead) * 0.97
    assert.ok(Math.abs(certain(typed) - price) <= 0.5, `not ${price}`)
  })
}

test('money for relief and cover moves with pay, is no post and bears no VAT', () => {
  const { index, standardRated } = theCase.nonPay.find(({ id }) => id === 'relief-and-cover')!
  assert.deepEqual([index, certain(standardRated)], ['pay', 0])
  assert.equal(fte, 114)
})
