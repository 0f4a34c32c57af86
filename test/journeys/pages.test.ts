import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openSite, OTHERS, PAGES, watchedPage, WIDTHS, type OpenSite } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: OpenSite
before(async () => void (site = await openSite()))
after(async () => {
  await site.close()
  assert.deepEqual(site.faults, [])
})

/**
 * What axe finds on a page, in words: nothing, or the rule and the first place that breaks it. It may not fetch our
 * stylesheets itself: the policy of the site refuses that, and it would wait.
 */
async function foundByAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const run = 'axe.run({ resultTypes: ["violations"], preload: false })'
  const { violations } = (await page.evaluate(run)) as AxeResults
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** Folded parts are read too. */
const unfold = (page: Page) =>
  page.evaluate('document.querySelectorAll("details").forEach((part) => { part.open = true })')

for (const width of WIDTHS)
  for (const scripts of [true, false])
    test(`every page is sound ${width} pixels wide, ${scripts ? 'with' : 'without'} scripts`, async () => {
      const context = await site.browser.newContext({ viewport: { width, height: 900 } })
      // Axe itself is a script, so a browser without scripts is one that gets none of ours.
      if (!scripts) await context.route('**/*.js', (route) => route.abort())
      const { page, met } = await watchedPage(context)
      for (const address of width === WIDTHS[0] && scripts ? [...PAGES, ...OTHERS] : PAGES) {
        await page.goto(site.address + address)
        await unfold(page)
        assert.deepEqual(await foundByAxe(page), [], address)
        const across = await page.evaluate('document.documentElement.scrollWidth')
        assert.ok(Number(across) <= width, `${address} is ${String(across)} pixels wide`)
        assert.deepEqual(met, [], address)
      }
      await context.close()
    })
