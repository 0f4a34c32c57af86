import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workBridge } from '../../src/core/appraisal/bridge/bridge.ts'
import { caseHash } from '../../src/core/appraisal/hash.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { linkingOf } from '../../src/core/finance/links.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const TRIALS = 4096
const SEED = 5

const caseWith = (correlations?: Json) => readSound(withAll(marlowVale(), { correlations })).case
const link = (first: string, second: string, correlation: number) => ({ first, second, correlation })

/** What each draw is in every future. */
const drawn = (correlations?: Json) => drawFutures(makeReady(caseWith(correlations)).sampler, SEED, 0, TRIALS).values

/** The correlation of ranks. */
function ofRanks(one: Float64Array, other: Float64Array): number {
  const ranks = (values: Float64Array) => {
    const order = [...values.keys()].toSorted((a, b) => values[a]! - values[b]!)
    const ranked = new Float64Array(values.length)
    for (const [rank, index] of order.entries()) ranked[index] = rank
    return ranked
  }
  const [left, right] = [ranks(one), ranks(other)]
  const middle = (one.length - 1) / 2
  let [shared, all] = [0, 0]
  for (const [index, rank] of left.entries()) {
    shared += (rank - middle) * (right[index]! - middle)
    all += (rank - middle) * (rank - middle)
  }
  return shared / all
}

/** The correlation of ranks that goes with one of normal scores: 6/π asin(ρ/2), Kruskal 1958. */
const ranksOf = (correlation: number): number => (6 / Math.PI) * Math.asin(correlation / 2)

test('a link of two inputs shows in their futures, as strong as it was typed, and moves nothing else', () => {
  const [before, after] = [drawn(), drawn({ links: [link('newcomers/leaving', 'productivity/uplift', -0.8)] })]
  const leaving = 'newcomers/leaving as a monthly chance'
  const found = ofRanks(after.get(leaving)!, after.get('productivity/uplift')!)
  assert.ok(Math.abs(found - ranksOf(-0.8)) < 0.02, String(found))
  const moved = [...before].filter(([key, values]) => !values.every((each, trial) => each === after.get(key)![trial]))
  assert.ok(moved.every(([key]) => key === leaving || key === 'productivity/uplift'))
  // The first of a new pair is drawn as it was, but for reading it as a score.
  for (const [trial, value] of before.get(leaving)!.entries())
    assert.ok(Math.abs(after.get(leaving)![trial]! - value) < 1e-5 * Math.abs(value) + 1e-9)
})

test('a new name goes last, so that what we link by default stays as it was', () => {
  const [before, after] = [drawn(), drawn({ links: [link('economy/cpi', 'parent/client', 0.6)] })]
  for (const key of ['economy/cpi@2024', 'economy/pay@2025', 'economy/council@2026', 'contracts/main/renewal#0'])
    assert.deepEqual(after.get(key), before.get(key), key)
  assert.ok(Math.abs(ofRanks(after.get('economy/cpi@2024')!, after.get('parent/client')!) - ranksOf(0.6)) < 0.03)
  assert.ok(Math.abs(ofRanks(after.get('economy/cpi@2025')!, after.get('parent/client')!)) < 0.05)
})

test('a pair that we link is linked as the case has it, and `replace` takes all of ours away', () => {
  const cpiAndPay = (correlations?: Json) => {
    const values = drawn(correlations)
    return ofRanks(values.get('economy/cpi@2025')!, values.get('economy/pay@2025')!)
  }
  assert.ok(Math.abs(cpiAndPay() - ranksOf(0.5)) < 0.03)
  assert.ok(Math.abs(cpiAndPay({ links: [link('economy/pay', 'economy/cpi', -0.2)] }) - ranksOf(-0.2)) < 0.03)
  assert.ok(Math.abs(cpiAndPay({ replace: 'yes' })) < 0.03)
  assert.deepEqual(makeReady(caseWith({ replace: 'yes' })).sampler.linked, [])
})

