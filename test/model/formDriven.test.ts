import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { sameInputs } from './sameInputs.ts'

const TRIALS = 32

/** What only leaving brings: each is a line of the mutual's, or differs from the line of the same name in house. */
const FORM_DRIVEN = {
  /**
   * The chief executive is in post only outside; the levy has an allowance outside, where the authority's own is used
   * up; insurance is bought only outside; and what follows from these.
   */
  differ: ['in-post', 'levy', 'may-put-back', 'non-pay', 'parent-cost', 'room', 'saving-so-far', 'staff-cost'],
  /** Costs of the mutual that in house there are not. */
  costs: ['governance', 'buy-back', 'irrecoverable-vat', 'non-pay/insurance'],
} as const

test('with the same inputs, in house and a mutual differ in the lines that the form drives, and no other', () => {
  const { built, sampler } = makeReady(readSound(sameInputs()).case, {})
  const things = [...built.model.byName.keys()]
    .filter((name) => name.startsWith('improve/'))
    .map((name) => name.slice('improve/'.length))
    .filter((thing) => built.model.byName.has(`mutual/${thing}`))
  const lines = things.flatMap((thing) => [`improve/${thing}`, `mutual/${thing}`])
  const recorded = interpret(built.model, drawFutures(sampler, 7, 0, TRIALS), lines)
  const differ = things.filter((thing) => {
    const [one, other] = [recorded.get(`improve/${thing}`)!, recorded.get(`mutual/${thing}`)!]
    return one.some((value, index) => value !== other[index])
  })
  assert.deepEqual(differ.sort(), FORM_DRIVEN.differ)
  for (const shared of ['pay', 'nic', 'pension', 'agency', 'redundancy', 'uplift', 'absence', 'service-level', 'posts'])
    assert.ok(things.includes(shared) && !differ.includes(shared), shared)
})

test('with the same inputs, a mutual costs more to run by what the form brings, to the pound', () => {
  const { built, sampler } = makeReady(readSound(sameInputs()).case, {})
  const recorded = interpret(built.model, drawFutures(sampler, 7, 0, TRIALS), [...built.model.byName.keys()])
  const months = built.calendar.months
  for (let index = 0; index < months * TRIALS; index++) {
    const at = (line: string) => recorded.get(line)![index]!
    const more = at('mutual/running-cost') - (at('improve/staff-cost') + at('improve/non-pay'))
    const brought = FORM_DRIVEN.costs.reduce((sum, thing) => sum + at(`mutual/${thing}`), 0)
    const levies = at('mutual/levy') - at('improve/levy') - at('mutual/employment-allowance')
    assert.ok(Math.abs(more - brought - levies) < 0.005, `${more} beside ${brought} and ${levies}`)
  }
})

test('improving in house never carries a cost that exists only because the service leaves', () => {
  const { built } = makeReady(readSound(sameInputs()).case, {})
  const inHouse = [...built.model.byName.keys()].filter((name) => /^(baseline|improve)\//.test(name))
  for (const thing of ['governance', 'buy-back', 'irrecoverable-vat', 'non-pay/insurance', 'tax', 'output'])
    assert.equal(
      inHouse.some((name) => name.endsWith(`/${thing}`)),
      thing === 'output',
      thing,
    )
})
