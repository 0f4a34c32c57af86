import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action, Count } from '../../src/core/democracy/count/result.ts'
import { sayUnits } from '../../src/core/democracy/count/units.ts'
import { count, LETTERS, plumpers } from './ers97Papers.ts'

const said = (action: Action): string => {
  if (action.kind === 'surplus') return `surplus of ${LETTERS[action.of]!}`
  return action.kind === 'exclusion' ? `exclusion of ${action.of.map((each) => LETTERS[each]!).join('')}` : action.kind
}

const votesAt = ({ stages }: Count, stage: number): string =>
  stages[stage - 1]!.totals.map((votes) => sayUnits(votes, 2)).join(' ')
const electedAt = ({ elected }: Count): string =>
  elected.map(({ candidate, stage }) => `${LETTERS[candidate]!}${stage}`).join(' ')

const quotas: [number, number, string][] = [
  // Exercise 9.2 of the booklet, and its model election.
  [5334, 6, '762.00'],
  [698, 7, '87.25'],
  [28_625, 5, '4770.84'],
  [731, 20, '34.81'],
  [753, 6, '107.58'],
  [12, 2, '4.00'],
  [13, 2, '4.34'],
  [1, 999, '0.01'],
]
for (const [valid, places, quota] of quotas)
  test(`the quota of ${valid} papers and ${places} places is ${quota}: exact, or the next hundredth`, () => {
    assert.equal(sayUnits(count(places, [`${valid} A`]).quota!, 2), quota)
  })

const next: [string, number, readonly string[], string][] = [
  // Exercise 9.6 of the booklet: what the returning officer does next.
  [
    'neither alone nor together can the lowest be told',
    5,
    plumpers(1073, 937, 858, 784, 660, 549, 431, 225, 180),
    'surplus of A',
  ],
  [
    '123.50 cannot lift the last, who are 145 apart',
    5,
    plumpers(1073, 937, 858, 784, 660, 549, 431, 275, 130),
    'exclusion of J',
  ],
  [
    'the last two and 123.50 come to 528.50, and G has 531',
    5,
    plumpers(1073, 937, 858, 784, 560, 549, 531, 275, 130),
    'exclusion of HJ',
  ],
  [
    'two surpluses, together 161, are more than 145',
    5,
    plumpers(1073, 987, 808, 784, 560, 549, 531, 275, 130),
    'surplus of A',
  ],
  // On either side of each boundary.
  ['a surplus equal to the difference of the last two waits', 2, plumpers(12, 9, 5, 3, 1), 'exclusion of E'],
  ['a surplus above it does not', 2, plumpers(13, 8, 5, 3, 1), 'surplus of A'],
  ['the last two and the surplus equal the next above', 2, plumpers(12, 8, 6, 2, 2), 'exclusion of DE'],
  ['they are more than the next above', 2, plumpers(12, 9, 5, 2, 2), 'surplus of A'],
  ['the last two equal the next above', 1, plumpers(4, 3, 2, 1), 'exclusion of CD'],
  ['the last two are more than the next above', 1, plumpers(4, 2, 2, 1), 'exclusion of D'],
  ['as many as possible are more than the last two', 1, plumpers(20, 20, 9, 4, 2, 1), 'exclusion of CDEF'],
]
for (const [why, places, papers, action] of next)
  test(`the next stage is the ${action}: ${why}`, () => {
    assert.equal(said(count(places, papers).stages[1]!.action), action)
  })

test('whoever has just the quota is elected, and whoever has a vote less is not', () => {
  assert.equal(electedAt(count(2, plumpers(4, 3, 3, 2))).slice(0, 2), 'A1')
  assert.deepEqual(count(2, plumpers(3, 3, 3, 3)).stages[0]!.elected, [])
})

test('a candidate who reaches the quota by a batch receives nothing of the next batch', () => {
  const papers = ['4 A D', '2 A C', '2 A E B C', '1 A', '4 B', '3 C', '2 D', '2 E B']
  const result = count(3, papers)
  assert.deepEqual(
    result.stages.map(({ action }) => action),
    [
      { kind: 'first' },
      { kind: 'surplus', of: 0, surplus: 4_00 },
      { kind: 'exclusion', of: [4], value: 1_00 },
      { kind: 'exclusion', of: [4], value: 50 },
    ],
  )
  assert.equal(votesAt(result, 2), '5.00 4.00 4.00 4.00 3.00')
  assert.equal(votesAt(result, 3), '5.00 6.00 4.00 4.00 1.00')
  assert.equal(votesAt(result, 4), '5.00 6.00 5.00 4.00 0.00')
  assert.equal(electedAt(result), 'A1 B3 C4')
})

