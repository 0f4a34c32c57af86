import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BlockResult, RunBlocks } from '../../src/core/appraisal/outcomes.ts'
import { requestsFor, runHere } from '../../src/core/appraisal/run.ts'
import { openPool } from '../../src/worker/pool.ts'
import { openYouthFirst } from './youthFirst.ts'

const { case: theCase } = await openYouthFirst()

/** Two runs of one case, one under a twist, in blocks of unequal size: four blocks. */
const requests = [
  ...requestsFor(theCase, {}, 7, 1100, true),
  ...requestsFor(theCase, { asTyped: true }, 7, 1030, false),
]

/** The bytes of every figure of every block, by name: -0 and 0 differ, and so do two ways of being no number. */
const bytesOf = (results: readonly BlockResult[]) =>
  results.map(({ first, trials, ends, series }) => ({
    first,
    trials,
    figures: [...ends, ...series].map(([name, figures]) => [
      name,
      Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength).toString('base64'),
    ]),
  }))

const inProcess = bytesOf(await runHere(requests))

async function withPool<T>(settings: Parameters<typeof openPool>[0], use: (run: RunBlocks) => Promise<T>): Promise<T> {
  const pool = openPool(settings)
  try {
    return await use(pool.run)
  } finally {
    await pool.close()
  }
}

for (const threads of [1, 2, 8]) {
  test(`${threads} threads leave the same bytes as no threads at all`, async () => {
    assert.deepEqual(bytesOf(await withPool({ threads }, (run) => run(requests))), inProcess)
  })
}

test('two runs of two cases share a pool and each gets its own results', async () => {
  const other = { ...theCase, months: 24 }
  const others = requestsFor(other, {}, 7, 300, false)
  const [first, second] = await withPool({ threads: 2 }, (run) => Promise.all([run(requests), run(others)]))
  assert.deepEqual(bytesOf(first), inProcess)
  assert.deepEqual(bytesOf(second), bytesOf(await runHere(others)))
})

test('a pool says after every block how many trials of the run are done', async () => {
  const told: (readonly [number, number])[] = []
  await withPool({ threads: 1, onDone: (...trials) => told.push(trials) }, (run) => run(requests))
  // 1,100 = 1,024 + 76 and 1,030 = 1,024 + 6, in the order asked because there is one thread.
  assert.deepEqual(told, [
    [1024, 2130],
    [1100, 2130],
    [2124, 2130],
    [2130, 2130],
  ])
})

test('nothing asked is nothing done', async () => {
  assert.deepEqual(await withPool({}, (run) => run([])), [])
})

test('a thread that dies is replaced and its block is run again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spinout-pool-'))
  try {
    const program = new URL('./programs/diesOnce.ts', import.meta.url)
    const results = await withPool({ threads: 2, program, programData: folder }, (run) => run(requests))
    assert.deepEqual(bytesOf(results), inProcess)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a block that ends two threads refuses its run, and the next run goes on', async () => {
  const [request] = requests
  const wrong = { ...request!, case: { ...theCase, months: -1 } }
  await withPool({ threads: 2 }, async (run) => {
    await assert.rejects(run([wrong]), /^Error: trials from 0 ended 2 threads: /)
    assert.deepEqual(bytesOf(await run(requests)), inProcess)
  })
})

test('closing a pool refuses the run under way and every later one', async () => {
  const pool = openPool({ threads: 1 })
  const run = pool.run(requests)
  const refused = assert.rejects(run, /the pool was closed/)
  await pool.close()
  await refused
  await assert.rejects(pool.run(requests), /the pool is closed/)
})

test('a program that leaves its pool open ends all the same', () => {
  const program = `
    import { openPool } from './src/worker/pool.ts'
    import { requestsFor } from './src/core/appraisal/run.ts'
    import { openYouthFirst } from './test/worker/youthFirst.ts'
    const { case: theCase } = await openYouthFirst()
    const results = await openPool({ threads: 2 }).run(requestsFor(theCase, {}, 1, 8, false))
    process.stdout.write(String(results.length))`
  const at = new URL('../../', import.meta.url)
  assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: at }).toString(), '1')
})
