import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { AssertionError } from '../../shared/assert.ts'
import { lawOn } from '../lawOn.ts'
import { allMet } from '../rule.ts'
import {
  missions,
  socialValueDuty,
  socialValueFindings,
  weightedScore,
  weightFindings,
  type SocialValueFacts,
} from './socialValue.ts'

/** Light touch, far below its own threshold of 663,540. */
const care: SocialValueFacts = { buyer: 'council', estimatedPounds: 300_000, mainlyServices: true, urgent: false }

test('the duty binds for services at the ordinary threshold of the buyer, light touch or not', () => {
  const cases: [string, Partial<SocialValueFacts>, boolean | null][] = [
    ['a council buys care', {}, true],
    ['at the threshold of councils', { estimatedPounds: 207_720 }, true],
    ['a penny below it', { estimatedPounds: 207_719.99 }, false],
    ['at that of central government', { buyer: 'central', estimatedPounds: 135_018 }, true],
    ['a pound below that', { buyer: 'central', estimatedPounds: 135_017 }, false],
    ['mostly goods', { mainlyServices: false }, false],
    ['too urgent', { urgent: true }, false],
    ['nobody knows', { mainlyServices: null }, null],
  ]
  for (const [name, change, met] of cases)
    assert.equal(allMet(socialValueFindings({ ...care, ...change }, lawOn('2026-06-01'))), met, name)
})

test('the duty began on 31 January 2013', () => {
  assert.equal(socialValueFindings(care, lawOn('2013-01-30')).length, 0)
  assert.equal(allMet(socialValueFindings(care, lawOn('2013-01-31'))), true)
})

test('central government gives it a tenth of the points since 2021, and other buyers what they like', () => {
  const cases: [SocialValueFacts['buyer'], number | null, Day, (boolean | null)[]][] = [
    ['central', 0.1, '2021-01-01', [true]],
    ['central', 0.099, '2021-01-01', [false]],
    ['central', 0.1, '2020-12-31', []],
    ['central', 0.1, '2025-10-01', [true]],
    ['central', null, '2026-06-01', [null]],
    ['council', 0, '2026-06-01', []],
    ['nhsTrust', 0, '2026-06-01', []],
  ]
  for (const [buyer, share, day, met] of cases)
    assert.deepEqual(
      weightFindings(buyer, share, lawOn(day)).map((found) => found.met),
      met,
      `${buyer} ${share} ${day}`,
    )
})

// 0.4 x 0.8 + 0.5 x 0.7 + 0.1 x 0.9 = 0.32 + 0.35 + 0.09.
test('a score is the sum of its parts by their weights, which add up to one', () => {
  const parts = [
    { weight: 0.4, points: 0.8 },
    { weight: 0.5, points: 0.7 },
    { weight: 0.1, points: 0.9 },
  ]
  assert.ok(Math.abs(weightedScore(parts) - 0.76) < 1e-12)
  assert.throws(() => weightedScore(parts.slice(1)), AssertionError)
})

test('the duty and the missions are there to be shown', () => {
  for (const sentence of socialValueDuty) assert.match(sentence, /^(?:The|Before|It|A) .*\.$/)
  assert.equal(missions.length, 5)
})
