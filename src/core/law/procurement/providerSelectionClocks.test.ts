import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import {
  answeredStandstillEnds,
  identifiedFrom,
  selectionStandstillEnds,
  selectionSteps,
  type SelectionPlan,
} from './providerSelectionClocks.ts'

const on = lawOn('2026-06-01')

// Counted by hand. The standstill begins on the day after the notice; the eighth working day after that day ends it.
test('the standstill ends on the eighth working day after the day it began', () => {
  const cases: [name: string, notice: Day, ends: Day][] = [
    ['STAND-PSR, PSR-6: begins on the 6th; 7 8 11 12 13 14 15 18', '2027-01-05', '2027-01-18'],
    ['Christmas, from a Saturday: 21 22 23 24 29 30 31 and 4', '2026-12-18', '2027-01-04'],
    ['Christmas, from a Tuesday: 23 24 29 30 31 and 4 5 6', '2026-12-21', '2027-01-06'],
    ['Easter, from a Tuesday: 24 25 30 31 and 1 2 5 6', '2027-03-22', '2027-04-06'],
    ['St Andrew is no holiday in England: 23 24 25 26 27 30 and 1 2', '2026-11-20', '2026-12-02'],
  ]
  for (const [name, notice, ends] of cases) assert.equal(selectionStandstillEnds(notice, on), ends, name)
})

test('objections hold it open for five working days after the answer, and never shorten it', () => {
  const cases: [answered: Day, ends: Day][] = [
    ['2027-01-07', '2027-01-18'],
    ['2027-01-11', '2027-01-18'],
    ['2027-01-12', '2027-01-19'],
    ['2027-01-29', '2027-02-05'],
  ]
  for (const [answered, ends] of cases) assert.equal(answeredStandstillEnds('2027-01-05', answered, on), ends, answered)
})

test('the search for the most suitable provider is not over before the fourteenth day after the notice', () => {
  assert.equal(identifiedFrom('2027-01-05', on), '2027-01-19')
})

test('each process has the steps that are its own, in order', () => {
  const plan: SelectionPlan = {
    process: 'mostSuitable',
    intention: '2026-12-01',
    award: '2027-01-05',
    answered: null,
    contract: '2027-01-19',
  }
  const days = (change: Partial<SelectionPlan>) => selectionSteps({ ...plan, ...change }, on).map(({ day }) => day)
  const award = ['2027-01-05', '2027-01-18', '2027-01-18']
  const contract = ['2027-01-19', '2027-02-18']
  assert.deepEqual(days({}), ['2026-12-01', '2026-12-15', ...award, ...contract])
  assert.deepEqual(days({ process: 'directC' }), [...award, ...contract])
  assert.deepEqual(days({ process: 'competitive', contract: null }), award)
  assert.deepEqual(days({ process: 'directA' }), contract)
  assert.deepEqual(days({ process: 'directB', contract: null }), [])
  assert.deepEqual(days({ process: 'directC', answered: '2027-01-12', contract: null }), [
    '2027-01-05',
    '2027-01-12',
    '2027-01-18',
    '2027-01-19',
  ])
})
