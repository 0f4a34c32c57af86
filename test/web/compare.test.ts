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

const versions = `/compare/versions?${FIRST_ANSWERS}`

test('on a first visit two versions show a form and nothing else', async () => {
  const { status, text } = await asked(versions)
  assert.equal(status, 200)
  assert.doesNotMatch(text, /<td/)
})

test('an answer made another is named, and each version opens its own lines', async () => {
  const { status, text } = await asked(`${versions}&change=price&to=%C2%A32m&option=mutual`)
  assert.equal(status, 200)
  assert.match(text, /exactly £1,900,000 a year/)
  assert.match(text, /exactly £2,000,000 a year/)
  // £100,000 a year more, over the twelve months of the first financial year, without indexation in them.
  const row = text.slice(text.indexOf('contract-income</span>'))
  const prices = [...row.matchAll(/price=([^&]+)&amp;/g)].slice(0, 2).map(([, price]) => decodeURIComponent(price!))
  assert.deepEqual(prices, ['1.9m', '£2m'])
  assert.match(row.replaceAll(/<[^>]+>/g, ' '), /^[^+]*£1,900,000\S*\s+£2,000,000\S*\s+\+£100,000/)
})

test('an answer made what it was shows nothing', async () => {
  const { text } = await asked(`${versions}&change=price&to=1.9m`)
  assert.match(text, /Nothing is given otherwise/)
  assert.doesNotMatch(text, /<td/)
})

for (const [ending, says] of [
  ['&change=price&to=lots', /price/i],
  ['&change=__proto__&to=1', /Each answer that changes is one of name, sector/],
  ['&change=price', /with what it becomes/],
  ['&to=2m', /with what it becomes/],
  ['&change=price&to=2m&option=nothing', /The options of this case are/],
] as const)
  test(`versions with ${ending} are refused, and it is said why`, async () => {
    const { status, text } = await asked(versions + ending)
    assert.equal(status, 400)
    assert.match(text, says)
  })

test('a second version of an example is left to the command', async () => {
  const { status, text } = await asked('/compare/versions?example=youth-first&change=price&to=2m')
  assert.equal(status, 400)
  assert.match(text, /spinout compare CASE OTHER/)
})

test('what an answer becomes is words on the page and never markup', async () => {
  const { status, text } = await asked(`${versions}&change=name&to=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E`)
  assert.equal(status, 200)
  assert.doesNotMatch(text, /<script>alert/)
  assert.match(text, /&quot;&gt;&lt;script&gt;/)
})

test('only what was typed into the form leads from its options to another version of it', async () => {
  assert.match((await asked(`/compare?${FIRST_ANSWERS}`)).text, /href="\/compare\/versions\?name=/)
  assert.doesNotMatch((await asked(youthFirst)).text, /compare\/versions/)
})
