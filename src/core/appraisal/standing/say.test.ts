import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BidStanding } from './result.ts'
import { sayBid, sayMiddle, sayRemedy } from './say.ts'

const bid: BidStanding = {
  id: 'school',
  buyer: 'A school',
  month: '2026-12',
  valuePounds: 60_000,
  accountsTo: null,
  passes: null,
  fails: [],
  alone: null,
  remedied: null,
  ranked: [],
  others: [],
}

test('a bid before any accounts is not tested, and told so', () => {
  assert.equal(
    sayBid(bid),
    'A bid to A school in December 2026, for £60,000 a year: there are no accounts yet, so nothing is tested, and ' +
      'that is no fail.',
  )
})

test('a bid that fails in the middle case says how often it would pass, alone and with what is bought', () => {
  const failed = { ...bid, accountsTo: '2026-03', passes: false, alone: { p: 0.3, se: 0.01 } } as const
  const begins = 'A bid to A school in December 2026, for £60,000 a year, is tested on the accounts to March 2026 and'
  const alone = 'fails in the middle case. In 30 of 100 futures its accounts pass alone, give or take 2.'
  assert.equal(sayBid(failed), `${begins} ${alone}`)
  const remedied = { p: 0.5, se: 0.005 }
  const bought = 'In 50 of 100 futures they fail, and what the case buys covers it, give or take 1.'
  assert.equal(sayBid({ ...failed, remedied }), `${begins} ${alone} ${bought}`)
})

test('a test that fails names its measures, and one that says nothing is not testable', () => {
  const measure = { id: 'netAssets', title: 'Net assets', met: false, because: '', fails: { p: 1, se: 0 } }
  assert.equal(sayMiddle({ passes: false, measures: [measure] }), 'fails: Net assets')
  assert.equal(sayMiddle({ passes: true, measures: [] }), 'passes')
  assert.equal(sayMiddle({ passes: null, measures: [] }), 'not testable')
})

test('a remedy says what it must be worth, what it costs and when it is there', () => {
  const remedy = {
    kind: 'bond',
    title: 'A bond',
    worth: '£1,000',
    figure: 1000,
    costPounds: 90,
    because: 'Why.',
  } as const
  assert.equal(sayRemedy({ ...remedy, months: 0 }), 'A bond: £1,000. About £90 in all, at once. Why.')
  assert.equal(sayRemedy({ ...remedy, months: 1 }), 'A bond: £1,000. About £90 in all, in a month. Why.')
  assert.equal(sayRemedy({ ...remedy, months: 2 }), 'A bond: £1,000. About £90 in all, in 2 months. Why.')
})
