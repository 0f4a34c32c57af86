import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hardestOn } from './hardest.ts'
import type { Change, MovedChance, ReverseStress, StressResult, StressRun, UnderStress } from './result.ts'
import { sayFewer, sayLess, sayReverse, saySqueeze } from './words.ts'

const change = (difference: number, se = 0.004): Change => ({
  difference,
  se,
  tooClose: Math.abs(difference) <= 2 * se,
})
const chance = (p: number, was: number): MovedChance => ({ p, se: 0.01, change: change(p - was) })

const CHANGES: readonly (readonly [Change, string])[] = [
  [change(-0.1249), '12 fewer, give or take 1'],
  [change(0.3, 0.0101), '30 more, give or take 3'],
  [change(-0.004, 0.001), 'under 1 fewer, give or take 1'],
  [change(0.02, 0.01), 'too close to call'],
  [change(0.021, 0.01), '2 more, give or take 2'],
]

for (const [moved, said] of CHANGES)
  test(`a chance that moved by ${moved.difference} is said as ${said}`, () => assert.equal(sayFewer(moved), said))

test('a saving that moved says which way, by how much and how surely', () => {
  assert.equal(sayLess({ difference: -90_000, se: 1500, tooClose: false }), '£90,000 less, give or take £3,000')
  assert.equal(sayLess({ difference: 2500, se: 1500, tooClose: true }), 'too close to call')
})

const reverse: readonly ReverseStress[] = [
  { id: 'price', most: 1, breaks: { amount: 0.0742, month: '2023-08' }, of: { pricePounds: 1_000_000 } },
  { id: 'eachYear', most: 0.5, breaks: null, of: null },
  { id: 'suddenCost', most: 9000, breaks: { amount: 1234.4, month: '2020-01' }, of: { month: '2019-09' } },
]
const squeeze = { needed: 0.018, tried: [-0.5, 1], reached: { p: 0.5, se: 0.004 }, middle: 0.0185 } as const
const venture = { id: 'mutual', emptyIn: null, reverse, squeeze } as const

test('each shock is a sentence: how large, and when the cash runs out', () => {
  assert.deepEqual(sayReverse(venture), [
    'A lower price from the first month empties its cash from 7.4% on (£74,200 a year): it runs out in August 2023.',
    'A cut of the price every April, beside what the case expects of the council, empties its cash at no size tried, ' +
      'up to 50%.',
    'A sudden cost, paid once in September 2019, empties its cash from £1,234 on: it runs out in January 2020.',
  ])
})

test('where cash runs out as it is, no shock is needed', () => {
  assert.match(sayReverse({ ...venture, emptyIn: '2021-03' }).join(' '), /in March 2021 as it is\.$/)
})

test('the squeeze says what must be delivered and how often it is, or that nothing is enough', () => {
  assert.match(
    saySqueeze(squeeze).join(' '),
    /must rise by 1\.8% in the end\. In 50 of 100 futures as much is delivered .*, give or take 1\./,
  )
  assert.match(saySqueeze({ ...squeeze, needed: -0.5 })[0]!, /middle case, 50% less output is enough/)
  assert.match(saySqueeze({ ...squeeze, needed: -0.1 })[0]!, /output may fall by 10% in the end/)
  assert.match(saySqueeze({ ...squeeze, needed: null, reached: null })[0]!, /No uplift .* from -50% to 100%/)
})

const stressed = (id: string, kept: number, failed: number): StressResult => ({
  id,
  title: `The ${id}`,
  says: '',
  source: '',
  because: null,
  options: [{ id: 'mutual', kept: chance(kept, 0.5), saved: null, failed: chance(failed, 0.2), saving: null }],
})
const plain: UnderStress = { id: 'mutual', kept: chance(0.5, 0.5), saved: null, failed: chance(0.2, 0.2), saving: null }
const run = (...stresses: readonly StressResult[]): StressRun => ({
  format: 1,
  key: '',
  trials: 1024,
  service: '',
  months: 60,
  judgedYears: 5,
  names: {},
  unfunded: [],
  unstressed: [plain],
  stresses,
  venture: null,
})

test('what presses hardest is named for each question, and what puts several together never is', () => {
  const told = hardestOn(
    run(stressed('cut', 0.3, 0.205), stressed('loss', 0.45, 0.6), stressed('worst', 0, 1)),
    'mutual',
  )
  assert.deepEqual(told, [
    'The service is kept least often under “The cut”: 30 of 100, give or take 2. ' +
      'As it is: 50 of 100, give or take 2.',
    'It fails most often under “The loss”: 60 of 100, give or take 2. As it is: 20 of 100, give or take 2.',
  ])
})

test('what is kinder, or too close to call, presses on nothing', () => {
  const told = hardestOn(run(stressed('luck', 0.9, 0.1), stressed('whim', 0.495, 0.205)), 'mutual')
  assert.deepEqual(told, ['No single stress moves its answers by more than the error.'])
})
