/**
 * `node tools/picture.ts`: draw the picture of the answer that README.md shows, afresh from the running site. Do it
 * whenever the page or the figures of Youth First change.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '../src/web/serve.ts'
import { today } from '../src/cli/day.ts'
import { appraiseAside } from '../src/worker/aside.ts'
import { launchChromium } from './chromium.ts'

const SIZE = { width: 1200, height: 1960 } as const
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))

const report = (fault: Error): never => {
  throw fault
}
const served = await serve({ port: 0, appraise: appraiseAside, today, report })
if (!served.ok) throw new Error(served.problems[0]?.message)
const browser = await launchChromium()
const page = await browser.newPage({ viewport: SIZE })
await page.goto(`${served.value.address}/appraisal?example=youth-first`)
mkdirSync(folder, { recursive: true })
await page.screenshot({ path: `${folder}verdict.png` })
await browser.close()
await served.value.close()
