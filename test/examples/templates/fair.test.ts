import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../../src/core/finance/futures.ts'
import { interpret } from '../../../src/core/graph/interpret.ts'
import { certain } from '../opened.ts'
import { changed, opened, typedIn, type OpenTemplate } from './opened.ts'

const TRIALS = 8

/** All that a template may say of one option alone; nothing here is better pay, output or money for the mutual. */
const OF_ONE_OPTION = [
  'options/improve/budgetReduction',
  'options/mutual/newStarters/scheme',
  'options/mutual/charityFrom',
  'options/outsource/newStarters/scheme',
]

/** What the form brings, as the test of the model has it: its own posts and purchases, and what follows from them. */
const DIFFER = ['in-post', 'levy', 'may-put-back', 'non-pay', 'parent-cost', 'room', 'saving-so-far', 'staff-cost']

/** Managers do not respond to money and never run out of it, a transfer has no dip, and the contract goes on. */
const withoutMoney = (one: OpenTemplate) =>
  changed(one, {
    response: { on: 'no' },
    'productivity/dip': '0%',
    'contracts/main/price': 2 * certain(one.read.case.contracts[0]!.price),
    'contracts/main/renewal': { extended: '100%' },
  }).case

for (const one of opened) {
  const { template, read } = one

  test(`the template of ${template.name} says nothing of one option alone that flatters it`, () => {
    const alone = typedIn(one)
      .map(({ path }) => path)
      .filter((path) => path.startsWith('options/') && !OF_ONE_OPTION.includes(path))
    assert.deepEqual(alone, [])
    const { staff, income, options } = read.case
    const schemes = new Set(staff.map(({ scheme }) => scheme))
    assert.deepEqual([...schemes], [options.mutual?.newStarters.scheme])
    if (options.outsource) assert.deepEqual([...schemes], [options.outsource.newStarters.scheme])
    for (const { id, earnedBy } of income) assert.deepEqual(earnedBy, ['baseline', 'improve', 'mutual'], id)
  })

  test(`in the template of ${template.name} a mutual differs from staying only by its form`, () => {
    const { built, sampler } = makeReady(withoutMoney(one), {})
    const names = [...built.model.byName.keys()]
    const things = names
      .filter((name) => name.startsWith('improve/') && built.model.byName.has(name.replace('improve/', 'mutual/')))
      .map((name) => name.slice('improve/'.length))
    const lines = things.flatMap((thing) => [`improve/${thing}`, `mutual/${thing}`])
    const recorded = interpret(built.model, drawFutures(sampler, 7, 0, TRIALS), lines)
    const differ = things.filter((thing) => {
      const [improve, mutual] = [recorded.get(`improve/${thing}`)!, recorded.get(`mutual/${thing}`)!]
      return improve.some((value, index) => value !== mutual[index])
    })
    assert.deepEqual(
      differ.filter((thing) => !DIFFER.includes(thing)),
      [],
    )
    for (const shared of ['pay', 'nic', 'pension', 'uplift', 'absence', 'service-level'])
      assert.ok(things.includes(shared), shared)
  })
}
