import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { openSite, watchedPage, WIDTHS, type OpenSite } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: OpenSite
before(async () => void (site = await openSite()))
after(async () => {
  await site.close()
  assert.deepEqual(site.faults, [])
})

const WARD = new URL('../../examples/elections/musselburgh-2017.blt', import.meta.url).pathname

/** Three people, of whom two are tied for the last place: every kind of story in a few lines. */
const TIE = '3 1\n2 1 3 0\n2 2 0\n3 3 0\n0\n"Ann"\n"<b>Bola</b>"\n"דנה"\n"Board"\n'

async function assertSound(page: Page, width: number): Promise<void> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"], preload: false })')) as AxeResults
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    [],
  )
  const across = await page.evaluate('document.documentElement.scrollWidth')
  assert.ok(Number(across) <= width, `the page is ${String(across)} pixels wide`)
}

async function assertValid(page: Page): Promise<void> {
  const rules = { 'doctype-style': 'off', 'void-style': 'off', 'require-sri': 'off' } as const
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  const answer = await page.request.get(page.url())
  assert.equal(answer.status(), 200)
  const { results } = await validator.validateString(await answer.text())
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line} ${message}`)),
    [],
  )
}

for (const width of WIDTHS)
  test(`without scripts a file is counted and a tie told, ${width} pixels wide`, async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 } })
    await context.route('**/*.js', (route) => route.abort())
    const { page, met } = await watchedPage(context)
    await page.goto(`${site.address}/count`)
    await page.setInputFiles('#file', WARD)
    await page.check('input[value="meek"]')
    await page.getByRole('button', { name: 'Count the votes' }).click()
    await page.getByRole('heading', { name: 'Musselburgh' }).waitFor()
    assert.match(await page.innerText('.spinout-sheet'), /Elected, in this order: Stuart McDonald CURRIE/)
    await assertSound(page, width)
    await page.fill('#text', TIE)
    await page.check('input[value="scottish"]')
    await page.getByRole('button', { name: 'Count the votes' }).click()
    await page.getByRole('heading', { name: 'Board' }).waitFor()
    assert.match(await page.innerText('.govuk-inset-text'), /^This result is provisional\./)
    assert.equal(await page.locator('main b').count(), 0)
    await assertSound(page, width)
    // What was pasted is there again, so that it can be counted by another rule.
    assert.equal(await page.inputValue('#text'), TIE)
    assert.deepEqual(met, [])
    await context.close()
  })

test('with a keyboard alone votes are pasted, a rule is chosen, and a problem is mended', async () => {
  const context = await site.browser.newContext()
  const { page, met } = await watchedPage(context)
  await page.goto(`${site.address}/count`)
  await page.focus('#text')
  await page.keyboard.insertText(TIE.replace('2 2 0', '2 7 0'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.focus('#seed')
  await page.keyboard.type('the lottery')
  await page.keyboard.press('Enter')
  await page.waitForFunction('document.title.startsWith("Error")')
  assert.match(await page.innerText('.govuk-error-summary'), /pasted votes, line 3/)
  await page.locator('.govuk-error-summary__list a').focus()
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'text')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(TIE)
  await page.focus('#seed')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Board' }).waitFor()
  assert.match(await page.innerText('.spinout-sheet'), /Lots are drawn from the declared seed “the lottery”/)
  assert.deepEqual(met, [])
  await context.close()
})

test('the page of a count prints as the sheet alone: no form, no navigation, no other rules', async () => {
  const page = await site.browser.newPage()
  await page.goto(`${site.address}/count?example=musselburgh-2017`)
  await assertValid(page)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['form', '.govuk-service-navigation', '.spinout-others', '.govuk-breadcrumbs'])
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
  assert.ok(await page.locator('.spinout-sheet').isVisible())
  // A sheet of A4 within its margins is 180 mm wide, which is 680 pixels.
  await page.setViewportSize({ width: 680, height: 900 })
  for (const table of await page.locator('.spinout-figures').all())
    assert.ok((await table.boundingBox())!.width <= 680, 'no table is cut')
  // Pages come apart on a notice board: each says which it is, and of how many.
  assert.equal(await page.evaluate('getComputedStyle(document.body).page'), 'count-sheet')
  await page.close()
})
