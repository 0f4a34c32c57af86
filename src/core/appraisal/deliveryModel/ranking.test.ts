import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { MODEL_CRITERION_IDS } from './criteria.ts'
import { leadersOf, leadsAlways, reachesOf, scoreOf, type ByCriterion, type Scored } from './ranking.ts'

const of = (strategy: number, transition: number, people: number, delivery: number, risk: number): ByCriterion => ({
  strategy,
  transition,
  people,
  delivery,
  risk,
})
const EQUAL = of(20, 20, 20, 20, 20)
const scored = (id: string, points: ByCriterion): Scored => ({ id, name: id, points })

const home = scored('home', of(8, 4, 4, 4, 4))
const away = scored('away', of(2, 5, 5, 5, 5))

test('a score is the weighted mean of the points, whatever the weights add up to', () => {
  // (8 + 4 + 4 + 4 + 4) / 5 = 4.8; (2 + 4 × 5) / 5 = 4.4; with 60, 10, 10, 10, 10: (480 + 160) / 100 = 6.4.
  assert.equal(scoreOf(home, EQUAL), 4.8)
  assert.equal(scoreOf(away, EQUAL), 4.4)
  assert.equal(scoreOf(home, of(60, 10, 10, 10, 10)), 6.4)
  assert.equal(scoreOf(home, of(6, 1, 1, 1, 1)), 6.4)
})

test('the reach of a weight ends where the lines of leader and rival cross', () => {
  // Elsewhere home is 1 behind, on strategy 6 ahead: -1 × (1 - x) + 6x = 0 at x = 1/7.
  const [strategy, transition] = reachesOf(home, [away], EQUAL)
  assert.equal(strategy?.from, 1 / 7)
  assert.equal(strategy.to, 1)
  assert.equal(strategy.below?.id, 'away')
  assert.equal(strategy.above, null)
  // Without transition home has (8 + 4 + 4 + 4) / 4 = 5 and away 4.25: 0.75 × (1 - x) - x = 0 at x = 3/7.
  assert.equal(transition?.from, 0)
  assert.equal(transition.to, 3 / 7)
  assert.equal(transition.above?.id, 'away')
})

test('an option with as many points as every other on each criterion leads under any weights', () => {
  const all = scored('all', of(8, 5, 5, 5, 5))
  assert.ok(leadsAlways(all, [home, away]))
  assert.ok(!leadsAlways(home, [away]))
  for (const { from, to } of reachesOf(all, [home, away], EQUAL)) assert.deepEqual([from, to], [0, 1])
})

test('equal scores are a tie, to the point', () => {
  const twin = scored('twin', of(4, 8, 4, 4, 4))
  assert.deepEqual(
    leadersOf([home, twin, away], EQUAL).map(({ id }) => id),
    ['home', 'twin'],
  )
})

const anyPoints = fc
  .tuple(...MODEL_CRITERION_IDS.map(() => fc.integer({ min: 0, max: 10 })))
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0]) => of(a, b, c, d, e))
const anyWeights = fc
  .tuple(...MODEL_CRITERION_IDS.map(() => fc.integer({ min: 1, max: 100 })))
  .map(([a = 1, b = 1, c = 1, d = 1, e = 1]) => of(a, b, c, d, e))

/** The weights with one criterion at a share of all, in ten-thousandths, the others keeping their proportions. */
function moved(weights: ByCriterion, criterion: keyof ByCriterion, share: number): ByCriterion {
  const others = MODEL_CRITERION_IDS.filter((id) => id !== criterion)
  const rest = others.reduce((sum, id) => sum + weights[id], 0)
  const entries = MODEL_CRITERION_IDS.map((id) => [id, id === criterion ? share * rest : (1 - share) * weights[id]])
  return Object.fromEntries(entries) as ByCriterion
}

test('within the reach of a weight the leader leads, and beyond it whoever is named does better', () => {
  fc.assert(
    fc.property(fc.array(anyPoints, { minLength: 2, maxLength: 5 }), anyWeights, (all, weights) => {
      const options = all.map((points, index) => scored(String(index), points))
      const [leader] = leadersOf(options, weights)
      const rivals = options.filter((each) => each !== leader)
      for (const { criterion, share, from, to, below, above } of reachesOf(leader!, rivals, weights)) {
        assert.ok(from <= share + 1e-9 && share <= to + 1e-9)
        const ahead = (at: number) => {
          const set = moved(weights, criterion, at)
          return Math.min(...rivals.map((rival) => scoreOf(leader!, set) - scoreOf(rival, set)))
        }
        for (const at of [from, (from + to) / 2, to]) assert.ok(ahead(at) > -1e-9)
        if (below) assert.ok(ahead(from / 2) < 1e-9)
        if (above) assert.ok(ahead((1 + to) / 2) < 1e-9)
      }
    }),
    { numRuns: 300 },
  )
})
