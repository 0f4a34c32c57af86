import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeStore, type Store } from '../../src/core/engine/store.ts'
import { runHere, type RunTasks, type Task } from '../../src/core/engine/task.ts'
import { openPool } from '../../src/worker/pool.ts'
import { blockTasks, bytesOf, jobOf, storeOf } from '../model/jobs.ts'
import { openYouthFirst } from './youthFirst.ts'

const { case: theCase } = await openYouthFirst()

const BLOCKS = 3
/** Three blocks of the case as it is, two of them with promises as typed too. */
const job = jobOf(theCase, 7, 'sobol', 2)
const inProcess = storeOf(job, BLOCKS)
const wanted = bytesOf(inProcess)

async function withPool<T>(settings: Parameters<typeof openPool>[0], use: (run: RunTasks) => Promise<T>): Promise<T> {
  const pool = openPool(settings)
  try {
    return await use(pool.run)
  } finally {
    await pool.close()
  }
}

/** A store filled by a run, in an order. */
async function filledBy(run: RunTasks, order: readonly number[] = [0, 1, 2]): Promise<Store> {
  const store = makeStore(job, BLOCKS)
  const answers = await run(job, store, blockTasks(...order))
  assert.deepEqual(
    answers,
    order.map(() => ({ kind: 'block', notFinite: null })),
  )
  return store
}

for (const threads of [1, 2, 8]) {
  test(`${threads} threads leave the same bytes as no threads at all`, async () => {
    assert.deepEqual(bytesOf(await withPool({ threads }, (run) => filledBy(run))), wanted)
  })
}

test('blocks in another order, and twice at once, leave the same bytes', async () => {
  await withPool({ threads: 3 }, async (run) => {
    assert.deepEqual(bytesOf(await filledBy(run, [2, 1, 0])), wanted)
    assert.deepEqual(bytesOf(await filledBy(run, [1, 1, 0, 2, 0, 2])), wanted)
  })
})

const asked: readonly Task[] = [
  { kind: 'fan', line: 0, lasted: null, from: 0, to: 6, shares: [0.05, 0.5] },
  { kind: 'influence', end: 0, inputs: [[0], [1, 2], [3]] },
  { kind: 'fan', line: 1, lasted: null, from: 50, to: 60, shares: [0.95] },
]

test('what is asked of a whole run is answered alike by any number of threads, in the order asked', async () => {
  const here = await runHere(job, inProcess, asked)
  assert.deepEqual(
    here.map(({ kind }) => kind),
    asked.map(({ kind }) => kind),
  )
  for (const threads of [1, 2, 8])
    assert.deepEqual(await withPool({ threads }, (run) => run(job, inProcess, asked)), here, String(threads))
})

test('two runs of two cases share a pool and each gets its own results', async () => {
  const other = jobOf({ ...theCase, months: 24 }, 7)
  const store = makeStore(other, 1)
  const first = await withPool({ threads: 2 }, async (run) => {
    const both = await Promise.all([filledBy(run), run(other, store, blockTasks(0))])
    return both[0]
  })
  assert.deepEqual(bytesOf(first), wanted)
  assert.deepEqual(bytesOf(store), bytesOf(storeOf(other, 1)))
})

test('a pool says after every task how many of the run are done', async () => {
  const told: (readonly [number, number])[] = []
  await withPool({ threads: 1, onDone: (done, all) => told.push([done, all]) }, (run) => filledBy(run))
  assert.deepEqual(told, [
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test('nothing asked is nothing done', async () => {
  assert.deepEqual(await withPool({}, (run) => run(job, makeStore(job, 1), [])), [])
})

for (const [what, program] of [
  ['before it does anything', 'diesOnce'],
  ['in the middle of a block, with half of it written wrongly', 'diesMidway'],
] as const)
  test(`a thread that dies ${what} is replaced, and its block is run again`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spinout-pool-'))
    try {
      const settings = { program: new URL(`./programs/${program}.ts`, import.meta.url), programData: folder }
      assert.deepEqual(bytesOf(await withPool({ threads: 1, ...settings }, (run) => filledBy(run))), wanted)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

test('a block that ends two threads refuses its run, and the next run goes on', async () => {
  const wrong = { ...job, compiled: { ...job.compiled, wasm: Uint8Array.of(0) } }
  await withPool({ threads: 2 }, async (run) => {
    await assert.rejects(run(wrong, makeStore(wrong, 1), blockTasks(0)), /^Error: block 0 ended 2 threads: /)
    assert.deepEqual(bytesOf(await filledBy(run)), wanted)
  })
})

test('closing a pool refuses the run under way and every later one', async () => {
  const pool = openPool({ threads: 1 })
  const run = filledBy(pool.run)
  const refused = assert.rejects(run, /the pool was closed/)
  await pool.close()
  await refused
  await assert.rejects(filledBy(pool.run), /the pool is closed/)
})

test('a program that leaves its pool open ends all the same', () => {
  const program = `
    import { makeStore } from './src/core/engine/store.ts'
    import { openPool } from './src/worker/pool.ts'
    import { blockTasks, jobOf } from './test/model/jobs.ts'
    import { openYouthFirst } from './test/worker/youthFirst.ts'
    const job = jobOf((await openYouthFirst()).case, 1)
    const answers = await openPool({ threads: 2 }).run(job, makeStore(job, 1), blockTasks(0))
    process.stdout.write(String(answers.length))`
  const at = new URL('../../', import.meta.url)
  assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: at }).toString(), '1')
})
