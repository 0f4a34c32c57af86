import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { stepsIn, sumOf } from '../web/steps.ts'
import { openSite, watchedPage, type OpenSite } from './site.ts'

let site: OpenSite
before(async () => void (site = await openSite()))
after(async () => {
  await site.close()
  assert.deepEqual(site.faults, [])
})

/** Go to where a figure leads by the keyboard alone, and wait for the page. */
async function open(page: Page, figure: ReturnType<Page['locator']>): Promise<void> {
  const from = page.url()
  await figure.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((to) => to.pathname === '/explain' && to.href !== from)
}

const inPounds = (words: string): number => Number(words.replaceAll(/[^\d.-]/g, ''))

/** The figure of a line's page, once its terms were added up and came to it. */
async function checkedSum(page: Page): Promise<number> {
  const { value, says, terms } = stepsIn(await page.content())
  assert.match(says, /^added up/)
  const shown = inPounds(value)
  assert.ok(Math.abs(sumOf(terms) - shown) <= 0.005 * (terms.length + 1), `${sumOf(terms)} and ${shown}`)
  assert.equal(inPounds(await page.locator('p.govuk-body-l').first().innerText()), shown)
  return shown
}

test('a figure of the answer is opened by the keyboard, without scripts, and its terms add up to it', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const { page, met } = await watchedPage(context)
  const answer = `${site.address}/appraisal?example=youth-first`
  await page.goto(answer)
  const row = page.getByRole('row', { name: 'Saving in the middle case' })
  const figures = row.getByRole('link')
  assert.ok((await figures.count()) >= 2)
  for (let index = 0; index < (await figures.count()); index++) {
    const words = await figures.nth(index).innerText()
    await open(page, figures.nth(index))
    const shown = await checkedSum(page)
    // The answer rounds to three figures what the line gives to the penny.
    assert.ok(Math.abs(shown - inPounds(words)) <= 0.005 * Math.abs(shown) + 0.5, `${shown} and ${words}`)
    await page.goto(answer)
  }
  assert.deepEqual(met, [])
  await context.close()
})

test('a chance is opened down to one future, and from there term by term', async () => {
  const { page, met } = await watchedPage(await site.browser.newContext())
  await page.goto(`${site.address}/appraisal?example=youth-first`)
  await open(page, page.locator('#answer-mutual ~ .spinout-tests a.spinout-opens').nth(1))
  const bad = page.getByRole('row', { name: /A bad future/ }).getByRole('link')
  await open(page, bad)
  assert.match(page.url(), /future=\d+/)
  const saving = await checkedSum(page)
  assert.notEqual(saving, 0)
  // Last month's saving, and this month's: each a page of the same future.
  await open(page, page.locator('.spinout-steps a').first())
  assert.match(page.url(), /future=\d+/)
  await checkedSum(page)
  assert.deepEqual(met, [])
})
