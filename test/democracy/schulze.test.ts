import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { schulze } from '../../src/core/democracy/count/rules/schulze.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { countedFile } from './counted.ts'
import { plainOf, type PlainElection } from './plain/plain.ts'
import { plainSchulze } from './plain/schulze.ts'

test('a plain counter that walks every path agrees on the order of 10,000 made-up elections', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true, candidatesMost: 6 }), (made) => {
      const count = schulze.count(electionOf(made), made.seats)
      assert.deepEqual({ ...plainOf(count), order: count.comparison!.order }, plainSchulze(made))
    }),
    { numRuns: 10_000 },
  )
})

/** Papers by their letters, from A on: `5 ACBED`; letters in brackets are equal. */
function lettered(names: string, papers: string): PlainElection {
  return {
    names: names.split(''),
    withdrawn: [],
    seats: 1,
    papers: papers.split(', ').map((paper) => {
      const [votes, order] = paper.split(' ')
      const sets = order!.match(/\(\w+\)|\w/g) ?? []
      return {
        votes: Number(votes),
        preferences: sets.map((set) =>
          set
            .replace(/\W/g, '')
            .split('')
            .map((letter) => names.indexOf(letter)),
        ),
      }
    }),
    seed: '',
  }
}

const orderOf = (made: PlainElection): string[] =>
  schulze.count(electionOf(made), 1).comparison!.order.map((group) => group.map((each) => made.names[each]!).join(''))

test('the elections that Schulze works by hand come out as he says', () => {
  // Section 3 of his paper, and his page of examples at electowiki.
  const first = lettered('ABCDE', '5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC')
  assert.deepEqual(orderOf(first), ['E', 'A', 'C', 'B', 'D'])
  const { preferred, strongest } = schulze.count(electionOf(first), 1).comparison!
  assert.deepEqual(preferred, [
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ])
  assert.deepEqual(
    strongest.map((row) => row.map((link) => link.with)),
    [
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ],
  )
  const cases: [PlainElection, string[]][] = [
    [lettered('ABCD', '5 ACBD, 2 ACDB, 3 ADCB, 4 BACD, 3 CBDA, 3 CDBA, 1 DACB, 5 DBAC, 4 DCBA'), ['D', 'A', 'C', 'B']],
    [
      lettered('ABCDE', '3 ABDEC, 5 ADEBC, 1 ADECB, 2 BADEC, 2 BDECA, 4 CABDE, 6 CBADE, 2 DBECA, 5 DECAB'),
      ['B', 'A', 'D', 'E', 'C'],
    ],
    // Nobody is better than B or than D, and neither of them is better than the other.
    [lettered('ABCD', '3 ABCD, 2 DABC, 2 DBCA, 2 CBDA'), ['BD', 'AC']],
  ]
  for (const [made, order] of cases) assert.deepEqual(orderOf(made), order)
})

test('whoever is preferred to each of the others wins, and the result says whether anybody is', () => {
  const clear = schulze.count(electionOf(lettered('ABC', '4 ABC, 3 BCA, 2 CBA')), 1)
  assert.deepEqual(clear.elected, [{ candidate: 1, stage: 1 }])
  assert.deepEqual(clear.notes, ['B is preferred to each of the others, one against one.'])
  const circle = schulze.count(electionOf(lettered('ABC', '4 ABC, 3 BCA, 2 CAB')), 1)
  assert.deepEqual(circle.notes, ['Nobody is preferred to each of the others, one against one.'])
  // A beats B by 6 to 3, B beats C by 7 to 2 and C beats A by 5 to 4: the weakest is set aside.
  assert.deepEqual(circle.comparison!.order, [[0], [1], [2]])
})

test('who is not marked is behind all who are, and those marked as equal are neither before the other', () => {
  const { preferred } = schulze.count(electionOf(lettered('ABCD', '5 (AB)C, 2 D, 1 (BCD)')), 1).comparison!
  assert.deepEqual(preferred, [
    [0, 0, 5, 5],
    [1, 0, 5, 5],
    [1, 0, 0, 5],
    [3, 2, 2, 0],
  ])
})

test('of majorities with equal votes the one with fewer against is stronger', () => {
  // A beats B by 5 to 4, B beats C by 5 to 3 and C beats A by 5 to 2: the first is the weakest and is set aside.
  assert.deepEqual(orderOf(lettered('ABC', '2 ABC, 1 BCA, 3 CAB, 2 B(AC), 1 (BC)A')), ['B', 'C', 'A'])
})

test('the first of the order may fill several seats, and the result says that this is not in proportion', () => {
  const { elected, notes, ties } = schulze.count(electionOf(lettered('ABCD', '3 ABCD, 2 DABC, 2 DBCA, 2 CBDA')), 3)
  assert.deepEqual(
    elected.slice(0, 2).map(({ candidate }) => candidate),
    [1, 3],
  )
  assert.deepEqual(
    ties.map(({ tied }) => tied),
    [[0, 2]],
  )
  assert.equal(
    notes!.at(-1),
    'The method is made for one seat: the first of its order do not share seats in proportion.',
  )
})

test('the leader of Debian in 2007 was eight votes ahead, as the papers wrote', () => {
  const path = fileURLToPath(new URL('../golden/count/debian-leader-2007/election.blt', import.meta.url))
  const { election, count } = countedFile(path, 'schulze')
  const [hocevar, mcIntyre] = ['Sam Hocevar', 'Steve McIntyre'].map((name) => election.candidates.indexOf(name))
  const { preferred } = count.comparison!
  assert.equal(preferred[hocevar!]![mcIntyre!]! - preferred[mcIntyre!]![hocevar!]!, 8)
})
