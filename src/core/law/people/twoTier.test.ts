import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { isInForce } from '../rule.ts'
import { keptRules, variationOn } from './keeping.ts'
import { olderCode, twoTierFinding } from './twoTier.ts'

test('the two-tier rules are a switch, once there is a power to make them', () => {
  assert.equal(twoTierFinding('2026-01-05', true), undefined)
  for (const holds of [true, false, null]) assert.equal(twoTierFinding('2026-01-06', holds)?.met, holds)
})

test('the older codes ended with 2010 and in March 2011', () => {
  const cases: [boolean, Day, boolean][] = [
    [true, '2011-03-22', true],
    [true, '2011-03-23', false],
    [false, '2010-12-12', true],
    [false, '2010-12-13', false],
  ]
  for (const [isCouncil, day, holds] of cases) assert.equal(olderCode(isCouncil, day) !== undefined, holds, day)
})

test('what may be changed in a contract follows the day of the transfer', () => {
  assert.equal(variationOn('2014-01-30').id, 'tupe.variation.before2014')
  assert.equal(variationOn('2014-01-31').id, 'tupe.variation')
  assert.equal(isInForce(keptRules.staticTerms, '2014-01-30'), false)
  assert.equal(isInForce(keptRules.staticTerms, '2014-01-31'), true)
})