test('papers of one value from several who are excluded together are one batch for whoever receives them', () => {
  // 35 papers for 4 places: 7.00. C has 5 and receives 3 of D and 1 of E: a surplus of 2.00 for 4 papers, 0.50 each.
  const papers = ['7 A', '7 B', '5 C', '3 D C G', '1 E C F', '4 F', '4 G', '4 H']
  const result = count(4, papers)
  assert.equal(said(result.stages[1]!.action), 'exclusion of DE')
  assert.equal(votesAt(result, 2), '7.00 7.00 9.00 0.00 0.00 4.00 4.00 4.00')
  assert.equal(votesAt(result, 3), '7.00 7.00 7.00 0.00 0.00 4.50 5.50 4.00')
})

test('while nobody is elected, votes that nobody can receive lower the quota', () => {
  // 28 papers for 2 places: 9.34. Three stop with D, and 25 are left: 8.34, which A has.
  const result = count(2, ['9 A C', '6 B', '5 C', '5 E', '3 D'])
  assert.equal(sayUnits(result.quota!, 2), '9.34')
  assert.equal(said(result.stages[1]!.action), 'exclusion of D')
  assert.equal(result.stages[1]!.quota, 8_34)
  assert.ok(result.stages[1]!.because.includes('reduced'))
  assert.deepEqual(result.stages[1]!.elected, [0])
  // A received nothing since the first stage, so all first preferences share the surplus: 0.66 ÷ 9 = 0.07.
  assert.deepEqual(result.stages[2]!.transfers, [{ from: 0, to: 2, papers: 9, value: 7, votes: 63 }])
  assert.equal(result.stages[2]!.lost, 3)
})

test('once somebody is elected the quota stands, and fewer votes are enough when few are left in play', () => {
  // Of A's surplus of 3.33 only one paper goes on, at its full value: 2.33 go to nobody, and 11 votes stay in play.
  const result = count(2, ['1 A B', '9 A', '5 B', '4 C', '1 D'])
  assert.equal(votesAt(result, 2), '6.67 6.00 4.00 1.00')
  assert.equal(result.stages[1]!.nonTransferable, 2_33)
  assert.equal(electedAt(result), 'A1 B2')
  assert.ok(result.stages[1]!.because.includes('activeVote'))
})

test('of equals with fewest votes, whoever had fewest at the first unequal stage goes, though not at the last', () => {
  // C and D end on 7. At stage 1 they had 5 and 6, at stage 2 7 and 6.
  const papers = ['9 A', '8 B', '5 C', '6 D', '1 E D', '2 E A', '1 E B', '2 F C', '1 F']
  const result = count(1, papers)
  assert.equal(votesAt(result, 1), '9.00 8.00 5.00 6.00 4.00 3.00')
  assert.equal(votesAt(result, 2), '9.00 8.00 7.00 6.00 4.00 0.00')
  assert.equal(votesAt(result, 3), '11.00 9.00 7.00 7.00 0.00 0.00')
  assert.deepEqual(result.ties[0], {
    stage: 4,
    choosing: 'exclusion',
    tied: [2, 3],
    chosen: 2,
    by: { kind: 'stage', stage: 1 },
    because: ['exclusionTie'],
  })
})

test('of two with enough for one place, whoever had more at the first unequal stage is elected', () => {
  const result = count(1, ['5 A', '4 B', '1 C B', '1 C'])
  assert.equal(votesAt(result, 2), '5.00 5.00 0.00')
  assert.equal(electedAt(result), 'A2')
  assert.deepEqual(
    result.ties.map(({ choosing, chosen, by }) => [choosing, chosen, by]),
    [['election', 0, { kind: 'stage', stage: 1 }]],
  )
})

test('two with enough for one place who were always equal are not elected: a lot excludes one of them', () => {
  const result = count(1, ['4 A', '4 B', '1 C A', '1 C B'])
  assert.equal(votesAt(result, 2), '5.00 5.00 0.00')
  assert.deepEqual(result.stages[1]!.elected, [])
  assert.ok(result.stages[1]!.because.includes('electionEqual'))
  assert.equal(result.ties[0]!.by.kind, 'lot')
  const stays = 1 - result.ties[0]!.chosen
  assert.deepEqual(result.elected, [{ candidate: stays, stage: 3 }])
  assert.deepEqual(result.stages[2]!.because, ['exclusion', 'sufficient', 'filled'])
  // No paper moves any more.
  assert.equal(votesAt(result, 3), '5.00 5.00 0.00')
})

test('no more are excluded together than leave enough for the places', () => {
  // Three have no votes, and two places are left when A is elected: only one may go.
  const result = count(3, plumpers(20, 0, 0, 0))
  assert.equal(said(result.stages[1]!.action), 'surplus of A')
  assert.equal(result.stages[2]!.action.kind === 'exclusion' && result.stages[2]!.action.of.length, 1)
  assert.equal(result.elected.length, 3)
})

test('with no more candidates than places all are elected at the first stage', () => {
  assert.equal(electedAt(count(4, plumpers(3, 9, 1))), 'B1 A1 C1')
})
