import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { advisers } from '../../src/core/law/advice/advisers.ts'
import { HISTORY } from '../../src/files/history/list.ts'
import { serve, type Serving } from '../../src/web/serve.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { countAside } from '../../src/worker/countAside.ts'
import { launchChromium } from '../../tools/chromium.ts'

/** The day on which every journey is made. */
export const TODAY = '2026-11-22'

/** A phone and a desk, in CSS pixels. */
export const WIDTHS = [375, 1280] as const

/** What a person typed who knows their service: ten answers that make sense together. */
export const FIRST_ANSWERS =
  'name=Marlow+Vale+home+library&sector=library&start=2027-04&staff=28.2&people=61&payBill=%C2%A3780k+to+%C2%A3820k' +
  '&nonPay=600k&recharge=300k&price=1.9m&council=-1.5%25'

/** Points for every option on every criterion: a mutual ahead, but for the move. */
const ALL_POINTS = ['baseline', 'improve', 'mutual', 'outsource', 'mixed']
  .flatMap((option, index) =>
    ['strategy', 'transition', 'people', 'delivery', 'risk'].map(
      (criterion) => `${option}-${criterion}=${criterion === 'transition' ? 9 - index : option === 'mutual' ? 8 : 5}`,
    ),
  )
  .join('&')

/** One address of every page. */
export const PAGES = [
  '/',
  '/templates',
  '/options',
  '/history',
  '/history/libraries-unlimited',
  '/appraisal?example=youth-first',
  '/appraisal?name=&staff=20+to+30&payBill=9k+to+5k&nonPay=x&price=-5',
  '/explain?example=youth-first',
  '/explain?example=youth-first&option=world&month=2019-09',
  '/explain?example=youth-first&option=mutual&line=bank&month=12',
  '/explain?example=youth-first&option=mutual&line=kept-so-far&month=59&futures=yes',
  '/explain?example=youth-first&option=mutual&line=saving-so-far&month=59&future=7',
  '/compare?example=youth-first&left=improve&right=mutual&year=2',
  '/assumptions?example=youth-first&confidence=derived',
  '/paper?example=youth-first&kind=poem',
  '/stress?example=youth-first',
  '/scale?example=youth-first',
  '/standing-by-date?example=youth-first',
  '/criteria?example=youth-first',
  '/who-gains?example=youth-first',
  '/warnings?example=youth-first',
  '/bridge?example=youth-first',
  '/interest?example=youth-first',
  '/delivery-model?example=youth-first',
  '/advice',
  ...advisers.map(({ topic }) => `/advice/${topic}`),
  '/advice/subsidy?loan=much&equipment=-1&as-of=2027-02-30',
  '/law',
  '/law/changes?since=2024-04-01',
  '/law/values/nic.employer.rate',
  '/law/rules/nic.employmentAllowance.publicAuthority?as-of=2010-01-01',
  '/count',
  '/count?example=musselburgh-2017',
  '/count?example=marlow-vale-motion',
  '/about/method',
  '/about/case-format',
  '/nowhere',
]

/** The same pages otherwise: another service, a form, a line of the law, every input. */
export const OTHERS = [
  ...advisers.map(({ topic, example }) => `/advice/${topic}?${new URLSearchParams(example).toString()}`),
  '/advice/subsidy/note?equipment=30000',
  '/interest/note?example=barnet-libraries&core=yes&suppliers=yes',
  '/interest?example=youth-first&value=much&as-of=2025-02-12',
  `/interest?${FIRST_ANSWERS}`,
  '/delivery-model?example=youth-first&weight-risk=-1&mutual-risk=11',
  `/delivery-model/note?example=youth-first&${ALL_POINTS}`,
  '/law?as-of=2016-05-01',
  '/law?as-of=yesterday',
  '/appraisal?example=barnet-libraries',
  '/appraisal?example=template-leisure',
  '/templates/nowhere.case.yaml',
  '/count?example=nowhere',
  ...HISTORY.map(({ name }) => `/history/${name}`),
  '/history/nowhere',
  `/appraisal?${FIRST_ANSWERS}`,
  '/explain?example=youth-first&option=mutual',
  '/compare?example=barnet-libraries&left=mutual&right=outsource&month=3&order=name',
  `/compare/versions?${FIRST_ANSWERS}`,
  `/compare/versions?${FIRST_ANSWERS}&change=price&to=%C2%A32m`,
  `/explain?${FIRST_ANSWERS}&option=terms&line=kept%2Feveryone%2Fnic&month=3`,
  '/assumptions?example=youth-first',
  '/stress?example=barnet-libraries',
  `/stress?${FIRST_ANSWERS}`,
  '/scale?example=template-youth&with=template-libraries',
  '/scale?example=youth-first&with=barnet-libraries',
  '/assumptions?example=barnet-libraries&confidence=published',
]

/** The real site on a free port of this machine, and a real browser before it. */
export interface OpenSite {
  readonly address: string
  readonly browser: Browser
  /** What the site said went wrong in it; nothing should. */
  readonly faults: readonly Error[]
  close(): Promise<void>
}

export async function openSite(): Promise<OpenSite> {
  const faults: Error[] = []
  const serving: Serving = await started(faults)
  const browser = await launchChromium()
  return {
    address: serving.address,
    browser,
    faults,
    async close() {
      await browser.close()
      await serving.close()
    },
  }
}

async function started(faults: Error[]): Promise<Serving> {
  const served = await serve({
    port: 0,
    appraise: appraiseAside,
    count: countAside,
    today: () => TODAY,
    report: (fault) => void faults.push(fault),
  })
  assert.ok(served.ok)
  return served.value
}

/** A page of a browser that notes all that a visitor should never meet: dialogs, errors, refusals by the policy. */
export async function watchedPage(context: BrowserContext): Promise<{ readonly page: Page; readonly met: string[] }> {
  const page = await context.newPage()
  const met: string[] = []
  page.on('dialog', (dialog) => {
    met.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => met.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A browser notes every answer that is not 200; those are asked for here and are checked as such.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) met.push(message.text())
  })
  return { page, met }
}
