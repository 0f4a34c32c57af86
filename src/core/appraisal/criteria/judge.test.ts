import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judged } from '../../../../test/model/judged.ts'
import type { Values } from '../../../../test/model/marlowVale.ts'
import { change, hashOf, score, scores, THREE, THREE_SCORED, weights } from '../../../../test/model/scored.ts'
import { judge } from './judge.ts'
import type { CriteriaResult, WeightingId } from './result.ts'

/** The totals of carrying on, improving and the mutual, as fractions of one whole. */
function totals(result: CriteriaResult, id: WeightingId, whole: number): readonly (number | string)[] {
  const found = result.weightings.find((each) => each.id === id)
  assert.ok(found, `no weighting ${id}`)
  return found.totals.map(({ low, high, rank }) => {
    const [least, most] = [low, high].map((total) => Math.round(total * whole * 1e9) / 1e9)
    return least === most ? `${least} rank ${rank}` : `${least} to ${most} rank ${rank}`
  })
}

test('totals under the weights as locked and the presets are those worked by hand', () => {
  const result = judged(THREE_SCORED)
  // Locked 50, 40, 10: 5·50 + 4·40 + 3·10 = 440; 7·50 + 5·40 + 2·10 = 570; 4·50 + 8·40 + 7·10 = 590, each of 100.
  assert.deepEqual(totals(result, 'locked', 100), ['440 rank 3', '570 rank 2', '590 rank 1'])
  // Equal: 5 + 4 + 3 = 12; 7 + 5 + 2 = 14; 4 + 8 + 7 = 19, each of 3.
  assert.deepEqual(totals(result, 'equal', 3), ['12 rank 3', '14 rank 2', '19 rank 1'])
  // Cost 60, the other 40 as 40 to 10, so 32 and 8: 300 + 128 + 24; 420 + 160 + 16; 240 + 256 + 56.
  assert.deepEqual(totals(result, 'priceHeavy', 100), ['452 rank 3', '596 rank 1', '552 rank 2'])
  // Social as cost, 50, 40, 50 of 140: 250 + 160 + 150; 350 + 200 + 100; 200 + 320 + 350.
  assert.deepEqual(totals(result, 'socialAtPar', 140), ['560 rank 3', '650 rank 2', '870 rank 1'])
})

test('an order that hangs on the weights is named, and only that', () => {
  // Only where price is heavy does improving come before the mutual: 596 against 552, and 570 against 590 as locked.
  assert.deepEqual(judged(THREE_SCORED).reversals, [{ weighting: 'priceHeavy', ahead: 'improve', behind: 'mutual' }])
})

test('weights that were changed stand beside those that were locked', () => {
  // 60, 40, 0: 300 + 160; 420 + 200; 240 + 320.
  const result = judged([...THREE_SCORED, change({ cost: 60, people: 40, social: 0 })])
  assert.deepEqual(totals(result, 'locked', 100), ['440 rank 3', '570 rank 2', '590 rank 1'])
  assert.deepEqual(totals(result, 'changed', 100), ['460 rank 3', '620 rank 1', '560 rank 2'])
  assert.deepEqual(result.reversals[0], { weighting: 'changed', ahead: 'improve', behind: 'mutual' })
  assert.match(result.weightings[1]!.says, /The reason given: The council adopted a new plan/)
})

test('the order of criteria, of weights and of scores within the log changes nothing', () => {
  const reversed = Object.fromEntries(Object.entries(THREE).toReversed())
  const [lock, ...scored] = THREE_SCORED
  const other = judged([lock!, ...scored.toReversed()], reversed)
  const same = judged(THREE_SCORED)
  for (const part of ['criteria', 'weightings', 'reversals'] as const) assert.deepEqual(other[part], same[part])
  const given = ({ scores: all }: CriteriaResult) =>
    all.map(({ criterion, option, score: each }) => [criterion, option, each])
  assert.deepEqual(given(other), given(same))
})

test('what is not scored leaves a range and no rank, and the others are ranked without it', () => {
  // The mutual without people: 4·50 + 7·10 = 270, and up to 10·40 more.
  const result = judged(THREE_SCORED.filter(({ option, criterion }) => option !== 'mutual' || criterion !== 'people'))
  assert.deepEqual(totals(result, 'locked', 100), ['440 rank 2', '570 rank 1', '270 to 670 rank null'])
  assert.deepEqual(result.reversals, [])
  const missing = result.scores.filter((each) => each.score === null)
  assert.deepEqual(missing, [{ criterion: 'people', option: 'mutual', score: null, entry: null, replaces: [] }])
})

