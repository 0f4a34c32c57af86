import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelOf, saysOfPath } from './label.ts'

const labels = [
  { path: 'parent/client', label: 'Cost for a year of the client side' },
  { path: 'contracts/main/price', label: 'Price for a year (main)' },
  { path: 'contracts/main/renewal/undercut', label: 'What a competition takes off the price (main)' },
  { path: 'nonPay/relief-and-cover/amount', label: 'Cost for a year (relief and cover)' },
  { path: 'productivity/uplift', label: 'Promised uplift in output per post once it has worked through' },
  { path: 'something/else', label: 'something/else' },
] as const

for (const { path, label } of labels)
  test(`${path} is called by the first words of its field`, () => {
    assert.equal(labelOf(path), label)
  })

for (const [path, says] of [
  ['months', 'Months to look ahead'],
  ['contracts/main/price', 'main: Price for a year, net of VAT, at the start'],
  ['economy/cpi/mean', 'Consumer prices: Mean a year'],
  ['income/room-hire/earnedBy/2', 'room-hire: The options that may earn it: An option'],
  ['something/else', 'something/else'],
] as const)
  test(`${path} is told with what it is a part of`, () => assert.equal(saysOfPath(path), says))
