import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtByForm } from './form.ts'

const [inHouse, outside] = [{ inHouse: true }, { inHouse: false }]

for (const [thing, says] of [
  ['governance', /a separate body needs/],
  ['irrecoverable-vat', /VAT of its own/],
  ['levy', /allowance/],
  ['parent-cost', /a price/],
  ['non-pay/insurance', /only because of leaving/],
  ['non-pay', /only because of leaving/],
] as const)
  test(`${thing} is told by the form, whichever side stays in house`, () => {
    assert.match(broughtByForm(thing, [inHouse, outside], ['insurance'])!, says)
    assert.match(broughtByForm(thing, [outside, inHouse], ['insurance'])!, says)
  })

for (const thing of ['governance', 'levy', 'parent-cost', 'non-pay/insurance'])
  test(`between two options that both leave, or both stay, ${thing} is not told by the form`, () => {
    assert.equal(broughtByForm(thing, [outside, outside], ['insurance']), undefined)
    assert.equal(broughtByForm(thing, [inHouse, inHouse], ['insurance']), undefined)
  })

for (const thing of ['pay', 'nic', 'pension', 'agency', 'service-level', 'non-pay/vans', 'income/fines', '__proto__'])
  test(`${thing} is never told by the form`, () => {
    assert.equal(broughtByForm(thing, [inHouse, outside], ['insurance']), undefined)
  })

test('non-pay is not told by the form where the case has no cost of leaving', () => {
  assert.equal(broughtByForm('non-pay', [inHouse, outside], []), undefined)
})
