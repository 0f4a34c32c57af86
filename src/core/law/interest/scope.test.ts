import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { allMet } from '../rule.ts'
import { exclusionFindings, exclusions } from './exclusions.ts'
import { scopeFindings, type Project } from './scope.ts'

const department: Project = {
  decider: 'department',
  worthPounds: 1_000_001,
  today: 'changing',
  mayLeadToContract: true,
}

const required = (project: Project, day: Day): boolean | null | 'no guidance' => {
  const findings = scopeFindings(project, day, lawOn(day))
  return findings.length === 0 ? 'no guidance' : allMet(findings)
}

const days: readonly (readonly [Day, ReturnType<typeof required>])[] = [
  ['2025-02-12', 'no guidance'],
  ['2025-02-13', 'no guidance'],
  ['2026-06-16', 'no guidance'],
  ['2026-06-17', false],
  ['2027-03-31', false],
  ['2027-04-01', true],
]

for (const [day, expected] of days)
  test(`a department that begins on ${day}: ${String(expected)}`, () =>
    assert.equal(required(department, day), expected))

const others: readonly (readonly [string, Partial<Project>, boolean | null])[] = [
  ['a penny below a million', { worthPounds: 999_999.99 }, false],
  ['just a million, on which accounts differ', { worthPounds: 1_000_000 }, null],
  ['a penny above a million', { worthPounds: 1_000_000.01 }, true],
  ['a worth that nobody knows', { worthPounds: null }, null],
  ['an agency', { decider: 'agency' }, true],
  ['a council', { decider: 'council' }, false],
  ['a body of the NHS', { decider: 'nhs' }, false],
  ['another body', { decider: 'other' }, false],
  ['a service that others provide', { today: 'outsourced' }, true],
  ['a new service', { today: 'new' }, true],
  ['a service of its own that stays as it is', { today: 'same' }, false],
  ['no public contract', { mayLeadToContract: false }, false],
  ['a contract that may come', { mayLeadToContract: null }, null],
]

for (const [says, part, expected] of others)
  test(`from April 2027, ${says}: ${String(expected)}`, () =>
    assert.equal(required({ ...department, ...part }, '2027-04-01'), expected))

test('each thing that is left out is met unless it is that one, and none is known where nobody knows', () => {
  const names = Object.keys(exclusions) as (keyof typeof exclusions)[]
  assert.equal(names.length, 6)
  for (const name of names)
    assert.deepEqual(
      exclusionFindings(name).map(({ met }) => met),
      names.map((each) => each !== name),
    )
  assert.equal(allMet(exclusionFindings('none')), true)
  assert.equal(allMet(exclusionFindings('unknown')), null)
})
