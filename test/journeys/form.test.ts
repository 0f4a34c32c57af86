import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FIELDS } from '../../src/web/appraisal/form/fields.ts'
import { openSite, watchedPage, type OpenSite } from './site.ts'

let site: OpenSite
before(async () => void (site = await openSite()))
after(async () => {
  await site.close()
  assert.deepEqual(site.faults, [])
})

/** What the keyboard would act on, by its id or its words. */
const focused = (page: Page) =>
  page.evaluate('document.activeElement.id || document.activeElement.className || document.activeElement.tagName')

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === id) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`the keyboard does not reach ${id}`)
}

const ANSWERS: readonly (readonly [string, string])[] = [
  ['name', 'Marlow Vale home library'],
  ['sector', 'L'],
  ['staff', '28.2'],
  ['people', '61'],
  ['payBill', '£780k to £820k'],
  ['nonPay', '600k'],
  ['recharge', '300k'],
  ['price', '1.9m'],
]

test('a person with a keyboard alone gets from the start to an answer, and back with all they typed', async () => {
  const context = await site.browser.newContext()
  const { page, met } = await watchedPage(context)
  await page.goto(site.address)
  await page.keyboard.press('Tab')
  assert.match(String(await focused(page)), /govuk-skip-link/)
  for (const [id, text] of ANSWERS) {
    await tabTo(page, id)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/appraisal?**')
  assert.match(await page.innerText('main'), /Marlow Vale home library/)
  assert.match(await page.innerText('main'), /In (?:\d+|more than 99|fewer than 1) of 100 futures the service is kept/)
  await page.getByText('Change what you typed').click()
  assert.equal(await page.inputValue('#payBill'), '£780k to £820k')
  assert.equal(await page.inputValue('#sector'), 'leisure')
  assert.deepEqual(met, [])
  await context.close()
})

test('problems are told together at the top, which takes the focus, and each leads to its field', async () => {
  const context = await site.browser.newContext()
  const { page } = await watchedPage(context)
  await page.goto(`${site.address}/`)
  await page.fill('#payBill', '9k to 5k')
  await page.fill('#price', 'a lot')
  await page.getByRole('button', { name: 'Give a first answer' }).click()
  await page.waitForURL('**/appraisal?**')
  assert.equal(await focused(page), 'govuk-error-summary')
  assert.match(await page.title(), /^Error: /)
  const links = page.locator('.govuk-error-summary__list a')
  const told = await links.allInnerTexts()
  assert.deepEqual(told.slice(0, -1), [
    'Enter the name of the service',
    'Enter the kind of service',
    'Enter the number of staff',
    'Gross pay: The first number is above the second. Enter £5,000 to £9,000.',
    'Enter what else is spent in a year',
  ])
  assert.match(told.at(-1)!, /^Contract price: .* is not a number\. Enter an amount such as £32,000/)
  await links.nth(3).click()
  assert.equal(await focused(page), 'payBill')
  assert.equal(await page.inputValue('#payBill'), '9k to 5k')
  await context.close()
})

test('without scripts the form, its problems and an answer all work', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } })
  const { page } = await watchedPage(context)
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Give a first answer' }).click()
  assert.match(await page.innerText('.govuk-error-summary'), /Enter the name of the service/)
  await page.goto(`${site.address}/appraisal?example=youth-first`)
  assert.match(await page.innerText('main'), /Is the service kept, and is money saved\?/)
  await page.getByText('The figures in a table').first().click()
  assert.ok(await page.getByRole('columnheader', { name: 'Share of futures' }).first().isVisible())
  await context.close()
})

/** What breaks out of an attribute, an element, a script or a template where somebody forgot to escape. */
const PAYLOADS = [
  '"><script>alert(1)</script>',
  '\'"><img src=x onerror=alert(1)>',
  '</title></textarea><svg onload=alert(1)>',
  'javascript:alert(1)//{{7*7}}${7*7}',
]

for (const payload of PAYLOADS)
  test(`what looks like markup is shown as it was typed in every field: ${payload}`, async () => {
    const context = await site.browser.newContext()
    const { page, met } = await watchedPage(context)
    const address = new URLSearchParams(FIELDS.map(({ name }): [string, string] => [name, payload]))
    address.set('council', 'own')
    address.set('councilOwn', payload)
    await page.goto(`${site.address}/appraisal?${address.toString()}`)
    for (const { name } of FIELDS.filter(({ name }) => name !== 'sector' && name !== 'council'))
      assert.equal(await page.inputValue(`#${name}`), payload)
    assert.equal(await page.inputValue('#councilOwn'), payload)
    assert.equal(await page.locator('main script, main img, main svg').count(), 0)
    for (const part of ['option', 'line', 'month', 'confidence', 'example']) {
      const asked = new URLSearchParams({ example: 'youth-first', option: 'mutual', line: 'bank', [part]: payload })
      await page.goto(`${site.address}/${part === 'confidence' ? 'assumptions' : 'explain'}?${asked.toString()}`)
      assert.equal(await page.locator('main script, main img, main [onload]').count(), 0)
    }
    assert.deepEqual(met, [])
    await context.close()
  })

test('a name that looks like markup stays text on the answer and in its title', async () => {
  const context = await site.browser.newContext()
  const { page, met } = await watchedPage(context)
  const name = '<img src=x onerror=alert(1)>'
  const rest = 'sector=other&staff=10&payBill=300k&nonPay=100k&price=500k'
  await page.goto(`${site.address}/appraisal?${new URLSearchParams({ name }).toString()}&${rest}`)
  assert.equal(await page.title(), `${name}: the answer – Spinout`)
  assert.match(await page.innerText('main'), /<img src=x onerror=alert\(1\)>/)
  assert.equal(await page.locator('main img').count(), 0)
  assert.deepEqual(met, [])
  await context.close()
})
