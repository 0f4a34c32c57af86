import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../bench/m1/analysis.ts'
import { endNamed, m1Compiled, m1Job } from '../../bench/m1/job.ts'
import { m1 } from '../../bench/m1/model.ts'
import { MONTHS } from '../../bench/m1/parameters.ts'
import { runKept } from '../../src/cli/bench/runKept.ts'
import { makeStore, seriesIn } from '../../src/core/engine/store.ts'
import { openPool } from '../../src/worker/pool.ts'

const BLOCKS = 2
const job = m1Job(m1Compiled(m1()), 1, BLOCKS)
const store = makeStore(job, BLOCKS)
const analysis = await analyse(job, store, { blocks: BLOCKS, threads: 1, runTasks: runKept() })

test('the fan of M1 is made of the values that sorting gives, in every month', () => {
  // The 5% quantile of 2,048 trials is the smallest value with at least 102.4 at or below it: the 103rd. The median is
  // the 1,024th, and the 99% quantile the 2,028th (2,027.52).
  assert.equal(analysis.fan.length, MONTHS)
  for (let month = 0; month < MONTHS; month++) {
    const sorted = seriesIn(store, 0, month).toSorted()
    const { quantiles } = analysis.fan[month]!
    assert.equal(quantiles.length, 9)
    assert.deepEqual([quantiles[1], quantiles[4], quantiles[8]], [sorted[102], sorted[1_023], sorted[2_027]])
  }
})

test('by the last month a breach has been seen in as many trials as ever breach', () => {
  const breached = endNamed(store, 'breach-month').filter((month) => month < MONTHS).length
  assert.equal(analysis.breached.length, MONTHS)
  assert.equal(analysis.breached.at(-1)?.p, breached / store.trials)
  assert.equal(analysis.breached[0]?.p, 0)
})

test('the tornado of M1 has every draw, and tells those that move its worth from those that cannot', () => {
  assert.equal(analysis.tornado.length, 34)
  // Pay rises on £4.9m of pay a year against setting up for £180,000, once.
  const [pay, setUp] = [analysis.tornado[0]!, analysis.tornado[7]!]
  assert.ok(pay.share > setUp.share + 2 * (pay.se + setUp.se))
})

test('two threads give the same analysis as one', async () => {
  const pool = openPool({ threads: 2 })
  const other = makeStore(job, BLOCKS)
  try {
    assert.deepEqual(await analyse(job, other, { blocks: BLOCKS, threads: 2, runTasks: pool.run }), analysis)
  } finally {
    await pool.close()
  }
})
