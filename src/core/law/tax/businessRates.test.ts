import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { businessRates, smallReliefShare, type Occupier } from './businessRates.ts'

const now: Day = '2026-11-21'
const company: Occupier = { isCharity: false, isPublicBody: false, hasNoOther: true, discretionaryShare: 0 }
const charity = { isCharity: true }
const council = { isPublicBody: true }

test('the bill follows value, use, year and occupier', () => {
  const cases: [string, number, boolean, Partial<Occupier>, Day, number][] = [
    ['NDR-1, 100,000 × 48.0p', 1e5, false, {}, now, 48_000],
    ['NDR-2, a charity pays a fifth of it', 1e5, false, charity, now, 9600],
    ['NDR-3, a charity in 2025-26: a fifth of 100,000 × 55.5p', 1e5, false, charity, '2026-03-31', 11_100],
    ['NDR-4, retail under 51,000: 40,000 × 38.2p', 40_000, true, {}, now, 15_280],
    ['NDR-5, 51,000 is standard: 51,000 × 48.0p', 51_000, false, {}, now, 24_480],
    ['NDR-6, a pound less is small: 50,999 × 43.2p', 50_999, false, {}, now, 22_031.568],
    ['retail at 51,000: 51,000 × 43.0p', 51_000, true, {}, now, 21_930],
    ['retail at 499,999: × 43.0p', 499_999, true, {}, now, 214_999.57],
    ['high value, retail or not: 500,000 × 50.8p', 5e5, true, {}, now, 254_000],
    ['499,999 × 48.0p', 499_999, false, {}, now, 239_999.52],
    ['no high value before April 2026: 500,000 × 55.5p', 5e5, false, {}, '2026-03-31', 277_500],
    ['no lower retail multiplier before: 40,000 × 49.9p', 40_000, true, {}, '2026-03-31', 19_960],
    ['the first day of it', 40_000, true, {}, '2026-04-01', 15_280],
    ['in 2016 small ended at 18,000: 18,000 × 49.7p', 18_000, false, {}, '2017-03-31', 8946],
    ['and from April 2017 at 51,000: 18,000 × 46.6p', 18_000, false, {}, '2017-04-01', 8388],
    ['a council pays as others do', 1e5, false, council, now, 48_000],
    ['and has no relief for small business', 12_000, false, council, now, 5184],
    ['nothing to 12,000', 12_000, false, {}, now, 0],
    ['13,500 × 43.2p, half forgiven', 13_500, false, {}, now, 2916],
    ['15,000 × 43.2p', 15_000, false, {}, now, 6480],
    ['other premises shut the relief out', 12_000, false, { hasNoOther: false }, now, 5184],
    ['a charity has its own relief, not that: a fifth of 5,184', 12_000, false, charity, now, 1036.8],
    ['the rest forgiven by choice', 1e5, false, { ...charity, discretionaryShare: 1 }, now, 0],
    ['half forgiven to a company by choice', 1e5, false, { discretionaryShare: 0.5 }, now, 24_000],
  ]
  for (const [name, rateableValuePounds, isRetail, change, day, pounds] of cases) {
    const bill = businessRates({ rateableValuePounds, isRetail }, { ...company, ...change }, lawOn(day))
    assert.ok(Math.abs(bill.billPounds - pounds) < 1e-6, `${name}: ${bill.billPounds}`)
    assert.equal(bill.findings.length, 4)
  }
})

test('the relief for small business shrinks evenly between its two values', () => {
  const shares = (day: Day, ...values: number[]) => values.map((value) => smallReliefShare(value, lawOn(day)))
  assert.deepEqual(shares(now, 0, 12_000, 13_500, 15_000, 20_000), [1, 1, 0.5, 0, 0])
  // GOV.UK for 2016-17: £10,500 gets 25% off, £9,000 gets 50%.
  assert.deepEqual(shares('2017-03-31', 6000, 9000, 10_500, 12_000), [1, 0.5, 0.25, 0])
})

test('the sum is said with its figures', () => {
  const bill = businessRates({ rateableValuePounds: 1e5, isRetail: false }, { ...company, ...charity }, lawOn(now))
  assert.equal(bill.working, '£100,000 × 48p, less 80% for a charity')
})
