import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Election } from '../election/election.ts'
import { growTree } from '../election/growTree.ts'
import { listOf } from '../election/listOf.ts'
import { countBy, type CountSettings } from './countBy.ts'
import { scottish } from './rules/scottish.ts'

const declared = { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined }

const given: Election = {
  title: 'Two for one seat',
  candidates: ['Ann', 'Bola'],
  withdrawn: [],
  seats: 1,
  papers: growTree(
    listOf([
      { votes: 1, codes: [0] },
      { votes: 1, codes: [1] },
    ]),
  ),
  papersCast: 2,
  papersRejected: 0,
  entitled: undefined,
  classes: [],
  declared,
  remarks: [],
}

const problemsOf = (election: Election, settings: CountSettings): readonly string[] => {
  const counted = countBy(scottish, election, settings)
  return counted.ok ? [] : counted.problems.map(({ where }) => where.field)
}

test('seats and a seed that the file does not give come from beside it, and everything missing is said at once', () => {
  assert.deepEqual(problemsOf(given, {}), [])
  assert.deepEqual(problemsOf({ ...given, seats: undefined }, {}), ['seats'])
  assert.deepEqual(problemsOf({ ...given, seats: undefined }, { seats: 2 }), [])
  assert.deepEqual(problemsOf({ ...given, seats: undefined, withdrawn: [0, 1] }, {}), ['seats', 'withdrawn'])
})

test('a seed that the file declares is not replaced by another', () => {
  const seeded = { ...given, declared: { ...declared, seed: 'as announced' } }
  assert.deepEqual(problemsOf(seeded, { seed: 'as wished' }), ['seed'])
  assert.deepEqual(problemsOf(seeded, { seed: 'as announced' }), [])
  const counted = countBy(scottish, given, { seed: 'announced later' })
  assert.deepEqual(counted.ok && counted.value.count.ties[0]!.by, { kind: 'lot', seed: 'announced later' })
})

test('other seats than the file says are counted for, since what they would do may be asked', () => {
  const counted = countBy(scottish, given, { seats: 2 })
  assert.ok(counted.ok)
  assert.deepEqual(
    counted.value.count.elected.map(({ candidate }) => candidate),
    [0, 1],
  )
  assert.deepEqual(counted.value.election.remarks, ['The file says 1 seat; this count is for 2.'])
})

test('what only a motion has a use for is not left unused when people are elected', () => {
  const staff = { name: 'Staff', papers: given.papers, papersCast: 2, entitled: undefined, threshold: 0.5 }
  const cases: [Partial<Election>, string[]][] = [
    [{ declared: { ...declared, quorum: 0.5 } }, ['quorum']],
    [{ declared: { ...declared, threshold: 0.5 } }, ['threshold']],
    [{ classes: [staff] }, ['classes/Staff/threshold', 'classes']],
    [{ classes: [{ ...staff, threshold: undefined }] }, ['classes']],
  ]
  for (const [more, fields] of cases) assert.deepEqual(problemsOf({ ...given, ...more }, {}), fields)
})
