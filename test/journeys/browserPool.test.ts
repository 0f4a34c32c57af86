import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Problem } from '../../src/core/shared/problem.ts'
import { launchChromium } from '../../tools/chromium.ts'
import { inPage, openEngineSite, type EngineSite } from './engineSite.ts'

let site: EngineSite
let browser: Browser
before(async () => {
  site = await openEngineSite()
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  site.close()
})

async function openPage(headers: 'isolated' | 'alone' | 'strict'): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site.at(headers))
  return page
}

/** A small job: one line that adds up what is drawn, kept each month and at its end. */
const JOB = `
  const { input, previous, sum } = await load('src/core/graph/expression.ts')
  const { makeModel } = await load('src/core/graph/model.ts')
  const { compile } = await load('src/core/graph/compile/compile.ts')
  const { readingOf } = await load('src/core/chance/table/reading.ts')
  const { makeJob } = await load('src/core/engine/job.ts')
  const { makeStore } = await load('src/core/engine/store.ts')
  const { runHere } = await load('src/core/engine/task.ts')
  const { openPool } = await load('src/browser/pool.ts')
  const total = { name: 'total', unit: '£', says: '', is: sum(previous('total', 1), input('grant', '£')),
    opens: input('grant', '£') }
  const calendar = { months: 24, yearStarts: new Uint8Array(24), years: new Int32Array(24).fill(2026) }
  const { value: model } = makeModel([total], calendar)
  const compiled = compile(model, { singles: ['total'], doubles: [], ends: [{ line: 'total', month: 23 }] })
  const reading = readingOf({ kind: 'normal', mean: 5, sd: 2 })
  const sampler = { slots: [{ key: 'grant', dimension: 0 }], linked: [],
    drawn: [{ key: 'grant', slot: 0, reading }] }
  const BLOCKS = 40
  const job = makeJob(compiled, sampler, 3, [{ inputs: {}, blocks: BLOCKS }])
  const blocks = Array.from({ length: BLOCKS }, (_, block) => ({ kind: 'block', block }))
  const figures = ({ ends, series, uniforms }) =>
    JSON.stringify([...ends, series, uniforms].map((each) => [...each]))
  const here = makeStore(job, BLOCKS)
  await runHere(job, here, blocks)`

/** Every worker that the page starts, and how many have said that they are there. */
const WATCH = `
  const made = []
  let there = 0
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given)
      made.push(this)
      this.addEventListener('message', ({ data }) => { if (data === 'holds its lock') there++ })
    }
  }`

test('threads stopped while they work are replaced, and no figure is lost', async () => {
  const found = await inPage(
    await openPage('isolated'),
    `${JOB} ${WATCH}
    let stop = false
    const { value: pool } = openPool({ threads: 2, onDone: () => {
      if (stop) for (const worker of made) worker.terminate()
      stop = false
    } })
    while (there < 2) await pool.run(job, makeStore(job, BLOCKS), blocks)
    stop = true
    const store = makeStore(job, BLOCKS)
    await pool.run(job, store, blocks)
    return { same: figures(store) === figures(here), started: made.length, slower: pool.slower }`,
  )
  assert.deepEqual(found, { same: true, started: 4, slower: null })
})

test('where memory is not shared it says so, and one thread sends its figures, stopped or not', async () => {
  const found = await inPage(
    await openPage('alone'),
    `${JOB} ${WATCH}
    const { value: pool } = openPool({ threads: 2 })
    const store = makeStore(job, BLOCKS)
    await pool.run(job, store, blocks.slice(0, 30))
    made[0].terminate()
    await pool.run(job, store, blocks.slice(30))
    return { same: figures(store) === figures(here), started: made.length, slower: pool.slower }`,
  )
  const { slower, ...rest } = found as { readonly slower: string }
  assert.deepEqual(rest, { same: true, started: 2 })
  assert.match(slower, /^This page may not share memory between threads, so one thread does all the work\./)
})

/** What a thread may die of, and what is said of it. */
const DEATHS: readonly { readonly of: string; readonly run: string; readonly says: RegExp }[] = [
  {
    of: 'a browser that ends it',
    run: "openPool({ threads: 1, program: new URL('endsAtOnce.js', location.href) }).value.run(job, here, blocks)",
    says: /^Error: block 0 ended 2 threads: it was ended by the browser$/,
  },
  {
    of: 'a program that is not there',
    run: "openPool({ threads: 1, program: new URL('nowhere.js', location.href) }).value.run(job, here, blocks)",
    says: /^Error: block 0 ended 2 threads: its program could not be loaded$/,
  },
  {
    of: 'a fault of ours',
    run: `openPool({ threads: 1 })
      .value.run({ ...job, compiled: { ...compiled, wasm: new Uint8Array(8) } }, here, blocks)`,
    says: /^Error: block 0 ended 2 threads: Uncaught CompileError: WebAssembly\.Module\(\)/,
  },
]

for (const { of, run, says } of DEATHS)
  test(`a run whose threads die twice is refused with the reason: ${of}`, async () => {
    const said = await inPage(await openPage('isolated'), `${JOB}\n    return ${run}.then(() => 'done', String)`)
    assert.match(String(said), says)
  })

test('closing a pool refuses the run under way and every later one', async () => {
  const said = await inPage(
    await openPage('isolated'),
    `${JOB}
    const { value: pool } = openPool({ threads: 2 })
    const run = pool.run(job, makeStore(job, BLOCKS), blocks).then(() => 'done', String)
    await pool.close()
    return [await run, await pool.run(job, here, blocks).then(() => 'done', String)]`,
  )
  assert.deepEqual(said, ['Error: the pool was closed', 'Error: the pool is closed'])
})

async function saidBy(page: Page, before = ''): Promise<readonly string[]> {
  const opened = await inPage(
    page,
    `const { openPool } = await load('src/browser/pool.ts'); ${before} return openPool()`,
  )
  const { ok, problems } = opened as { readonly ok: boolean; readonly problems: readonly Problem[] }
  assert.equal(ok, false)
  return problems.map(({ message }) => message)
}

test('the policy under which all of this runs lets nothing be made from text', async () => {
  const page = await openPage('isolated')
  assert.equal(await inPage(page, "return (await load('madeFromText.js')).isRefused"), true)
  assert.equal(await inPage(page, 'return crossOriginIsolated'), true)
})

test('a pool does not open where the policy refuses WebAssembly, and says what would allow it', async () => {
  const [said, ...more] = await saidBy(await openPage('strict'))
  assert.match(
    said!,
    /^This page may not run WebAssembly\. Its server can allow it: script-src with 'wasm-unsafe-eval'/,
  )
  assert.deepEqual(more, [])
})

test('a pool does not open in a browser too old for it', async () => {
  const without = 'delete globalThis.Worker; WebAssembly.validate = () => false;'
  assert.deepEqual(await saidBy(await openPage('isolated'), without), [
    'This browser has no web workers. Use one of 2023 or later.',
    'This browser has no WebAssembly with vectors. Use one of 2023 or later.',
  ])
})

test('a pool does not open on a page that came over an open connection', async () => {
  const page = await browser.newPage()
  // Any name but that of this machine counts as another's; what it serves comes from our site.
  await page.route('http://open.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site.at('alone')).href }) })
  })
  await page.goto('http://open.example/alone/')
  assert.deepEqual(await saidBy(page), [
    'This page came over an open connection. Open it by https, or on the machine that serves it.',
  ])
})
