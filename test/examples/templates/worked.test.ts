import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { medianOf } from '../../../src/core/chance/quantityField.ts'
import { middleFutures } from '../../../src/core/finance/futures.ts'
import { interpret } from '../../../src/core/graph/interpret.ts'
import { certain, total } from '../opened.ts'
import { changed, figuresIn, opened, typedIn, type OpenTemplate } from './opened.ts'

/** Lines of the middle case with every post filled, as pounds a year from their first month. */
function aYearOf(one: OpenTemplate, changes: Readonly<Record<string, undefined>>): (line: string) => number {
  const { built, sampler } = makeReady(changed(one, { response: { on: 'no' }, ...changes }).case, {})
  const middle = interpret(built.model, middleFutures(sampler), [...built.model.byName.keys()])
  return (line) => (middle.get(line)?.[0] ?? 0) * 12
}

/** The price of a template again, by the rule at its head. */
function priceByRule(one: OpenTemplate): number {
  const aYear = aYearOf(one, {})
  return (aYear('mutual/running-cost') - aYear('mutual/other-income')) * 0.97
}

for (const one of opened) {
  const { template, read } = one
  const { case: theCase } = read
  const sourceAt = (path: string): string => read.book.get(path)?.source ?? ''

  test(`the price of the template of ${template.name} follows from the rule that all of them have`, () => {
    const price = certain(theCase.contracts[0]!.price)
    // To the nearest thousand, and VAT that cannot be recovered hangs on the price a little.
    assert.ok(Math.abs(price - priceByRule(one)) <= 1000, `${price}, not ${priceByRule(one)}`)
    assert.equal(certain(theCase.options.improve.budgetReduction), 0.03)
  })

  test(`the budget of the template of ${template.name} is what it costs today, by the same rule`, () => {
    // Without a budget of its own the model takes today's direct cost as the limit.
    const direct = aYearOf(one, { 'service/budget': undefined })('baseline/cash-limit-at-start')
    const budget = certain(theCase.service.budget!)
    const worked = direct + certain(theCase.parent.recharge)
    assert.ok(Math.abs(budget - worked) <= 500, `${budget}, not ${worked}`)
  })

  test(`the transition of the template of ${template.name} is £1,000 to £3,000 for each full-time equivalent`, () => {
    const stay = theCase.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
    const fte = total(stay.map((group) => certain(group.fte)))
    assert.deepEqual(
      figuresIn(sourceAt('parent/transition'), /£([\d,]+) to £([\d,]+) for each of ([\d.]+) full-time/),
      [1000, 3000, fte],
    )
    const middle = medianOf(theCase.parent.transition)
    assert.ok(middle > 1000 * fte && middle < 3000 * fte, `${middle}`)
  })

  test(`ranges of the template of ${template.name} have their middle where their sources say`, () => {
    const { uplift } = theCase.productivity
    // 0.5% and 3% a year, three years running.
    assert.ok(medianOf(uplift) > 1.005 ** 3 - 1 && medianOf(uplift) < 1.03 ** 3 - 1)
    const { before, after } = theCase.absence
    // From a fifth less to no change.
    assert.ok(after !== undefined && medianOf(after) >= certain(before) * 0.8 && medianOf(after) <= certain(before))
    // About a tenth of the price: 30 to 45 days of it are a twelfth to an eighth.
    const share = certain(theCase.opening.facility!.limit) / certain(theCase.contracts[0]!.price)
    assert.ok(share > 30 / 365 && share < 45 / 365, `${share}`)
  })

  test(`in the template of ${template.name}, what is a share of pay is that share of its posts' pay`, () => {
    const stay = theCase.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
    const pay = total(stay.map((group) => certain(group.fte) * medianOf(group.pay)))
    const shares = typedIn(one).filter(({ source = '' }) => source.includes('% of pay; '))
    assert.ok(shares.length > 1 || template.name === 'libraries')
    for (const { path, source = '' } of shares) {
      const [least, most] = figuresIn(source, /(\d+)% to (\d+)% of pay; /) as [number, number]
      const line = theCase.nonPay.find(({ id }) => path === `nonPay/${id}/amount`)
      assert.ok(line, path)
      const share = (medianOf(line.amount) / pay) * 100
      assert.ok(share > least && share < most, `${path}: ${share}% of pay`)
    }
  })
}
