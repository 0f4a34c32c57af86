import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../../src/core/appraisal/appraise.ts'
import { workScale, type ScaleRun } from '../../../src/core/appraisal/scale/run.ts'
import { scaledCase } from '../../../src/core/appraisal/scale/scaled.ts'
import { sayFound, sayScale } from '../../../src/core/appraisal/scale/words.ts'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { readSound } from '../cases.ts'
import { marlowVale, withAll, type Values } from '../marlowVale.ts'
import { smallService, smallServiceWith } from './services.ts'

const SEED = 3

async function scaleOf(values: Values): Promise<ScaleRun> {
  const run = await workScale(readSound(values).case, SEED, runHere)
  assert.ok(run)
  return run
}

const foundOf = ({ tests }: ScaleRun, id: string) => tests.find((each) => each.id === id)!.found

/** Worked by hand beside the service itself: 8,000 s − 12,000 is left of a year. */
test('the smallest viable size and the break-even turnover are those worked by hand', async () => {
  const run = await scaleOf(smallService())
  assert.ok(Math.abs(run.breakEven!.times - 1.5) < 1e-9)
  assert.ok(Math.abs(run.breakEven!.turnoverPounds - 120_000) < 1e-6)
  // Overhead of 12,000 in 72,000 s + 12,000 is no larger a share than 20 in 92 from 0.6 times its size on.
  for (const [id, by] of [
    ['revenue', 1.5],
    ['all', 1.5],
    ['scale', 0.6],
  ] as const) {
    const found = foundOf(run, id)
    assert.ok(found.kind === 'from', id)
    assert.ok(found.below < by && by <= found.from && found.from / found.below <= 1.03, `${id}: ${found.from}`)
  }
  assert.deepEqual(foundOf(run, 'breadth'), { kind: 'always' })
  assert.match(sayScale(run)[0]!, /^All four thresholds: met from 1\.5\d times its size on, a turnover of £12\d,000/)
})

test('where a post is paid less than it costs no size is enough, and none is made up', async () => {
  const run = await scaleOf(smallServiceWith({ 'contracts/main/price': '£70,000' }))
  assert.deepEqual([foundOf(run, 'revenue'), run.breakEven], [{ kind: 'never' }, null])
  const [first, which, breakEven] = sayScale(run)
  assert.equal(first, 'All four thresholds: not found. No size tried is enough, between 0.125 and 8 times its size.')
  assert.match(which!, /What no size tried meets: .*revenue/)
  assert.match(breakEven!, /at no size up to the largest tried/)
})

test('a threshold that only small sizes meet is told as such', () => {
  const run = { sizes: [{ times: 0.125 }, { times: 8 }] } as unknown as ScaleRun
  const found = { kind: 'upTo', least: 0.125, most: 2 } as const
  assert.match(
    sayFound({ id: 'assets', threshold: '', found, turnoverPounds: null }, run),
    /^Assets: met from 0\.125 times its size to 2 times its size, and not at the largest size tried/,
  )
})

test('at its own size a venture stands as it is appraised', async () => {
  const { case: theCase, book } = readSound(marlowVale())
  const { options } = await appraise(theCase, book, { trials: 2048, seed: SEED }, runHere)
  const mutual = options.find(({ id }) => id === 'mutual')!
  const own = (await scaleOf(marlowVale())).sizes.find(({ times }) => times === 1)!
  assert.ok(mutual.failed.applies)
  assert.deepEqual(own.reasons, mutual.viability)
  assert.deepEqual(own.kept, mutual.serviceKept)
  assert.deepEqual(own.saved, mutual.moneySaved)
  assert.deepEqual([own.failed.p, own.failed.se], [mutual.failed.p, mutual.failed.se])
  assert.equal(own.saving.mean, mutual.saving!.mean)
})

test('what moves with size moves as many times, and what leaving brings stays', () => {
  const twice = (values: Values, times: number) => {
    const ready = makeReady(scaledCase(readSound(values).case, times))
    return middleOf(ready)
  }
  const [one, two] = [twice(marlowVale(), 1), twice(marlowVale(), 2)]
  const first = (lines: typeof one, line: string) => lines.get(line)![0]!
  for (const line of ['main/price', 'income', 'other-income', 'buy-back', 'pay', 'non-pay/vans'])
    assert.ok(Math.abs(first(two, `mutual/${line}`) / first(one, `mutual/${line}`) - 2) < 1e-9, line)
  for (const line of ['mutual/non-pay/insurance', 'mutual/non-pay/premises', 'mutual/client-side', 'mutual/governance'])
    assert.equal(first(two, line), first(one, line), line)
})

test('a start that nobody has paid for meets no threshold at that size', async () => {
  const poor = withAll(marlowVale(), { opening: {}, loans: {}, 'contracts/main/price': '£100,000' })
  const { sizes } = await scaleOf(poor)
  const unfunded = sizes.filter(({ needsPounds }) => needsPounds !== null)
  assert.ok(unfunded.length > 0)
  for (const { reasons } of unfunded) assert.ok(reasons.every(({ met }) => met === false))
})

test('without a venture there is no size to look for', async () => {
  const { case: theCase } = readSound(marlowVale())
  const without = { ...theCase, options: { ...theCase.options, mutual: undefined } }
  assert.equal(await workScale(without, SEED, runHere), null)
})
