import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allMet } from '../rule.ts'
import { stagedFindings, stagedSteps, type StagedPlan } from './stagedRoute.ts'

const later: StagedPlan = { contract: '2026-10-01', shares: '2028-10-01', agreedBefore: false }

test('a council company can be awarded a contract until the day its first share goes to employees', () => {
  const cases: [string, Partial<StagedPlan>, boolean | null][] = [
    ['shares two years later', {}, true],
    ['shares the day after', { shares: '2026-10-02' }, true],
    ['shares on the day itself', { shares: '2026-10-01' }, false],
    ['shares before', { shares: '2026-09-30' }, false],
    ['no shares planned', { shares: null, agreedBefore: null }, true],
    ['the sale was agreed before', { agreedBefore: true }, false],
    ['nobody knows what was agreed', { agreedBefore: null }, null],
  ]
  for (const [name, change, met] of cases) assert.equal(allMet(stagedFindings({ ...later, ...change })), met, name)
})

test('the days say when the exemption ends', () => {
  assert.deepEqual(
    stagedSteps(later).map(({ day }) => day),
    ['2026-10-01', '2028-09-30', '2028-10-01'],
  )
  assert.equal(stagedSteps({ ...later, shares: null }).length, 1)
})
