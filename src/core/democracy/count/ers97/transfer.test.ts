import assert from 'node:assert/strict'
import { test } from 'node:test'
import { electionOf } from '../../../../../test/democracy/anyElection.ts'
import type { Election } from '../../election/election.ts'
import { openTally } from '../tally.ts'
import { moveSurplus } from './transfer.ts'

const [HOLDER, NEXT] = [0, 1]

/** An election of papers for one candidate, some of which prefer nobody else. */
const papersOf = (all: number, stopping: number): Election =>
  electionOf({
    names: ['Holder', 'Next'],
    withdrawn: [],
    seats: 1,
    papers: [
      { votes: all - stopping, preferences: [[HOLDER], [NEXT]] },
      { votes: stopping, preferences: [[HOLDER]] },
    ].filter(({ votes }) => votes > 0),
    seed: '',
  })

/** All in hundredths but papers: the surplus, the batch, then what each paper is worth, what is cut, what stops. */
const exercises: [string, [number, number, number, number], [number, number, number]][] = [
  // Exercises 9.3 and 9.4 of the booklet: votes less quota, papers at their value, papers that stop.
  ['9.3 a: 127 and 88.91', [127_00 - 88_91, 127, 100, 4], [30, 1_19, 0]],
  ['9.3 b: 867 and 833.00', [867_00 - 833_00, 867, 100, 17], [4, 0, 0]],
  ['9.3 c: 1635 and 1149.00', [1635_00 - 1149_00, 1635, 100, 14], [29, 15_91, 0]],
  ['9.3 d: 1327 and 1315.00', [1327_00 - 1315_00, 1327, 100, 10], [0, 12_00, 0]],
  ['9.4 a: 1073.24 and 983.00', [1073_24 - 983_00, 93, 100, 9], [100, 0, 6_24]],
  ['9.4 b: 62.70 and 59.43', [62_70 - 59_43, 8, 63, 0], [40, 7, 0]],
  ['9.4 c: 832.54 and 814.00', [832_54 - 814_00, 98, 21, 18], [21, 0, 1_74]],
  ['9.4 d: 1287.81 and 1152.00', [1287_81 - 1152_00, 167, 100, 19], [91, 1_13, 0]],
  // The model election of the booklet, second stage.
  ['134 and 107.58', [134_00 - 107_58, 134, 100, 11], [21, 59, 0]],
  // On either side of what the papers are worth.
  ['just what they are worth', [10_00, 10, 100, 0], [100, 0, 0]],
  ['a hundredth less', [9_99, 10, 100, 0], [99, 9, 0]],
  ['a hundredth more', [10_01, 10, 100, 0], [100, 0, 1]],
  ['nobody is preferred', [5_00, 10, 100, 10], [100, 0, 5_00]],
]

for (const [name, [surplus, papers, value, stopping], [each, cut, stopped]] of exercises)
  test(`a surplus is shared by the papers that go on, which never gain: ${name}`, () => {
    const tally = openTally(papersOf(papers, stopping), { seats: 1, one: 100 })
    tally.continues[HOLDER] = 0
    tally.held[HOLDER] = tally.held[HOLDER]!.map((parcel) => ({ ...parcel, value }))
    const transfers = moveSurplus(tally, HOLDER, surplus)
    const moved = transfers.filter(({ to }) => to === NEXT)
    if (papers > stopping) assert.deepEqual([moved[0]!.value, moved[0]!.papers], [each, papers - stopping])
    assert.deepEqual([tally.lost, tally.nonTransferable], [cut, stopped])
    const sum = transfers.reduce((votes, { votes: more }) => votes + Number(more), 0)
    assert.equal(sum + cut, surplus)
  })
