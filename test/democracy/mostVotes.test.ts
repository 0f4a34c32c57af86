import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { approval } from '../../src/core/democracy/count/rules/approval.ts'
import { majority } from '../../src/core/democracy/count/rules/majority.ts'
import { twoRound } from '../../src/core/democracy/count/rules/twoRound.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { plainApproval, plainMajority } from './plain/marks.ts'
import { plainOf, type PlainElection } from './plain/plain.ts'
import { plainTwoRound } from './plain/twoRound.ts'

const [ANN, BOLA, CAI, DEE] = [0, 1, 2, 3]
const RUNS = { numRuns: 10_000 }

test('a plain counter agrees on who has most votes in 10,000 made-up elections', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), (made) => {
      assert.deepEqual(plainOf(majority.count(electionOf(made), made.seats)), plainMajority(made))
    }),
    RUNS,
  )
})

test('a plain counter agrees on who is approved of in 10,000 made-up elections', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), (made) => {
      assert.deepEqual(plainOf(approval.count(electionOf(made), made.seats)), plainApproval(made))
    }),
    RUNS,
  )
})

test('a plain counter agrees on both rounds in 10,000 made-up elections, some of one mark a paper', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true, seatsMost: 1 }), fc.boolean(), (ranked, isMarks) => {
      const papers = ranked.papers.map(({ votes, preferences }) => ({ votes, preferences: preferences.slice(0, 1) }))
      const made = isMarks ? { ...ranked, papers } : ranked
      const count = twoRound.count(electionOf(made), 1)
      assert.deepEqual({ ...plainOf(count), secondRound: count.secondRound }, plainTwoRound(made))
    }),
    RUNS,
  )
})

/** Papers as `2: A, B` would be: votes, then candidates in order, a set where several are marked as equal. */
function papersOf(...papers: readonly [number, ...(number | readonly number[])[]][]): PlainElection {
  return {
    names: ['Ann', 'Bola', 'Cai', 'Dee'],
    withdrawn: [],
    seats: 1,
    papers: papers.map(([votes, ...order]) => ({
      votes,
      preferences: order.map((each) => (typeof each === 'number' ? [each] : each)),
    })),
    seed: 'the lottery of Saturday',
  }
}

test('most votes win, and it is said when they are not more than half', () => {
  const cases: [PlainElection, number[], string[]][] = [
    [papersOf([51, ANN], [49, BOLA]), [ANN], []],
    [papersOf([50, ANN], [49, BOLA], [1, CAI]), [ANN], ['Ann has 50 of 100 votes, which is not more than half.']],
    [papersOf([3, [BOLA, CAI]], [1, CAI]), [CAI], []],
    [{ ...papersOf([5, DEE, ANN], [4, BOLA]), withdrawn: [DEE] }, [ANN], []],
  ]
  for (const [made, elected, notes] of cases) {
    const count = majority.count(electionOf(made), 1)
    assert.deepEqual([count.elected.map(({ candidate }) => candidate), count.notes], [elected, notes])
  }
})

test('for several seats a paper has as many votes as there are seats, and no more', () => {
  // Ann 4 + 3, Bola 4, Cai 3: Dee's third places are beyond the two seats.
  const made = papersOf([4, ANN, BOLA, DEE], [3, [ANN, CAI], DEE], [2, DEE, [BOLA, CAI]])
  const { stages, elected, valid } = majority.count(electionOf(made), 2)
  assert.deepEqual(stages[0]!.totals, [7, 4, 3, 2])
  assert.deepEqual([elected.map(({ candidate }) => candidate), valid], [[ANN, BOLA], 9])
})

test('more crosses than seats name nobody', () => {
  const { valid, stages } = majority.count(electionOf(papersOf([5, [ANN, BOLA, CAI]], [1, DEE])), 2)
  assert.deepEqual([valid, stages[0]!.totals], [1, [0, 0, 0, 1]])
})

test('approval counts everyone on a paper, whatever the order', () => {
  const ordered = approval.count(electionOf(papersOf([3, ANN, BOLA, CAI], [2, CAI], [0, DEE])), 2)
  const equal = approval.count(electionOf(papersOf([3, [CAI, BOLA, ANN]], [2, CAI], [0, DEE])), 2)
  assert.deepEqual(ordered.stages[0]!.totals, [3, 3, 5, 0])
  assert.deepEqual(equal.stages, ordered.stages)
  assert.deepEqual(
    ordered.ties.map(({ tied }) => tied),
    [[ANN, BOLA]],
  )
})

test('half of the votes is not more than half', () => {
  const atHalf = papersOf([50, ANN], [30, BOLA], [20, CAI, BOLA])
  const { elected, stages } = twoRound.count(electionOf(atHalf), 1)
  assert.deepEqual(stages[1]!.action, { kind: 'runoff', between: [ANN, BOLA] })
  // Fifty each: the lot decides, and says so.
  assert.equal(elected.length, 1)
  const above = twoRound.count(electionOf(papersOf([51, ANN], [30, BOLA], [20, CAI, BOLA])), 1)
  assert.deepEqual([above.elected, above.stages.length], [[{ candidate: ANN, stage: 1 }], 1])
})

test('papers that prefer neither of the two are non-transferable', () => {
  const made = papersOf([4, ANN], [3, BOLA], [2, CAI, DEE, BOLA], [1, DEE], [1, DEE, [ANN, BOLA]])
  const { elected, stages } = twoRound.count(electionOf(made), 1)
  assert.deepEqual(elected, [{ candidate: BOLA, stage: 2 }])
  assert.deepEqual([stages[1]!.totals, stages[1]!.nonTransferable], [[4, 5, 0, 0], 2])
})

test('papers of one mark elect nobody without a majority: a second round has to be held', () => {
  const { elected, secondRound, notes } = twoRound.count(electionOf(papersOf([40, ANN], [35, BOLA], [25, CAI])), 1)
  assert.deepEqual([elected, secondRound], [[], [ANN, BOLA]])
  assert.deepEqual(notes, ['Nobody has more than half of the votes. A second round between Ann and Bola must be held.'])
})

test('two rounds are for one seat', () => {
  const election = electionOf(papersOf([1, ANN]))
  assert.deepEqual(twoRound.objections(election, 1), [])
  assert.deepEqual(
    twoRound.objections(election, 2).map(({ where }) => where.field),
    ['seats'],
  )
})
