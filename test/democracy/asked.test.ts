import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countAsked, type Asked } from '../../src/core/democracy/count/askedCount.ts'
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
const asking = (more: Partial<Asked>): Asked => ({ rule: scottish, seats: undefined, seed: undefined, ...more })

const problemsOf = (of: Election, asked: Asked): readonly string[] => {
  const counted = countAsked(of, asked)
  return counted.ok ? [] : counted.problems.map(({ where, message }) => `${where.field}: ${message}`)
}

test('what is typed fills in what a file leaves out, and is the same as saying it there', () => {
  const bare = election(PEOPLE, { seats: undefined })
  const typed = countAsked(bare, asking({ seats: 1, seed: 'a seed' }))
  assert.ok(typed.ok)
  assert.equal(typed.value.election.declared.seed, 'a seed')
  assert.deepEqual(typed.value.count, scottish.count(election(PEOPLE), 1))
})

test('what is typed may repeat a file and never contradict it', () => {
  const of = election(PEOPLE, { declared: { ...election(PEOPLE).declared, seed: 'declared' } })
  assert.deepEqual(problemsOf(of, asking({ seats: 1, seed: 'declared' })), [])
  assert.deepEqual(problemsOf(of, asking({ seats: 2, seed: 'another' })), [
    'seats: The file says otherwise. Leave places empty, or change the file.',
    'seed: The file says otherwise. Leave a seed empty, or change the file.',
  ])
})

test('an election needs to know how many places there are, and a motion has none', () => {
  assert.deepEqual(problemsOf(election(PEOPLE, { seats: undefined }), asking({})), [
    'seats: Enter how many places there are: the file does not say.',
  ])
  const motion = countAsked(election(['For', 'Against', 'Abstain'], { seats: undefined }), asking({ rule: ordinary }))
  assert.ok(motion.ok)
  // Four for, three against.
  assert.equal(motion.value.count.motion?.isCarried, true)
})

test('what a rule objects to is said of the rule', () => {
  const [said] = problemsOf(election(PEOPLE, { seats: 2 }), asking({ rule: twoRound }))
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
