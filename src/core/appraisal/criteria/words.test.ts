import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judged } from '../../../../test/model/judged.ts'
import { change, scores, THREE_SCORED } from '../../../../test/model/scored.ts'
import { sayDifference, sayFirst, sayReversal, sayTotal, sayWeight } from './words.ts'

const STAY = '“Stay and improve in house”'
const MUTUAL = '“A mutual controlled by its staff”'

test('what comes first is said with every weighting that says otherwise', () => {
  assert.equal(
    sayFirst(judged(THREE_SCORED)),
    `${MUTUAL} comes first under the weights as locked, but the weights decide it: ` +
      `${STAY} under “Price-heavy, 60 to 40”.`,
  )
})

test('where no weighting says otherwise, that is said', () => {
  const [lock, ...given] = THREE_SCORED
  const better = scores('mutual', { cost: 8 })
  assert.equal(
    sayFirst(judged([lock!, ...given, ...better])),
    `${MUTUAL} comes first under the weights as locked, and under every other weighting shown.`,
  )
})

test('options that come first together are said to be tied, wherever in the sentence', () => {
  // As locked 500 each; equal 14 and 13; price-heavy 6·60 + 4·32 + 4·8 = 520, 4·60 + 7·32 + 2·8 = 480.
  const [lock] = THREE_SCORED
  const tied = [
    ...scores('baseline', { cost: 6, people: 4, social: 4 }),
    ...scores('improve', { cost: 4, people: 7, social: 2 }),
    ...scores('mutual', { cost: 0, people: 0, social: 0 }),
  ]
  const first = '“Carry on within the budget”'
  const said = sayFirst(judged([lock!, ...tied]))
  assert.ok(said.startsWith(`A tie of ${first} and ${STAY} comes first under the weights as locked, but`), said)
  const missing = sayFirst(judged([lock!, ...tied.slice(0, 6)]))
  assert.ok(missing.startsWith(`Of the 2 options scored on everything, a tie of ${first} and ${STAY} comes`), missing)
})

test('before weights, before scores and while some are missing, no more is said than is known', () => {
  assert.match(sayFirst(judged([])), /^No weights are locked yet/)
  assert.match(sayFirst(judged([THREE_SCORED[0]!])), /^No option is scored on everything/)
  const two = judged(THREE_SCORED.filter(({ option }) => option !== 'mutual'))
  assert.equal(
    sayFirst(two),
    `Of the 2 options scored on everything, ${STAY} comes first under the weights as locked, ` +
      'and under every other weighting shown.',
  )
})

test('a total is never said without its rank, its ties or what is missing from it', () => {
  const result = judged([THREE_SCORED[0]!, ...scores('baseline', { cost: 6 })])
  // 6·50 = 300 of 1,000 and up to 10·50 more; the others anything from 0 to 10.
  const said = result.weightings[0]!.totals.map((total) => sayTotal(total, result))
  assert.deepEqual(said.slice(0, 2), [
    '3.00 to 8.00, not ranked: not all is scored',
    '0.00 to 10.00, not ranked: not all is scored',
  ])
  const tied = { option: 'improve', low: 5, high: 5, rank: 1, tiedWith: ['mutual'] } as const
  assert.equal(sayTotal(tied, result), `5.00, rank 1, tied with ${MUTUAL}`)
})

test('options turned round by changed weights, or by the model, are named both', () => {
  const result = judged([...THREE_SCORED, change({ cost: 60, people: 40, social: 0 })])
  assert.equal(
    sayReversal(result.reversals[0]!, result),
    `As changed: ${STAY} comes before ${MUTUAL}. Under the weights as locked it is the other way round.`,
  )
  assert.match(
    sayDifference({ criterion: 'cost', ahead: 'mutual', behind: 'improve' }, result),
    /^What it costs the public: people scored “A mutual controlled by its staff” above “Stay and improve in house”/,
  )
})

test('a weight is said of 100, to a tenth', () => {
  assert.deepEqual([0.2, 20 / 115, 0, 1].map(sayWeight), ['20', '17.4', '0', '100'])
})