test('a criterion without weight need not be scored for a rank', () => {
  const lock = weights({ cost: 60, people: 40, social: 0 })
  const result = judged([lock, ...THREE_SCORED.slice(1).filter(({ criterion }) => criterion !== 'social')])
  assert.deepEqual(totals(result, 'locked', 100), ['460 rank 3', '620 rank 1', '560 rank 2'])
})

test('options of one total share a rank and are said to be tied', () => {
  // 6·50 + 4·40 + 4·10 = 500 and 4·50 + 7·40 + 2·10 = 500, before 3·50 + 3·40 + 3·10 = 300.
  const result = judged([
    THREE_SCORED[0]!,
    ...scores('baseline', { cost: 6, people: 4, social: 4 }),
    ...scores('improve', { cost: 4, people: 7, social: 2 }),
    ...scores('mutual', { cost: 3, people: 3, social: 3 }),
  ])
  assert.deepEqual(totals(result, 'locked', 100), ['500 rank 1', '500 rank 1', '300 rank 3'])
  assert.deepEqual(
    result.weightings[0]!.totals.map(({ tiedWith }) => tiedWith),
    [['improve'], ['baseline'], []],
  )
})

test('a score given again stands in place of the earlier one, which stays in the log', () => {
  const result = judged([...THREE_SCORED, score('mutual', 'cost', 6)])
  const found = result.scores.find(({ criterion, option }) => criterion === 'cost' && option === 'mutual')
  assert.deepEqual(found, { criterion: 'cost', option: 'mutual', score: 6, entry: 11, replaces: [8] })
  assert.equal(result.log.length, 11)
})

test('presets that criteria or weights give no meaning to are withheld, with the reason', () => {
  const plain = { one: { says: 'One' }, two: { says: 'Two' } }
  assert.deepEqual(judged([weights({ one: 50, two: 50 })], plain).withheld, [
    { name: 'Price-heavy, 60 to 40', because: 'No criterion is about cost.' },
    { name: 'Social value at par', because: 'No criterion is about social value.' },
  ])
  const onlyCost = { one: { says: 'One', about: 'cost' }, two: { says: 'Two', about: 'cost' } }
  assert.equal(judged([weights({ one: 50, two: 50 })], onlyCost).withheld[0]!.because, 'Every criterion is about cost.')
  const free = judged([weights({ cost: 0, people: 50, social: 50 })])
  assert.equal(free.withheld[0]!.because, 'Cost has no weight for social value to be at par with.')
})

test('several criteria about cost share its weight in the proportions locked, or evenly where none is', () => {
  const set = { build: { says: 'B', about: 'cost' }, run: { says: 'R', about: 'cost' }, people: { says: 'P' } }
  const heavy = (points: Values) => judged([weights(points)], set).weightings.find(({ id }) => id === 'priceHeavy')!
  assert.deepEqual(heavy({ build: 10, run: 20, people: 70 }).weights, { build: 0.2, run: 0.4, people: 0.4 })
  assert.deepEqual(heavy({ build: 0, run: 0, people: 100 }).weights, { build: 0.3, run: 0.3, people: 0.4 })
})

test('before weights are locked there is nothing but the criteria and what to write first', () => {
  const result = judged([])
  assert.deepEqual(result.weightings, [])
  assert.equal(result.next.entry, 1)
  assert.match(result.next.after, /^[0-9a-f]{64}$/)
  const ids = result.criteria.map(({ id }) => id)
  assert.deepEqual(ids, ['cost', 'people', 'social'])
})

test('a case that says nothing of criteria is given ours, and the hash that a first entry must hold', () => {
  const options = [{ id: 'baseline', name: 'Carry on' }] as const
  const { criteria, weightings, next } = judge({ log: [], set: undefined }, options)
  assert.deepEqual(criteria.length, 8)
  assert.deepEqual(weightings, [])
  assert.deepEqual(next, { entry: 1, after: hashOf({ set: 'standard' }) })
})
