import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { advisers } from '../../src/core/law/advice/advisers.ts'
import { lawRules, lawValues } from '../../src/core/law/index.ts'
import { makeApp } from '../../src/web/app.ts'

const app = makeApp({
  appraise: () => Promise.reject(new Error('nobody asks')),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

const answered = async (address: string) => app.request(address)
const words = async (address: string): Promise<string> => (await answered(address)).text()
const json = async (address: string): Promise<Record<string, unknown>> =>
  (await (await answered(address)).json()) as Record<string, unknown>

const statuses: readonly (readonly [string, number])[] = [
  ['/advice', 200],
  ['/advice/nothing', 404],
  ['/advice/subsidy', 200],
  ['/advice/subsidy?equipment=30000', 200],
  ['/advice/subsidy?equipment=lots', 400],
  ['/advice/subsidy?had-last-yea=3', 400],
  ['/advice/subsidy?as-of=2026-02-29', 400],
  ['/advice/subsidy?as-of=2023-01-03', 400],
  ['/advice/subsidy?as-of=2023-01-04', 200],
  ['/advice/subsidy/note?equipment=30000', 200],
  ['/advice/subsidy/note?equipment=lots', 400],
  ['/advice/nothing/note.docx', 404],
  ['/law', 200],
  ['/law?as-of=1066-10-14', 400],
  ['/law/values/nic.employer.rate', 200],
  ['/law/values/__proto__', 404],
  ['/law/rules/toString', 404],
  ['/law/changes?since=2027-04-31', 400],
  ['/api/law', 200],
  ['/api/law/values/nothing', 404],
  ['/api/law/values/nic.employer.rate?as-of=soon', 400],
  ['/api/advice/nothing', 404],
  ['/api/advice/subsidy?loan=x', 400],
]

for (const [address, expected] of statuses)
  test(`${address} is answered with ${expected}`, async () => {
    assert.equal((await answered(address)).status, expected)
  })

test('an answer without a day is as of today, and says so', async () => {
  assert.match(await words('/advice/subsidy?equipment=1'), /The law as of 22 November 2026/)
  assert.match(await words('/advice/subsidy?equipment=1&as-of=2024-05-01'), /The law as of 1 May 2024/)
  assert.equal((await json('/api/law/values/nic.employer.rate'))['asOf'], '2026-11-22')
})

test('what somebody typed comes back escaped, at its question and in the list of problems', async () => {
  const page = await words('/advice/subsidy?equipment=%3Cscript%3Ealert(1)%3C%2Fscript%3E')
  assert.doesNotMatch(page, /<script>alert/)
  assert.match(page, /&lt;script&gt;alert\(1\)/)
  assert.match(page, /href="#equipment"/)
})

test('every value and every rule has its page and its JSON, by the name that the list gives it', async () => {
  const list = await json('/api/law')
  const hrefs = (part: string) => (list[part] as { id: string; href: string }[]).map(({ id, href }) => [id, href])
  assert.equal(hrefs('values').length, lawValues.length)
  assert.equal(hrefs('rules').length, lawRules.length)
  for (const [id, href] of [...hrefs('values'), ...hrefs('rules')]) {
    assert.equal((await json(href!))['id'], id)
    assert.equal((await answered(href!.replace('/api', ''))).status, 200, href)
  }
})

test('the figures of the page, the note, the document and the JSON are the same', async () => {
  const query = 'had-this-year=65000&had-last-year=120000&had-year-before=100000&equipment=30000'
  const answer = JSON.stringify(await json(`/api/advice/subsidy?${query}`))
  for (const text of [answer, await words(`/advice/subsidy?${query}`), await words(`/advice/subsidy/note?${query}`)])
    assert.match(text, /£285,000 had already and £30,000 planned come to £315,000; the limit is £315,000/)
  const document = await answered(`/advice/subsidy/note.docx?${query}`)
  const bytes = new Uint8Array(await document.arrayBuffer())
  assert.match(document.headers.get('content-disposition') ?? '', /^attachment; filename="subsidy-2026-11-22.docx"$/)
  assert.deepEqual(bytes.slice(0, 4), Uint8Array.of(0x50, 0x4b, 3, 4))
})

test('a note leads nowhere on the site and holds no form, so that it can be printed', async () => {
  const note = await words('/advice/subsidy/note?equipment=30000')
  assert.match(note, /Written on 22 November 2026/)
  assert.doesNotMatch(note, /<form|href="\/(law|advice|api)/)
})

test('the interface for programs is described by valid OpenAPI, and is as described', async () => {
  const described = await json('/api/openapi.json')
  const { valid, errors } = await new Validator().validate(structuredClone(described))
  assert.ok(valid, JSON.stringify(errors))
  for (const { topic, questions } of advisers) {
    const { get } = (described['paths'] as Record<string, { get: { parameters: { name: string }[] } }>)[
      `/api/advice/${topic}`
    ]!
    assert.deepEqual(
      get.parameters.map(({ name }) => name),
      ['as-of', ...Object.keys(questions)],
    )
    assert.equal((await answered(`/api/advice/${topic}`)).status, 200)
  }
})

test('the page of a rate names the lines of the model that read it, and they can be opened', async () => {
  const page = await words('/law/values/nic.employer.rate')
  const [, href] = /href="(\/explain\?[^"]*nic[^"]*)"/.exec(page) ?? []
  assert.ok(href, 'no line of the model is named')
  assert.equal((await answered(href.replaceAll('&amp;', '&'))).status, 200)
})
