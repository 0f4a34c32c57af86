import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeApp, type AppSettings } from '../../src/web/app.ts'
import { pages } from '../../src/web/pages.ts'

const never = new Promise<never>(() => {})

/** The site with somebody else doing the sums: never done, unless a test says otherwise. */
function site(settings: Partial<AppSettings> = {}) {
  return makeApp({
    appraise: () => never,
    today: () => '2026-11-22',
    report: (fault) => assert.ifError(fault),
    ...settings,
  })
}

const quick = pages.map(({ path }) => path).filter((path) => path !== '/appraisal')

for (const path of [...quick, '/nowhere'])
  test(`what is answered at ${path} forbids all that we do not use, and sets no cookie`, async () => {
    const { headers } = await site().request(path)
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'",
    )
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.equal(headers.get('set-cookie'), null)
    assert.equal(headers.get('x-powered-by'), null)
  })

const statuses: readonly (readonly [string, number])[] = [
  ['/health', 200],
  ['/nowhere', 404],
  ['/appraisal', 303],
  ['/appraisal?example=nothing', 404],
  ['/appraisal?name=only', 400],
  ['/explain?example=youth-first&option=nothing', 404],
  ['/explain?example=youth-first&option=mutual&line=nothing', 404],
  ['/explain?example=youth-first&option=mutual&line=bank&month=60', 400],
  ['/explain?example=youth-first&option=mutual&line=bank&month=59', 200],
  ['/explain?example=youth-first&option=mutual&line=bank&month=2023-08', 200],
  ['/explain?example=youth-first&option=mutual&line=bank&month=2023-09', 400],
  ['/explain?example=youth-first&option=mutual&line=bank&month=-1', 400],
  ['/assumptions?example=__proto__', 404],
  ['/explain?example=youth-first&option=__proto__', 404],
]

for (const [address, expected] of statuses)
  test(`${address} is answered with ${expected}`, async () => {
    const { status } = await site().request(address)
    assert.equal(status, expected)
  })

test('a fault is reported to whoever runs the site, and a visitor reads no more than that it is ours', async () => {
  const faults: Error[] = []
  const app = site({
    appraise: () => Promise.reject(new Error('secret of the house')),
    report: (fault) => void faults.push(fault),
  })
  const answer = await app.request('/appraisal?example=youth-first')
  const words = await answer.text()
  assert.equal(answer.status, 500)
  assert.match(words, /The fault is ours/)
  assert.doesNotMatch(words, /secret|at .*\.ts:\d/)
  assert.deepEqual(
    faults.map(({ message }) => message),
    ['secret of the house'],
  )
})

test('an answer that went wrong is tried afresh the next time', async () => {
  let asked = 0
  const app = site({
    appraise() {
      asked++
      return Promise.reject(new Error('no'))
    },
    report: () => {},
  })
  for (const times of [1, 2]) {
    await app.request('/appraisal?example=youth-first')
    assert.equal(asked, times)
  }
})

test('the same answer asked for by many is worked out once', async () => {
  let asked = 0
  const app = site({
    appraise() {
      asked++
      return never
    },
  })
  for (let visitor = 0; visitor < 20; visitor++) void app.request('/appraisal?example=youth-first')
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.equal(asked, 1)
})

test('past four answers at once a visitor is asked to come back, with all they typed in the address', async () => {
  const app = site()
  const address = (staff: number) => `/appraisal?name=a&sector=other&staff=${staff}&payBill=1m&nonPay=1&price=1m`
  for (let staff = 10; staff < 14; staff++) void app.request(address(staff))
  await new Promise((resolve) => setTimeout(resolve, 200))
  const answer = await app.request(address(14))
  assert.equal(answer.status, 503)
  assert.equal(answer.headers.get('retry-after'), '10')
  assert.match(await answer.text(), /Nothing you typed is lost/)
})

test('a form from another site, one too large and an address too long are turned away', async () => {
  const foreign = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' }
  const post = (headers: Record<string, string>, body: string) =>
    site().request('http://localhost/', { method: 'POST', headers, body })
  assert.equal((await post(foreign, 'a=1')).status, 403)
  const ours = { ...foreign, origin: 'http://localhost' }
  assert.equal((await post({ ...ours, 'content-length': '65537' }, 'a'.repeat(65_537))).status, 413)
  assert.equal((await site().request(`/?name=${'a'.repeat(8_000)}`)).status, 414)
})

test('a file is sent once and then only said to be still good', async () => {
  const app = site()
  const first = await app.request('/assets/spinout.css')
  const tag = first.headers.get('etag') ?? ''
  const again = await app.request('/assets/spinout.css', { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
})
