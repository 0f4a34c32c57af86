import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from '../chance/table/reading.ts'
import { compile } from '../graph/compile/compile.ts'
import { input, previous, sum } from '../graph/expression.ts'
import { makeModel } from '../graph/model.ts'
import { makeJob, type Job } from './job.ts'
import { makeObeying, type Order } from './order.ts'
import { makePool, type Heard, type PoolSettings, type Thread } from './pool.ts'
import { isShared, makeStore, type Store } from './store.ts'
import { runHere, type Task } from './task.ts'

const BLOCKS = 3

/** One line that adds up what is drawn, kept each month and at its end. */
function smallJob(): Job {
  const grant = input('grant', '£')
  const total = { name: 'total', unit: '£', says: '', is: sum(previous('total', 1), grant), opens: grant }
  const calendar = { months: 4, yearStarts: Uint8Array.of(1, 0, 0, 0), years: new Int32Array(4).fill(2026) }
  const model = makeModel([total], calendar)
  assert.ok(model.ok)
  const compiled = compile(model.value, { singles: ['total'], doubles: [], ends: [{ line: 'total', month: 3 }] })
  const drawn = [{ key: 'grant', slot: 0, reading: readingOf({ kind: 'normal', mean: 5, sd: 2 }) }]
  const sampler = { slots: [{ key: 'grant', dimension: 0 }], linked: [], drawn }
  return makeJob(compiled, sampler, 3, [{ inputs: {}, blocks: BLOCKS }])
}

const job = smallJob()
const tasks = Array.from({ length: BLOCKS }, (_, block): Task => ({ kind: 'block', block }))
const here = makeStore(job, BLOCKS)
await runHere(job, here, tasks)

/** A store as it is where no memory is shared. */
const unshared = (store: Store): Store => ({
  ...store,
  ends: store.ends.map((each) => new Float64Array(each)),
  series: new Float32Array(store.series),
  uniforms: new Uint16Array(store.uniforms),
})
const figures = ({ ends, series, uniforms }: Store) => [...ends, series, uniforms].map((each) => [...each])

/** A thread that is none: what it is given and what it says is copied, as between threads, and nothing runs beside. */
function startHere(heard: Heard): Thread {
  const obey = makeObeying()
  let stopped = false
  const work = (order: Order): void => {
    if (stopped) return
    try {
      heard.report(structuredClone(obey(structuredClone(order))))
    } catch (fault) {
      heard.ended(String(fault))
    }
  }
  return {
    give: (order) => queueMicrotask(() => work(order)),
    async stop() {
      stopped = true
    },
  }
}

/** A pool, and every order that was given to a thread of it, with the number of the thread. */
function watched(settings: Partial<PoolSettings> = {}, start = startHere) {
  const given: { readonly thread: number; readonly order: Order }[] = []
  let threads = 0
  const pool = makePool({
    threads: 2,
    sharesMemory: true,
    start(heard) {
      const number = threads++
      const thread = start(heard)
      return {
        ...thread,
        give(order) {
          given.push({ thread: number, order })
          thread.give(order)
        },
      }
    },
    ...settings,
  })
  return { pool, given }
}

test('each task is an order of its own, and job and store go with the first of each thread', async () => {
  const { pool, given } = watched()
  const store = makeStore(job, BLOCKS)
  assert.deepEqual(
    await pool.run(job, store, tasks),
    tasks.map(() => ({ kind: 'block', notFinite: null })),
  )
  assert.deepEqual(figures(store), figures(here))
  assert.deepEqual(
    given.map(({ thread, order }) => [thread, order.tasks.length, order.work !== null]),
    [
      [0, 1, true],
      [1, 1, true],
      [0, 1, false],
    ],
  )
})

test('where no memory is shared one thread does all of a run, and its figures come back', async () => {
  const told: number[][] = []
  const { pool, given } = watched({ sharesMemory: false, onDone: (...done) => told.push(done) })
  const store = unshared(makeStore(job, BLOCKS))
  assert.equal(isShared(store), false)
  await pool.run(job, store, tasks.slice(0, 2))
  await pool.run(job, store, tasks.slice(2))
  assert.deepEqual(figures(store), figures(here))
  assert.deepEqual(
    given.map(({ thread, order }) => [thread, order.tasks.length, order.work !== null]),
    [
      [0, 2, true],
      [0, 1, false],
    ],
  )
  assert.deepEqual(told, [
    [2, 2],
    [1, 1],
  ])
})

test('two runs at once where no memory is shared each get all their figures', async () => {
  const { pool } = watched({ sharesMemory: false })
  const stores = [unshared(makeStore(job, BLOCKS)), unshared(makeStore(job, BLOCKS))]
  for (const some of [tasks.slice(0, 1), tasks.slice(1)])
    await Promise.all(stores.map((store) => pool.run(job, store, some)))
  for (const store of stores) assert.deepEqual(figures(store), figures(here))
})

/** Threads of which the first ones end at their first order, `how` many. */
const dying = (how: number) => {
  let left = how
  return (heard: Heard): Thread => {
    const thread = startHere(heard)
    return left-- > 0 ? { ...thread, give: () => queueMicrotask(() => heard.ended('it was lost')) } : thread
  }
}

for (const sharesMemory of [true, false])
  test(`a thread that ends is replaced and loses nothing, memory ${sharesMemory ? '' : 'not '}shared`, async () => {
    const { pool } = watched({ sharesMemory }, dying(1))
    const store = sharesMemory ? makeStore(job, BLOCKS) : unshared(makeStore(job, BLOCKS))
    await pool.run(job, store, tasks)
    assert.deepEqual(figures(store), figures(here))
  })

test('an order that ends two threads refuses its run with what was said last, and the next run goes on', async () => {
  const { pool } = watched({ threads: 1 }, dying(2))
  await assert.rejects(pool.run(job, makeStore(job, BLOCKS), tasks), /^Error: block 0 ended 2 threads: it was lost$/)
  const alone = watched({ sharesMemory: false }, dying(2)).pool
  const refused = alone.run(job, unshared(makeStore(job, BLOCKS)), tasks)
  await assert.rejects(refused, /^Error: block 0 or one of the 2 tasks after it ended 2 threads: it was lost$/)
  const store = makeStore(job, BLOCKS)
  await pool.run(job, store, tasks)
  assert.deepEqual(figures(store), figures(here))
})

test('closing refuses the run under way and every later one, and no asking is no work', async () => {
  const { pool, given } = watched()
  assert.deepEqual(await pool.run(job, here, []), [])
  assert.equal(given.length, 0)
  const run = pool.run(job, makeStore(job, BLOCKS), tasks)
  const refused = assert.rejects(run, /^Error: the pool was closed$/)
  await pool.close()
  await refused
  await assert.rejects(pool.run(job, here, tasks), /^Error: the pool is closed$/)
})
