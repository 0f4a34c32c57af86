import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeApp } from '../../src/web/app.ts'
import { FIRST_ANSWERS } from '../journeys/site.ts'

const site = makeApp({
  appraise: () => new Promise<never>(() => {}),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

const asked = async (address: string) => {
  const answer = await site.request(address)
  return { status: answer.status, text: await answer.text() }
}

const youthFirst = '/compare?example=youth-first'

test('each figure of two options leads to how it came about, at the last month of the year', async () => {
  const { status, text } = await asked(`${youthFirst}&left=improve&right=mutual&year=2`)
  assert.equal(status, 200)
  // April 2019 to March 2020 is months 7 to 18 of a run from September 2018.
  const opened = [
    ...text.matchAll(/href="\/explain\?example=youth-first&amp;option=(\w+)&amp;line=pay&amp;month=(\d+)"/g),
  ]
  assert.deepEqual(
    opened.map(([, option, month]) => [option, month]),
    [
      ['improve', '18'],
      ['mutual', '18'],
    ],
  )
  assert.match(text, /April 2019 to March 2020/)
  assert.match(text, /no seed · spinout [\d.]+ · law as at \d{4}-\d\d-\d\d/)
})

test('every line that a comparison names can be opened', async () => {
  const { text } = await asked(`${youthFirst}&left=mutual&right=outsource&month=59`)
  const addresses = new Set([...text.matchAll(/href="(\/explain\?[^"]+line=[^"]+)"/g)].map(([, to]) => to!))
  assert.ok(addresses.size > 50)
  for (const address of [...addresses].slice(0, 40))
    assert.equal((await asked(address.replaceAll('&amp;', '&'))).status, 200, address)
})

test('an option beside itself shows nothing but that', async () => {
  const { text } = await asked(`${youthFirst}&left=mutual&right=mutual`)
  assert.match(text, /lines of the same name, and none differs/)
  assert.doesNotMatch(text, /<td/)
})

test('left out, the options and the year are chosen', async () => {
  const { status, text } = await asked(youthFirst)
  assert.equal(status, 200)
  assert.match(text, /Stay and improve in house, beside A mutual controlled by its staff: September 2018 to March 2019/)
})

for (const [ending, says] of [
  ['&left=nothing', /The options of this case are baseline, improve, mutual, outsource/],
  ['&right=__proto__', /The options of this case are/],
  ['&year=7', /financial years from 1 to 6/],
  ['&year=x', /Months run from 0 to 59, or from 2018-09 to 2023-08/],
  ['&month=60', /Months run from 0 to 59/],
  ['&month=1&year=1', /Either a month or a year/],
  ['&order=worst', /Lines are put by size or by name/],
] as const)
  test(`${ending} is refused, and says what would do`, async () => {
    const { status, text } = await asked(youthFirst + ending)
    assert.equal(status, 400)
    assert.match(text, says)
  })

test('what a person typed into the form is words on the page and never markup', async () => {
  const hostile = FIRST_ANSWERS.replace(/name=[^&]*/, 'name=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E')
  const { status, text } = await asked(`/compare?${hostile}&left=improve&right=mutual&order=name`)
  assert.equal(status, 200)
  assert.doesNotMatch(text, /<script>alert|"">/)
  assert.match(text, /name="name" value="&lt;script&gt;/)
})
