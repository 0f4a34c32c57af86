import assert from 'node:assert/strict'
import { test } from 'node:test'
import { becauseOf } from '../../src/core/appraisal/compare/because.ts'
import { balancesOf } from '../../src/core/appraisal/compare/balances.ts'
import { compareOptions } from '../../src/core/appraisal/compare/options.ts'
import { monthPeriod, yearPeriods, type Period } from '../../src/core/appraisal/compare/period.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import type { OptionId } from '../../src/core/finance/option.ts'
import { readSound } from './cases.ts'
import { marlowVale, type Values } from './marlowVale.ts'
import { sameInputs } from './sameInputs.ts'

function opened(values: Values) {
  const ready = makeReady(readSound(values).case, {})
  const middle = middleOf(ready)
  const { built } = ready
  const option = (id: OptionId) => built.options.find((each) => each.id === id)!
  const compared = (left: OptionId, right: OptionId, period: Period) =>
    compareOptions(built, middle, [option(left), option(right)], period)
  return { built, middle, option, compared, years: yearPeriods(built.calendar) }
}

const { built, middle, option, compared, years } = opened(marlowVale())

test('an option beside itself shows nothing', () => {
  for (const period of [...years, monthPeriod(built.calendar, 7)])
    for (const { id } of built.options) {
      const { differ, same, onlyLeft, onlyRight } = compared(id, id, period)
      assert.deepEqual({ differ, onlyLeft, onlyRight }, { differ: [], onlyLeft: [], onlyRight: [] })
      assert.equal(same, built.model.lines.filter(({ name }) => name.startsWith(`${id}/`)).length)
    }
})

test('every line of either option is there once: shared, or of one side only', () => {
  const { differ, same, onlyLeft, onlyRight } = compared('improve', 'mutual', years[1]!)
  const count = (id: OptionId) => built.model.lines.filter(({ name }) => name.startsWith(`${id}/`)).length
  assert.equal(differ.length + same + onlyLeft.length, count('improve'))
  assert.equal(differ.length + same + onlyRight.length, count('mutual'))
})

test('the other way about, every difference has the other sign, in the same order', () => {
  const [there, back] = [compared('improve', 'mutual', years[1]!), compared('mutual', 'improve', years[1]!)]
  assert.deepEqual(
    back.differ.map(({ thing, difference }) => [thing, -difference]),
    there.differ.map(({ thing, difference }) => [thing, difference]),
  )
  assert.deepEqual(back.onlyLeft, there.onlyRight)
})

test('an amount of money over a year is the sum of its months, anything else is what stands at the end', () => {
  for (const { from, to, ...rest } of years) {
    const { differ } = compared('improve', 'mutual', { from, to, ...rest })
    for (const { left, right, isSum } of differ)
      for (const side of [left, right]) {
        const months = middle.get(side.name)!.slice(from, to)
        assert.equal(side.value, isSum ? months.reduce((sum, value) => sum + value, 0) : months.at(-1)!)
      }
    assert.ok(differ.some(({ isSum }) => isSum) && differ.some(({ isSum }) => !isSum))
  }
})

test('balances, counts so far and sums agreed are told from the amounts of a month', () => {
  const balances = balancesOf(built.model)
  for (const thing of [
    'bank',
    'loans',
    'receivables',
    'reserves',
    'fixed-assets',
    'owed-vat',
    'lowest-bank',
    'deficit',
  ])
    assert.ok(balances.has(`mutual/${thing}`), thing)
  for (const thing of ['surplus-so-far', 'saving-so-far', 'pay-this-tax-year', 'profit-in-period', 'facility'])
    assert.ok(balances.has(`mutual/${thing}`), thing)
  // What a balance moves by is an amount of its month, and so is a part repaid of what is owed.
  for (const thing of ['levy', 'employment-allowance', 'repaid', 'interest', 'depreciation', 'vat-paid', 'tax'])
    assert.ok(!balances.has(`mutual/${thing}`), thing)
  for (const thing of ['pay', 'income', 'staff-cost', 'running-cost', 'surplus', 'receipts', 'payments', 'parent-cost'])
    assert.ok(!balances.has(`mutual/${thing}`), thing)
})

test('the bank moves over a year by the sums of what came in and went out', () => {
  const { onlyRight } = compared('improve', 'mutual', years[1]!)
  const figure = (thing: string) => onlyRight.find((line) => line.thing === thing)!.value
  const before = middle.get('mutual/bank')![years[1]!.from - 1]!
  assert.ok(Math.abs(before + figure('receipts') - figure('payments') - figure('bank')) < 0.005)
})

test('the largest difference in pounds stands first, and every other unit after the pounds', () => {
  const { differ } = compared('baseline', 'mutual', years[1]!)
  const pounds = differ.filter(({ unit }) => unit === 'pounds').map(({ difference }) => Math.abs(difference))
  assert.deepEqual(
    pounds,
    pounds.toSorted((one, other) => other - one),
  )
  assert.ok(pounds.length > 0)
  assert.ok(differ.slice(0, pounds.length).every(({ unit }) => unit === 'pounds'))
})

test('the order does not hang on the order of a file', () => {
  const values = marlowVale()
  const turned = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      ['staff', 'nonPay', 'income'].includes(key)
        ? Object.fromEntries(Object.entries(value as Values).toReversed())
        : value,
    ]),
  )
  const names = (given: ReturnType<typeof opened>) => {
    const { differ, onlyLeft, onlyRight } = given.compared('improve', 'mutual', given.years[1]!)
    return [differ, onlyLeft, onlyRight].map((lines) => lines.map(({ thing }) => thing))
  }
  assert.deepEqual(names(opened(turned)), names({ built, middle, option, compared, years }))
})

test('with the same inputs every line that differs is told by the form', () => {
  const same = opened(sameInputs())
  for (const period of same.years) {
    const say = becauseOf(same.built, same.middle, [same.option('improve'), same.option('mutual')], period)
    const { differ } = same.compared('improve', 'mutual', period)
    assert.ok(differ.length > 0)
    for (const line of differ) assert.equal(say(line).kind, 'form', line.thing)
  }
})

test('between two options outside nothing is told by the form', () => {
  const say = becauseOf(built, middle, [option('mutual'), option('outsource')], years[1]!)
  const { differ } = compared('mutual', 'outsource', years[1]!)
  assert.ok(differ.every((line) => say(line).kind !== 'form'))
})

test('a line worked out alike names what differs among the lines it reads, and only such', () => {
  const say = becauseOf(built, middle, [option('improve'), option('mutual')], years[1]!)
  const { differ } = compared('improve', 'mutual', years[1]!)
  const alike = differ.map((line) => ({ line, because: say(line) })).filter(({ because }) => because.kind === 'alike')
  assert.ok(alike.length > 3)
  for (const { line, because } of alike) {
    assert.ok(because.kind === 'alike')
    const reads = built.model.reads.get(line.left.name)!.lines.map(({ name }) => name)
    for (const { name } of because.reads) assert.ok(reads.includes(name) && name !== line.left.name, name)
    assert.ok(because.reads.length > 0, line.thing)
  }
})

test('a line worked out from other terms names what only one side reads', () => {
  // Gifts are earned by the mutual alone, fines by all.
  const say = becauseOf(built, middle, [option('improve'), option('mutual')], years[1]!)
  const line = compared('improve', 'mutual', years[1]!).differ.find(({ thing }) => thing === 'other-income')!
  const because = say(line)
  assert.ok(because.kind === 'otherwise')
  assert.deepEqual(
    because.reads.map(({ name }) => name),
    ['mutual/income/gifts'],
  )
})
