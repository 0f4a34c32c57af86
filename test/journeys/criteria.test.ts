import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { serve, type Serving } from '../../src/web/serve.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { launchChromium } from '../../tools/chromium.ts'
import { folderWith, ONLY } from '../web/onlyExample.ts'
import { TODAY, watchedPage, WIDTHS } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const golden = readFileSync(new URL('../golden/criteria/marlow-vale.case.yaml', import.meta.url), 'utf8')

let serving: Serving
let browser: Browser
const examplesFolder = folderWith(golden)
before(async () => {
  const report = (fault: Error) => assert.ifError(fault)
  const served = await serve({ port: 0, appraise: appraiseAside, today: () => TODAY, report, examplesFolder })
  assert.ok(served.ok)
  serving = served.value
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await serving.close()
  rmSync(examplesFolder, { recursive: true })
})

const address = () => `${serving.address}/criteria?${ONLY}`

test('a case that is scored has a page that is sound on a phone and at a desk, without scripts', async () => {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    await context.route('**/*.js', (route) => route.abort())
    const { page, met } = await watchedPage(context)
    await page.goto(address())
    await page.evaluate(axe)
    const found = (await page.evaluate('axe.run({ resultTypes: ["violations"], preload: false })')) as AxeResults
    assert.deepEqual(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
      [],
    )
    const across = await page.evaluate('document.documentElement.scrollWidth')
    assert.ok(Number(across) <= width, `the page is ${String(across)} pixels wide`)
    assert.deepEqual(met, [])
    await context.close()
  }
})

test('it is valid HTML', async () => {
  const rules = { 'doctype-style': 'off', 'void-style': 'off', 'require-sri': 'off' } as const
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  const { results } = await validator.validateString(await (await fetch(address())).text())
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
  )
  assert.deepEqual(found, [])
})