test('of an event a link is with its happening: a renewal that goes with low turnover', () => {
  const values = drawn({ links: [link('newcomers/leaving', 'contracts/main/renewal', -0.6)] })
  const leaving = values.get('newcomers/leaving as a monthly chance')!
  // It happens when its uniform is low, so the uniform goes with turnover.
  assert.ok(Math.abs(ofRanks(leaving, values.get('contracts/main/renewal#0')!) - ranksOf(0.6)) < 0.03)
  const cut = drawn({ links: [link('newcomers/leaving', 'economy/cut/when', 0.5)] })
  assert.ok(ofRanks(cut.get('newcomers/leaving as a monthly chance')!, cut.get('economy/cut/when')!) < -0.4)
})

test('a link between events that never fall in one year is refused, since nothing would show of it', () => {
  const school = { commissioner: 'A school', price: '£60k', termMonths: 30 }
  const changes = {
    'contracts/school': { ...school, renewal: { nextMonths: 60 } },
    'contracts/main/renewal/nextMonths': 60,
    correlations: { links: [link('contracts/main/renewal', 'contracts/school/renewal', 0.4)] },
  }
  assert.throws(() => readSound(withAll(marlowVale(), changes)), /never come in one year of this case/)
  const together = { ...changes, 'contracts/school': { ...school, termMonths: 14, renewal: { nextMonths: 60 } } }
  const { case: theCase } = readSound(withAll(marlowVale(), together))
  const values = drawFutures(makeReady(theCase).sampler, SEED, 0, TRIALS).values
  const found = ofRanks(values.get('contracts/main/renewal#0')!, values.get('contracts/school/renewal#0')!)
  assert.ok(Math.abs(found - ranksOf(0.4)) < 0.03)
})

const IMPOSSIBLE = [
  link('economy/cpi', 'economy/pay', 1),
  link('economy/pay', 'parent/client', 1),
  link('economy/cpi', 'parent/client', 0),
]

test('what cannot hold is repaired where the case asks: the nearest, shown, and used', () => {
  const own = { replace: true, repair: true, links: IMPOSSIBLE }
  const linking = linkingOf(own)
  assert.ok(linking.ok)
  // The nearest matrix in Higham (2002) for these three.
  const used = [0.7607, 0.1573, 0.7607]
  for (const [index, { correlation }] of linking.value.links.entries())
    assert.ok(Math.abs(correlation - used[index]!) < 0.00005)
  const values = drawn({ replace: 'yes', repair: 'yes', links: IMPOSSIBLE })
  const found = ofRanks(values.get('economy/cpi@2024')!, values.get('economy/pay@2024')!)
  assert.ok(Math.abs(found - ranksOf(0.7607)) < 0.03)
})

test('correlations that can hold are used as typed, repair or not', () => {
  const links = [link('newcomers/leaving', 'productivity/uplift', 0.4)]
  const [plain, repaired] = [drawn({ links }), drawn({ links, repair: 'yes' })]
  assert.deepEqual(repaired, plain)
})

test('a case with links of its own has its own hash, is answered with a note, and has a bridge that sums', async () => {
  const values = withAll(marlowVale(), {
    correlations: { links: [link('productivity/uplift', 'newcomers/leaving', -0.5)] },
  })
  const { case: theCase, book } = readSound(values)
  assert.notEqual(caseHash(theCase), caseHash(caseWith()))
  const { notes } = await appraise(theCase, book, { trials: 16, seed: 1 }, runHere)
  assert.ok(notes.some((note) => note.startsWith('The case’s own correlations, beside ours: Promised uplift')))
  // In the bridge the uplift is switched off, and so certain: what is linked with it is drawn alone.
  const bridge = await workBridge(theCase, { trials: 16, seed: 1 }, runHere)
  const sum = bridge!.parts.reduce((all, { pounds }) => all + pounds.mean, 0)
  assert.ok(Math.abs(sum - bridge!.saving.mean) < 1)
})
