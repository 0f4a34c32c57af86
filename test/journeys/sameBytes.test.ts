import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stripTypeScriptTypes } from 'node:module'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/appraisal/run.ts'
import { readCase } from '../../src/core/finance/case/read.ts'
import type { Tree } from '../../src/core/shared/tree.ts'
import { openCaseFile } from '../../src/files/case.ts'
import { launchChromium } from '../../tools/chromium.ts'

const root = new URL('../../', import.meta.url)
const settings = { trials: 512, seed: 1 }

let server: Server
let browser: Browser
before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1')
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  server.close()
})

for (const example of ['youth-first/youth-first', 'barnet-libraries/barnet'])
  test(`a browser answers ${example} with the same bytes as Node`, async () => {
    const tree = await openCaseFile(fileURLToPath(new URL(`examples/${example}.case.yaml`, root)))
    assert.ok(tree.ok)
    assert.equal(await appraisedInBrowser(tree.value), await appraisedHere(tree.value))
  })

async function appraisedHere(tree: Tree): Promise<string> {
  const read = readCase(tree)
  assert.ok(read.ok)
  return JSON.stringify(await appraise(read.value.case, read.value.book, settings, runHere))
}

/** The core as it stands, loaded by a page: its types are left out on the way, and nothing else is done to it. */
async function appraisedInBrowser(tree: Tree): Promise<string> {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return page.evaluate(`(async () => {
    const { readCase } = await import('/src/core/finance/case/read.ts')
    const { appraise } = await import('/src/core/appraisal/appraise.ts')
    const { runHere } = await import('/src/core/appraisal/run.ts')
    const read = readCase(${JSON.stringify(tree)})
    return JSON.stringify(await appraise(read.value.case, read.value.book, ${JSON.stringify(settings)}, runHere))
  })()`)
}

/** A server of the core alone: each file without its types, and an empty page. */
function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  if (!/^\/src\/core\/[\w/]+\.ts$/.test(url)) {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>core</title>')
    return
  }
  const source = readFileSync(new URL(`.${url}`, root), 'utf8')
  response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source))
}
