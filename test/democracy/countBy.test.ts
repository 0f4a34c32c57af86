import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBy, type CountSettings } from '../../src/core/democracy/count/countBy.ts'
import { countByOthers } from '../../src/core/democracy/count/otherRules.ts'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { ordinary } from '../../src/core/democracy/count/rules/motion/ordinary.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import { twoRound } from '../../src/core/democracy/count/rules/twoRound.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { electionOf } from './anyElection.ts'

function election(names: readonly string[], more: Partial<Election> = {}): Election {
  const papers = [
    { votes: 4, preferences: [[0], [1]] },
    { votes: 3, preferences: [[1]] },
    { votes: 2, preferences: [[2], [1]] },
  ]
  const declared = { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined }
  return { ...electionOf({ names, withdrawn: [], seats: 1, papers, seed: '' }), declared, ...more }
}

const PEOPLE = ['Ann', 'Bola', 'Cai']
const problemsOf = (of: Election, asked: CountSettings, rule = scottish): readonly string[] => {
  const counted = countBy(rule, of, asked)
  return counted.ok ? [] : counted.problems.map(({ where, message }) => `${where.field}: ${message}`)
}

test('what is typed fills in what a file leaves out, and is the same as saying it there', () => {
  const bare = election(PEOPLE, { seats: undefined })
  const typed = countBy(scottish, bare, { seats: 1, seed: 'a seed' })
  assert.ok(typed.ok)
  assert.equal(typed.value.election.declared.seed, 'a seed')
  assert.deepEqual(typed.value.count, scottish.count(election(PEOPLE), 1))
})

test('a seed that is typed may repeat the one declared, and never be another', () => {
  const of = election(PEOPLE, { declared: { ...election(PEOPLE).declared, seed: 'declared' } })
  assert.deepEqual(problemsOf(of, { seed: 'declared' }), [])
  assert.deepEqual(problemsOf(of, { seed: 'another' }), [
    'seed: The file declares another seed already. Leave this one out.',
  ])
})

test('other seats than the file says are counted for, and the count says so', () => {
  const counted = countBy(scottish, election(PEOPLE), { seats: 2 })
  assert.ok(counted.ok)
  assert.deepEqual(counted.value.count, scottish.count(election(PEOPLE), 2))
  assert.deepEqual(counted.value.election.remarks, ['The file says 1 place; this count is for 2.'])
  assert.deepEqual(countBy(scottish, election(PEOPLE), { seats: 1 }), countBy(scottish, election(PEOPLE)))
})

test('everything that stands in the way is said at once', () => {
  const nobody = election(PEOPLE, { seats: undefined, withdrawn: [0, 1, 2] })
  assert.deepEqual(problemsOf(nobody, {}), [
    'seats: Say how many places there are to fill: the file does not.',
    'withdrawn: Nobody stands: all candidates have withdrawn.',
  ])
})

test('an election needs to know how many places there are, and a motion has none', () => {
  assert.deepEqual(problemsOf(election(PEOPLE, { seats: undefined }), {}), [
    'seats: Say how many places there are to fill: the file does not.',
  ])
  const motion = countBy(ordinary, election(['For', 'Against', 'Abstain'], { seats: undefined }))
  assert.ok(motion.ok)
  // Four for, three against.
  assert.equal(motion.value.count.motion?.isCarried, true)
})

test('what a rule objects to is said of the rule', () => {
  const [said] = problemsOf(election(PEOPLE, { seats: 2 }), {}, twoRound)
  assert.match(said!, /^rule: Two rounds cannot count this: /)
})

test('every other rule of the same kind counts the same papers, or says why it cannot', () => {
  const of = election(PEOPLE, { seats: 2 })
  const others = countByOthers(of, scottish.count(of, 2))
  const elections = ruleSets.filter(({ id, decides }) => decides === 'election' && id !== 'scottish')
  assert.deepEqual(
    others.map(({ rule }) => rule),
    elections,
  )
  for (const { rule, count, objections } of others)
    if (objections.length > 0) assert.equal(count, undefined)
    else assert.deepEqual(count, rule.count(of, 2))
  assert.ok(others.some(({ rule, objections }) => rule === twoRound && objections.length === 1))
})

test('what only a motion has a use for is not left unused when people are elected', () => {
  const of = election(PEOPLE)
  const staff = { name: 'Staff', papers: of.papers, papersCast: 2, entitled: undefined, threshold: 0.5 }
  const cases: readonly [Partial<Election>, readonly string[]][] = [
    [{ declared: { ...of.declared, quorum: 0.5 } }, ['quorum']],
    [{ declared: { ...of.declared, threshold: 0.5 } }, ['threshold']],
    [{ classes: [staff] }, ['classes/Staff/threshold', 'classes']],
    [{ classes: [{ ...staff, threshold: undefined }] }, ['classes']],
  ]
  for (const [more, fields] of cases) {
    const said = problemsOf(election(PEOPLE, more), {}).map((each) => each.slice(0, each.indexOf(':')))
    assert.deepEqual(said, fields)
  }
})
