import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { declaring, election } from '../../../../test/democracy/madeCounts.ts'
import type { Election } from '../election/election.ts'
import { breakTie, type Tie } from './ties.ts'

const [ANN, BOLA, CAI] = [0, 1, 2]

const standing = (declared: Partial<Election['declared']>): Election => election([], declaring(declared))

const tie = (earlier: Tie['earlier'], takes: Tie['takes'] = 'fewest'): Tie => ({
  stage: 4,
  choosing: 'exclusion',
  tied: [ANN, BOLA, CAI],
  earlier,
  takes,
  because: { stage: ['byStage'], lot: ['byLot'] },
})

test('the first of the earlier stages at which they were unequal decides, and who is still equal there goes on', () => {
  const earlier = [
    { number: 3, totals: [5, 5, 5] },
    { number: 2, totals: [4, 4, 7] },
    { number: 1, totals: [3, 2, 1] },
  ]
  assert.deepEqual(breakTie(tie(earlier), standing({})), {
    stage: 4,
    choosing: 'exclusion',
    tied: [ANN, BOLA, CAI],
    chosen: BOLA,
    by: { kind: 'stage', stage: 1 },
    because: ['byStage'],
  })
  assert.equal(breakTie(tie(earlier, 'most'), standing({})).chosen, CAI)
})

test('lots are drawn among those alone whom no earlier stage told apart, and the tie says who they are', () => {
  const earlier = [{ number: 3, totals: [5, 6, 5] }]
  const { tied, drawnAmong, chosen } = breakTie(tie(earlier), standing({ lots: [BOLA, CAI, ANN] }))
  assert.deepEqual({ tied, drawnAmong, chosen }, { tied: [ANN, BOLA, CAI], drawnAmong: [ANN, CAI], chosen: CAI })
})

test('lots drawn by hand come before the seed', () => {
  const { chosen, by } = breakTie(tie([]), standing({ lots: [CAI, ANN, BOLA], seed: 'a seed' }))
  assert.deepEqual({ chosen, by }, { chosen: CAI, by: { kind: 'declared' } })
})

test('a lot is the first hash of seed, stage and name, and says when nobody declared a seed', () => {
  const hash = (seed: string, name: string) => createHash('sha256').update(`${seed}\n4\n${name}`).digest('hex')
  for (const seed of ['a seed', 'another', '7 14 22 30 41 49']) {
    const first = ['Ann', 'Bola', 'Cai'].toSorted((a, b) => (hash(seed, a) < hash(seed, b) ? -1 : 1))[0]
    const { chosen, by } = breakTie(tie([]), standing({ seed }))
    assert.deepEqual({ name: ['Ann', 'Bola', 'Cai'][chosen], by }, { name: first, by: { kind: 'lot', seed } })
  }
  assert.deepEqual(breakTie(tie([]), standing({})).by, { kind: 'lot', seed: null })
})
