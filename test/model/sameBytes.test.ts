import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { caseHash } from '../../src/core/appraisal/hash.ts'
import { makeReady, runBlock, type BlockResult } from '../../src/core/appraisal/outcomes.ts'
import { merge, runHere, type Outcomes } from '../../src/core/appraisal/run.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAt, type Values } from './marlowVale.ts'

const SEED = 5
const TRIALS = 2000

/** All trials, in blocks of a size, worked out in an order. */
function runIn(theCase: Case, blockTrials: number, order: (blocks: number[]) => number[]): Outcomes {
  const ready = makeReady(theCase, {})
  const firsts = Array.from({ length: Math.ceil(TRIALS / blockTrials) }, (_, block) => block * blockTrials)
  const results: BlockResult[] = order(firsts).map((first) => {
    const trials = Math.min(blockTrials, TRIALS - first)
    return runBlock(ready, { case: theCase, twist: {}, seed: SEED, first, trials, fans: true })
  })
  return merge(results, TRIALS, theCase.months)
}

const bytesOf = (values: Float64Array | Float32Array) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength)

function assertSameBytes(one: Outcomes, other: Outcomes): void {
  assert.deepEqual([...other.ends.keys()].sort(), [...one.ends.keys()].sort())
  for (const [name, values] of one.ends) assert.ok(bytesOf(values).equals(bytesOf(other.ends.get(name)!)), name)
  for (const [name, values] of one.series) assert.ok(bytesOf(values).equals(bytesOf(other.series.get(name)!)), name)
}

test('a case and a seed give the same bytes in blocks of 256, 1,000 or 1,024, in any order', () => {
  const theCase = readSound(withAt(marlowVale(), 'months', 24)).case
  const whole = runIn(theCase, 256, (blocks) => blocks)
  assertSameBytes(
    whole,
    runIn(theCase, 1000, (blocks) => blocks),
  )
  assertSameBytes(
    whole,
    runIn(theCase, 1024, (blocks) => blocks.toReversed()),
  )
  assertSameBytes(
    whole,
    runIn(theCase, 300, (blocks) => [
      ...blocks.filter((_, at) => at % 2 === 1),
      ...blocks.filter((_, at) => at % 2 === 0),
    ]),
  )
})

test('another seed gives other futures', () => {
  const theCase = readSound(withAt(marlowVale(), 'months', 12)).case
  const ready = makeReady(theCase, {})
  const ends = (seed: number) =>
    runBlock(ready, { case: theCase, twist: {}, seed, first: 0, trials: 2, fans: false }).ends.get(
      'mutual/lowest-bank',
    )!
  assert.notDeepEqual(ends(1), ends(2))
})

/** The same values with every map in the opposite order. */
function backwards(value: Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value as Values)
      .toReversed()
      .map(([key, each]) => [key, backwards(each)]),
  )
}

test('the order of staff groups, contracts, lines and options in the file changes not a bit', async () => {
  const values = withAt(withAt(marlowVale(), 'months', 24), 'contracts/schools', {
    commissioner: 'Schools',
    price: '£40k to £60k',
    termMonths: 15,
  })
  const [forwards, turned] = [readSound(values), readSound(backwards(values))]
  assert.equal(caseHash(turned.case), caseHash(forwards.case))
  const settings = { trials: 300, seed: SEED }
  const one = await appraise(forwards.case, forwards.book, settings, runHere)
  const other = await appraise(turned.case, turned.book, settings, runHere)
  assert.equal(JSON.stringify(other), JSON.stringify(one))
})

test('a result names the key it can be made again from', async () => {
  const { case: theCase, book } = readSound(withAt(marlowVale(), 'months', 12))
  const { key, engine, lawAsAt } = await appraise(theCase, book, { trials: 64, seed: SEED }, runHere)
  assert.equal(key, [caseHash(theCase), 'plain', SEED, 64, engine, lawAsAt].join(' · '))
})
