import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchChromium } from '../../tools/chromium.ts'

test('a real Chromium starts, lays out a page and draws letters of different widths', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<p><span>iiiiiiii</span><br><span>WWWWWWWW</span></p>')
    const narrow = await page.locator('span').nth(0).boundingBox()
    const wide = await page.locator('span').nth(1).boundingBox()
    assert.ok(narrow && wide && wide.width > 2 * narrow.width, 'without fonts both would be as wide')
  } finally {
    await browser.close()
  }
})
