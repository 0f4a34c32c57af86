import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { corporationTaxYear, charityTradeLimit, corporationTaxOfBody, type TaxedBody } from './corporationTax.ts'

const now: Day = '2026-11-21'

test('corporation tax of a year, as the worked examples have it', () => {
  const cases: [string, number, number, Day, number][] = [
    ['CT-1, 40,000 × 19%', 40_000, 0, now, 7600],
    ['CT-2, 50,000 × 19%', 50_000, 0, now, 9500],
    ['CT-3, 100,000 × 25% - 150,000 × 0.015', 100_000, 0, now, 22_750],
    ['CT-4, 250,000 × 25%', 250_000, 0, now, 62_500],
    ['CT-5, limits halved: 100,000 × 25% - 25,000 × 0.015', 100_000, 1, now, 24_625],
    ['CT-6, a pound over the lower limit: 50,001 × 25% - 199,999 × 0.015', 50_001, 0, now, 9500.265],
    ['CT-7, a loss', -1, 0, now, 0],
    ['the day before there were two rates: 100,000 × 19%', 100_000, 0, '2023-03-31', 19_000],
  ]
  for (const [name, profitPounds, associates, day, pounds] of cases) {
    const tax = corporationTaxYear(profitPounds, associates, lawOn(day))
    assert.ok(Math.abs(tax - pounds) < 1e-9, `${name}: ${tax}`)
  }
})

const company: TaxedBody = {
  isCharity: false,
  profitPounds: 100_000,
  incomePounds: 1e6,
  otherTradeIncomePounds: 0,
  otherTradeProfitPounds: 0,
  associates: 0,
}

test('what a charity may earn by other trade is a quarter of its income between two bounds', () => {
  const cases: [number, Day, number][] = [
    [10_000, now, 8000],
    [32_000, now, 8000],
    [100_000, now, 25_000],
    [320_000, now, 80_000],
    [4e6, now, 80_000],
    [10_000, '2019-03-31', 5000],
    [10_000, '2019-04-01', 8000],
    [4e6, '2019-03-31', 50_000],
  ]
  for (const [income, day, limit] of cases)
    assert.equal(charityTradeLimit(income, lawOn(day)), limit, `${income} ${day}`)
})

test('a charity pays on other trade only, and only above the limit', () => {
  const cases: [string, Partial<TaxedBody>, number][] = [
    ['a company pays on all of it', {}, 22_750],
    ['a charity on none of what serves its purposes', { isCharity: true }, 0],
    [
      'other trade within 80,000',
      { isCharity: true, otherTradeIncomePounds: 80_000, otherTradeProfitPounds: 40_000 },
      0,
    ],
    // 40,000 × 19%: not the part above the limit, but all of it.
    ['a pound more', { isCharity: true, otherTradeIncomePounds: 80_001, otherTradeProfitPounds: 40_000 }, 7600],
    ['a loss', { profitPounds: -5000 }, 0],
  ]
  for (const [name, change, pounds] of cases) {
    assert.equal(corporationTaxOfBody({ ...company, ...change }, lawOn(now)).taxPounds, pounds, name)
  }
})

test('trade with a council is never mutual trading, whatever the body is called', () => {
  const { findings } = corporationTaxOfBody({ ...company, isCharity: true }, lawOn(now))
  assert.deepEqual(
    findings.map(({ rule, met }) => [rule, met]),
    [
      ['ct.publicBodies', false],
      ['ct.charity.purpose', true],
      ['ct.charity.smallTrade', true],
      ['ct.mutualTrading', false],
    ],
  )
})
