import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, type Values } from './marlowVale.ts'

const TRIALS = 8
/** Schools are shut in August and half of the year's demand comes in four months. */
const SEASONS = [1, 1, 1, 0.5, 0, 1.5, 1.5, 1.5, 1, 1, 1, 1]

function linesOf(values: Values): Recorded {
  const { built, sampler } = makeReady(readSound(values).case, {}, 'plain')
  return interpret(built.model, drawFutures(sampler, 1, 0, TRIALS), [...built.model.byName.keys()])
}

const still = withAll(marlowVale(), { 'options/stop': { keeps: '50%' } })
const seasonal = withAll(still, { 'economy/seasons': SEASONS })
const byActivity = { 'contracts/main/mechanism': { kind: 'activity', volume: '100%' } }

/** From month `from`, by trial. */
const months = (values: Float64Array, month: number, count = 1) =>
  values.subarray(month * TRIALS, (month + count) * TRIALS)

test('seasons are the same as a list from April and by the names of the months', () => {
  const names = 'april may june july august september october november december january february march'.split(' ')
  const byName = Object.fromEntries(names.map((name, index) => [name, SEASONS[index]!]))
  const asList = readSound(seasonal).case
  assert.deepEqual(readSound(withAll(still, { 'economy/seasons': byName })).case, asList)
  assert.deepEqual(asList.economy.seasons, SEASONS)
})

test('the season moves costs that move with demand, and neither the service level nor what managers do', () => {
  const [without, found] = [linesOf(still), linesOf(seasonal)]
  const moving = 'non-pay/vans'
  for (const option of ['baseline', 'improve', 'stop', 'mutual', 'outsource']) {
    for (const thing of ['service-level', 'posts'])
      for (const [index, value] of without.get(`${option}/${thing}`)!.entries())
        assert.ok(Math.abs(found.get(`${option}/${thing}`)![index]! - value) < 1e-9, `${option}/${thing}`)
    if (option === 'outsource') continue
    found.get(`${option}/non-pay-by-season`)!.forEach((added, index) => {
      const moved = found.get(`${option}/${moving}`)![index]! - without.get(`${option}/${moving}`)![index]!
      assert.ok(Math.abs(added - moved) < 1e-6, `${option}: ${added} beside ${moved}`)
    })
    // September is month 0, so August is month 11.
    for (const [month, factor] of [
      [0, 1.5],
      [3, 1],
      [10, 0.5],
      [11, 0],
    ] as const)
      months(found.get(`${option}/${moving}`)!, month).forEach((pounds, trial) =>
        assert.ok(Math.abs(pounds - factor * months(without.get(`${option}/${moving}`)!, month)[trial]!) < 1e-9),
      )
  }
})

test('a year of seasons costs what a year without them does', () => {
  const quiet = { 'economy/cpi': { mean: '0%', sd: '0%' }, 'economy/demand': { mean: '0%', sd: '0%' } }
  const year = (values: Values) =>
    months(linesOf(withAll(values, quiet)).get('baseline/non-pay/vans')!, 0, 12).reduce((sum, each) => sum + each, 0)
  assert.ok(Math.abs(year(seasonal) - year(still)) < 1e-6)
})

test('activity income follows the season, and managers respond as if it had none', () => {
  const [without, found] = [linesOf(withAll(still, byActivity)), linesOf(withAll(seasonal, byActivity))]
  for (const [month, factor] of [
    [0, 1.5],
    [11, 0],
  ] as const)
    months(found.get('mutual/main/due')!, month).forEach((pounds, trial) => {
      const wanted = factor * months(without.get('mutual/main/due')!, month)[trial]!
      assert.ok(Math.abs(pounds - wanted) < 1e-6 * wanted + 1e-9)
    })
  for (const [index, posts] of without.get('outsource/posts')!.entries())
    assert.ok(Math.abs(found.get('outsource/posts')![index]! - posts) < 1e-9)
})

test('what a mutual plans on at the start is a year, whatever the season of its first month', () => {
  // All its income bears VAT, so that what VAT costs it does not hang on the season.
  const plain = withAll(still, { ...byActivity, income: undefined })
  const [without, found] = [linesOf(plain), linesOf(withAll(plain, { 'economy/seasons': SEASONS }))]
  for (const thing of ['room', 'posts-cut'])
    months(found.get(`mutual/${thing}`)!, 0).forEach((figure, trial) =>
      assert.ok(Math.abs(figure - months(without.get(`mutual/${thing}`)!, 0)[trial]!) < 1e-6, thing),
    )
})

test('a contract with a fixed volume knows no season', () => {
  const fixed = { 'contracts/main/mechanism': { kind: 'activity', volume: '80%', moves: 'fixed' } }
  const [without, found] = [linesOf(withAll(still, fixed)), linesOf(withAll(seasonal, fixed))]
  assert.deepEqual(found.get('mutual/main/sent'), without.get('mutual/main/sent'))
  assert.ok(!found.has('mutual/main/due-by-season'))
})

test('factors whose mean is 1 but for their rounding are made to have a mean of exactly 1', () => {
  const rounded = [1.01, ...Array.from({ length: 11 }, () => 1)]
  const season = linesOf(withAll(still, { 'economy/seasons': rounded })).get('world/season')!
  const year = months(season, 0, 12).reduce((sum, each) => sum + each, 0) / TRIALS
  assert.ok(Math.abs(year - 12) < 1e-12)
})
