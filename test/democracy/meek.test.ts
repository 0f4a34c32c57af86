import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { tellCount } from '../../src/core/democracy/count/tell/tellCount.ts'
import { ELECTED, findShares, HOPEFUL, OUT, roomForShares } from '../../src/core/democracy/count/meek/shares.ts'
import { meek } from '../../src/core/democracy/count/rules/meek.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { plainMeek } from './plain/meek.ts'
import { plainOf, type PlainElection } from './plain/plain.ts'

const countOf = (made: PlainElection) => plainOf(meek.count(electionOf(made), made.seats))

/** More blank papers than all votes may be for doubles to hold them, so that they are reckoned in bigints. */
const PAST_DOUBLES = { votes: 9_007_200, preferences: [] }

/** Rounding brings somebody elected a hair below the quota, and would have them keep more than a whole vote. */
const BELOW_QUOTA: PlainElection = {
  names: ['Ann', 'Bola', 'Cai', 'Dee', 'Eve', 'Finn', 'Gus', 'Hana', 'Idris'],
  withdrawn: [],
  seats: 6,
  papers: [
    { votes: 6, preferences: [[6], [8], [3], [1], [7], [4], [5], [0], [2]] },
    { votes: 3, preferences: [[2], [3], [7], [0], [1], [8], [5], [4], [6]] },
    { votes: 6, preferences: [[6], [8], [0]] },
    { votes: 6, preferences: [[4], [3, 1]] },
  ],
  seed: '',
}

/** Rounding brings one more to the quota than there are seats. */
const TOO_MANY: PlainElection = {
  names: ['Ann', 'Bola', 'Cai'],
  withdrawn: [],
  seats: 2,
  papers: [
    { votes: 548_845, preferences: [[0, 1, 2]] },
    { votes: 1, preferences: [[2]] },
  ],
  seed: 'the lottery of Saturday',
}

/** The surplus comes to a millionth of a vote exactly, which is not below it: papers are shared out once more. */
const AT_OMEGA: PlainElection = {
  names: ['Ann', 'Bola', 'Cai', 'Dee'],
  withdrawn: [],
  seats: 2,
  papers: [
    { votes: 29, preferences: [[0]] },
    { votes: 25, preferences: [[2], [0], [1], [3]] },
    { votes: 31, preferences: [[3]] },
    { votes: 35, preferences: [[0], [1], [3]] },
  ],
  seed: '',
}

test('a plain counter in exact fractions agrees on 10,000 made-up elections, stage by stage', () => {
  for (const hasEquals of [false, true])
    fc.assert(
      fc.property(anyElection({ hasEquals }), (made) => assert.deepEqual(countOf(made), plainMeek(made))),
      { numRuns: 10_000, examples: [[BELOW_QUOTA], [TOO_MANY], [AT_OMEGA]] },
    )
})

test('bigints give the same as doubles', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), (made) =>
      assert.deepEqual(countOf({ ...made, papers: [...made.papers, PAST_DOUBLES] }), countOf(made)),
    ),
    { numRuns: 2000, examples: [[BELOW_QUOTA], [TOO_MANY]] },
  )
})

test('where rounding brings too many to the quota, the seats are filled and no more, and a lot is shown', () => {
  const { elected, ties } = meek.count(electionOf(TOO_MANY), TOO_MANY.seats)
  assert.equal(elected.length, 2)
  assert.deepEqual(
    ties.map(({ choosing, tied }) => ({ choosing, tied })),
    [{ choosing: 'election', tied: [0, 1] }],
  )
})

test('shares for which there was no room at first are the same as those for which there was', () => {
  const standings = fc.array(fc.constantFrom(OUT, HOPEFUL, ELECTED), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), standings, (made, all) => {
      const { candidates, papers } = electionOf(made)
      const standing = Uint8Array.from(all.slice(0, candidates.length))
      const sharesIn = (most: number) => {
        const shares = roomForShares(most)
        findShares(shares, papers, standing)
        const { count, who, papers: votes, before, alike, left } = shares
        return {
          count,
          left: left[0],
          columns: [who, votes, before, alike].map((column) => column.slice(1, count)),
        }
      }
      assert.deepEqual(sharesIn(1), sharesIn(1000))
    }),
  )
})

/** Every order of six candidates, on so many papers in all, more of one order than of the next. */
function everyOrder(votes: number, seats: number): PlainElection {
  let orders: readonly number[][] = [[]]
  for (const next of [0, 1, 2, 3, 4, 5])
    orders = orders.flatMap((order) => [0, ...order].map((_, at) => order.toSpliced(at, 0, next)))
  const each = Math.floor(votes / 720)
  const papers = orders.map((order, at) => ({
    votes: at < 719 ? each + 360 - at : votes - 719 * each - 719 * 360 + (719 * 718) / 2,
    preferences: order.slice(0, 2 + (at % 4)).map((candidate) => [candidate]),
  }))
  return { names: ['Ann', 'Bola', 'Cai', 'Dee', 'Eve', 'Finn'], withdrawn: [], seats, papers, seed: '' }
}

test('a million papers, the most that doubles hold, and ninety thousand million are counted to the last digit', () => {
  for (const votes of [1_000_000, 9_007_199, 9_007_200, 90_000_000_000])
    for (const seats of [3, 5]) {
      const made = everyOrder(votes, seats)
      assert.equal(electionOf(made).papers.papers[0], votes)
      assert.deepEqual(countOf(made), plainMeek(made))
    }
})

// 10 papers and 1 seat: nobody has more than half, so Cai, who has 1, is excluded at the first stage.
test('where somebody is excluded at once, the first count is told before it', () => {
  const papers = [
    { votes: 5, preferences: [[0]] },
    { votes: 4, preferences: [[1]] },
    { votes: 1, preferences: [[2], [1]] },
  ]
  const election = electionOf({ names: ['Ann', 'Bola', 'Cai', 'Dee'], withdrawn: [3], seats: 1, papers, seed: '' })
  const { stages } = tellCount({ election, count: meek.count(election, 1), rule: meek })
  assert.equal(stages[0]!.title, 'Exclusion of Cai')
  const told = [
    'Dee has withdrawn: preferences for Dee are passed over.',
    '10 papers count.',
    'The quota is 5.000000001.',
  ]
  assert.deepEqual(stages[0]!.sentences.slice(0, 3), told)
  assert.match(stages[0]!.sentences[3]!, /^Cai has fewest votes, 1\.000000000, and is excluded\./)
})
