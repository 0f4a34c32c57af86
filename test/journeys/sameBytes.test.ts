import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { makeJob } from '../../src/core/engine/job.ts'
import { makeStore } from '../../src/core/engine/store.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { readCase, type CaseRead } from '../../src/core/finance/case/read.ts'
import type { Tree } from '../../src/core/shared/tree.ts'
import { openCaseFile } from '../../src/files/case.ts'
import { launchChromium } from '../../tools/chromium.ts'
import { inPage, openEngineSite, type EngineSite } from './engineSite.ts'

const root = new URL('../../', import.meta.url)
/** Three blocks of 1,024: more than there are threads. */
const settings = { trials: 3000, seed: 1 }
const EXAMPLES = ['youth-first/youth-first', 'barnet-libraries/barnet']

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

async function openExample(example: string): Promise<{ readonly tree: Tree; readonly read: CaseRead }> {
  const tree = await openCaseFile(fileURLToPath(new URL(`examples/${example}.case.yaml`, root)))
  assert.ok(tree.ok)
  const read = readCase(tree.value)
  assert.ok(read.ok)
  return { tree: tree.value, read: read.value }
}

async function openPage(headers: 'isolated' | 'alone'): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site.at(headers))
  return page
}

const READ = (tree: Tree): string => `
  const { readCase } = await load('src/core/finance/case/read.ts')
  const { value: { case: theCase, book } } = readCase(${JSON.stringify(tree)})`

/** Appraise in a page; `run` is code for what runs the tasks. */
const appraised = (page: Page, tree: Tree, run: string): Promise<unknown> =>
  inPage(
    page,
    `${READ(tree)}
    const { appraise } = await load('src/core/appraisal/appraise.ts')
    ${run}
    return JSON.stringify(await appraise(theCase, book, ${JSON.stringify(settings)}, run))`,
  )

const RUN_HERE = "const { runHere: run } = await load('src/core/engine/task.ts')"
const runInPool = (threads: number): string => `
  const { openPool } = await load('src/browser/pool.ts')
  const { value: { run } } = openPool({ threads: ${threads} })`

for (const example of EXAMPLES)
  test(`a browser answers ${example} with the same text as Node, on any number of threads`, async () => {
    const { tree, read } = await openExample(example)
    const here = JSON.stringify(await appraise(read.case, read.book, settings, runHere))
    const page = await openPage('isolated')
    assert.equal(await appraised(page, tree, RUN_HERE), here, 'in the page itself')
    for (const threads of [1, 2]) assert.equal(await appraised(page, tree, runInPool(threads)), here, String(threads))
    const alone = await openPage('alone')
    assert.equal(await appraised(alone, tree, runInPool(2)), here, 'where no memory is shared')
  })

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Float32Array | Uint16Array) =>
  new Uint8Array(buffer, byteOffset, byteLength)

for (const example of EXAMPLES)
  test(`the module and the figures of a block of ${example} are the same bytes in a browser`, async () => {
    const { tree, read } = await openExample(example)
    const workable = makeWorkable(read.case, 'sobol')
    const job = makeJob(workable.compiled, workable.sampler, 9, [{ inputs: workable.neutral, blocks: 4 }])
    const store = makeStore(job, 4)
    await runHere(job, store, [{ kind: 'block', block: 2 }])
    const figures = [...store.ends, store.series, store.uniforms].map(bytesOf)
    assert.ok(
      figures.every((bytes) => bytes.some((byte) => byte !== 0)),
      'a block leaves figures',
    )

    const there = await inPage(
      await openPage('isolated'),
      `${READ(tree)}
      const { makeWorkable } = await load('src/core/appraisal/ready.ts')
      const { makeJob } = await load('src/core/engine/job.ts')
      const { makeStore } = await load('src/core/engine/store.ts')
      const { runHere } = await load('src/core/engine/task.ts')
      const workable = makeWorkable(theCase, 'sobol')
      const job = makeJob(workable.compiled, workable.sampler, 9, [{ inputs: workable.neutral, blocks: 4 }])
      const store = makeStore(job, 4)
      await runHere(job, store, [{ kind: 'block', block: 2 }])
      const hashes = [job.compiled.wasm, ...store.ends, store.series, store.uniforms].map(async (values) => {
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice()
        return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
          .map((byte) => byte.toString(16).padStart(2, '0')).join('')
      })
      return Promise.all(hashes)`,
    )
    assert.deepEqual(there, [job.compiled.wasm, ...figures].map(hashOf))
  })
