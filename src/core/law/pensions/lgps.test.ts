import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { valueOn } from '../dated.ts'
import { lawOn } from '../lawOn.ts'
import { riskSharing, type RiskSharing, type RiskTerms } from './lgps.ts'
import { lgpsAveragePrimaryRate, lgpsRedundancyPensionAge } from './lgpsValues.ts'
import { protectionOn, type Leaving } from './protection.ts'

const terms: RiskTerms = {
  payPounds: 3e6,
  certifiedRate: 0.235,
  primaryRate: 0.19,
  fixedRate: 0.18,
  floorRate: 0.14,
  ceilingRate: 0.22,
}

test('LGPS-2 and the other ways: who pays what of 23.5% on 3.0m, which is 705,000', () => {
  const cases: [string, RiskSharing, Partial<RiskTerms>, number, number][] = [
    ['LGPS-2: 18% is 540,000, the rest 165,000', 'pass-through', {}, 540_000, 165_000],
    ['a fixed rate above it pays the authority 45,000', 'pass-through', { fixedRate: 0.25 }, 750_000, -45_000],
    ['full risk: all of it', 'full-risk', {}, 705_000, 0],
    ['up to 22%: 660,000', 'cap-collar', {}, 660_000, 45_000],
    ['within the limits: 20% is 600,000', 'cap-collar', { certifiedRate: 0.2 }, 600_000, 0],
    ['not below 14%: 420,000 of 300,000', 'cap-collar', { certifiedRate: 0.1 }, 420_000, -120_000],
    ['the primary 19%: 570,000', 'deemed-employer', {}, 570_000, 135_000],
  ]
  for (const [name, mode, change, venture, authority] of cases) {
    const split = riskSharing[mode].split({ ...terms, ...change })
    assert.deepEqual([split?.venturePounds, split?.authorityPounds].map(toPounds), [venture, authority], name)
  }
})

test('without the rate it needs a way of sharing has no sum', () => {
  for (const mode of Object.values(riskSharing)) assert.equal(mode.split({ ...terms, certifiedRate: null }), null)
  assert.equal(riskSharing['deemed-employer'].split({ ...terms, primaryRate: null }), null)
})

test('what protects a pension follows who lets people go, and the day', () => {
  const cases: [Leaving, Day, string | undefined][] = [
    ['council', '2007-09-30', undefined],
    ['council', '2007-10-01', 'pensions.bestValueDirection'],
    ['council', '2027-04-01', 'pensions.bestValueDirection'],
    ['nhs', '2013-10-06', 'pensions.oldFairDeal'],
    ['nhs', '2013-10-07', 'pensions.newFairDeal'],
    ['central', '2013-10-07', 'pensions.newFairDeal'],
    ['other', '2027-04-01', 'pensions.matched'],
  ]
  for (const [leaving, day, id] of cases) assert.equal(protectionOn(leaving, day)?.rule.id, id, `${leaving} ${day}`)
})

test('no average primary rate is given from April 2026, and the age of a redundancy pension is held from 2028', () => {
  const primary = (day: Day) => lawOn(day).find(lgpsAveragePrimaryRate)
  assert.deepEqual([primary('2023-03-31'), primary('2026-03-31'), primary('2026-04-01')], [0.186, 0.198, undefined])
  const held = (day: Day) => valueOn(lgpsRedundancyPensionAge, day)?.held
  assert.deepEqual([held('2014-03-31'), held('2028-04-05'), held('2028-04-06')], [undefined, false, true])
})

const toPounds = (pounds: number | undefined) => (pounds === undefined ? undefined : Math.round(pounds * 100) / 100)
