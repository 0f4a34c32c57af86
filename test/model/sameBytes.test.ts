import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { caseHash } from '../../src/core/appraisal/hash.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { bytesOf, bytesOfBlock, jobOf, storeOf } from './jobs.ts'
import { marlowVale, withAt, type Values } from './marlowVale.ts'

const SEED = 5
const BLOCKS = 4

const twoYears = readSound(withAt(marlowVale(), 'months', 24)).case

for (const sampling of ['sobol', 'plain'] as const)
  test(`a case and a seed leave the same bytes whatever the order of blocks, and done twice (${sampling})`, () => {
    const job = jobOf(twoYears, SEED, sampling)
    const inOrder = bytesOf(storeOf(job, BLOCKS))
    for (const order of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 1, 0, 3, 0, 2, 3],
    ])
      assert.deepEqual(bytesOf(storeOf(job, BLOCKS, order)), inOrder, order.join(' '))
  })

test('a block worked out by itself is that block of a long run, by one who has worked at nothing else', () => {
  const inOrder = bytesOf(storeOf(jobOf(twoYears, SEED), BLOCKS))
  for (const block of [3, 0, 2]) {
    const alone = storeOf(jobOf(twoYears, SEED), BLOCKS, [block])
    assert.deepEqual(bytesOfBlock(alone, block), inOrder[block], String(block))
  }
})

test('the first blocks of a long run are the blocks of a short one', () => {
  const job = jobOf(twoYears, SEED)
  assert.deepEqual(bytesOf(storeOf(job, BLOCKS)).slice(0, 2), bytesOf(storeOf(job, 2)))
})

test('another seed, another block and plain sampling each give other futures', () => {
  const job = jobOf(twoYears, SEED)
  const [first, second] = bytesOf(storeOf(job, 2))
  const others = [jobOf(twoYears, SEED + 1), jobOf(twoYears, SEED, 'plain')].map((each) => bytesOf(storeOf(each, 1))[0])
  const uniforms = (bytes: readonly string[] | undefined) => bytes!.filter((row) => row.startsWith('uniforms'))
  const all = [first, second, ...others].map(uniforms)
  for (const [one, rows] of all.entries())
    for (const other of all.slice(one + 1)) for (const [row, text] of rows.entries()) assert.notEqual(text, other[row])
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

test('a result names the key it can be made again from, with the sampling plan or that there was none', async () => {
  const { case: theCase, book } = readSound(withAt(marlowVale(), 'months', 12))
  const keyOf = async (sampling: 'sobol' | 'plain') => {
    const { key, engine, lawAsAt } = await appraise(theCase, book, { trials: 64, seed: SEED, sampling }, runHere)
    return key.split(' · ').map((part) => (part === engine ? 'engine' : part === lawAsAt ? 'law' : part))
  }
  const hash = caseHash(theCase)
  // 64 trials are rounded up to one block.
  assert.deepEqual(await keyOf('plain'), [hash, 'plain', String(SEED), '1024', 'engine', 'law'])
  const [first, plan, ...rest] = await keyOf('sobol')
  assert.deepEqual([first, ...rest], [hash, String(SEED), '1024', 'engine', 'law'])
  assert.match(plan!, /^sobol [0-9a-f]{12}$/)
})
