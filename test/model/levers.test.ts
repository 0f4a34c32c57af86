import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

/**
 * A lever and two settings of it, what of the mutual it moves, and which way; everything else is as it was. How many
 * leave, and how many of their posts are covered, move today's service too, beside which the level is measured: for
 * them the level has no sign.
 */
const LEVERS: readonly (readonly [path: string, low: string, high: string, line: string, way: 'up' | 'down'])[] = [
  ['productivity/uplift', '2%', '12%', 'output', 'up'],
  ['productivity/selectionDiscount', '0%', '60%', 'output', 'down'],
  ['productivity/dip', '0%', '10%', 'service-level', 'down'],
  ['absence/after', '2%', '9%', 'service-level', 'down'],
  ['newcomers/fillMonths', '1', '6', 'cost-of-all-posts', 'up'],
  ['newcomers/agencyShare', '0%', '90%', 'bank', 'down'],
  ['economy/demand/mean', '0%', '4%', 'service-level', 'down'],
  ['economy/council/mean', '-4%', '1%', 'bank', 'up'],
  ['contracts/main/price', '£500,000', '£700,000', 'bank', 'up'],
  ['nonPay/premises/amount', '£40,000', '£90,000', 'bank', 'down'],
  ['parent/recharge', '£20,000', '£90,000', 'bank', 'down'],
  ['parent/strandedAfterThreeYears', '0%', '100%', 'parent-cost', 'up'],
  ['parent/client', '£0', '£40,000', 'parent-cost', 'up'],
  ['parent/transition', '£0', '£90,000', 'saving-so-far', 'down'],
  ['options/mutual/newStarters/payRatio', '80%', '100%', 'bank', 'down'],
]

const TRIALS = 16

/** A line of the mutual month by month in 16 futures; managers do nothing and the contract is always extended. */
function lineWith(path: string, value: string, line: string): Float64Array {
  const still = { 'response/on': 'no', 'contracts/main/renewal': { extended: '100%' } }
  const { built, sampler } = makeReady(readSound(withAll(marlowVale(), { ...still, [path]: value })).case, {}, 'plain')
  return interpret(built.model, drawFutures(sampler, 3, 0, TRIALS), [`mutual/${line}`]).get(`mutual/${line}`)!
}

for (const [path, low, high, line, way] of LEVERS)
  test(`more of ${path} moves ${line} ${way}, or not at all, in every month of every future`, () => {
    const [less, more] = [lineWith(path, low, line), lineWith(path, high, line)]
    const [lower, upper] = way === 'up' ? [less, more] : [more, less]
    let moved = 0
    lower.forEach((value, at) => {
      const within = 1e-9 * Math.max(1, Math.abs(value))
      assert.ok(value <= upper[at]! + within, `month ${Math.floor(at / TRIALS)}: ${value} is above ${upper[at]}`)
      if (upper[at]! - value > within) moved++
    })
    assert.ok(moved > 0, 'it moves nothing')
  })

test('a selection discount of all of it removes the uplift, in every option that changes', () => {
  const { built, sampler } = makeReady(
    readSound(withAll(marlowVale(), { 'productivity/uplift': '10%', 'productivity/selectionDiscount': '100%' })).case,
  )
  const names = built.options.filter(({ changes }) => changes).map(({ id }) => `${id}/uplift`)
  const recorded = interpret(built.model, drawFutures(sampler, 3, 0, TRIALS), names)
  for (const name of names)
    assert.ok(
      recorded.get(name)!.every((uplift) => uplift === 0),
      name,
    )
})
