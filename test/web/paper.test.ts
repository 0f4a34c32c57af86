import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { makeApp } from '../../src/web/app.ts'
import { readDocument } from '../papers/documentText.ts'

const app = makeApp({
  appraise: ({ case: theCase, book }) => appraise(theCase, book, { trials: 1024, seed: 1 }, runHere),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

test('every paper that the answer offers is there, as a file of its kind', async () => {
  const page = await (await app.request('/appraisal?example=youth-first')).text()
  const offered = [...page.matchAll(/href="(\/paper\?[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  // An annex, two workbooks, three assumption books, a brief for each of five audiences and a business case.
  assert.equal(offered.length, 12)
  for (const address of offered) {
    const answer = await app.request(address)
    assert.equal(answer.status, 200, address)
    assert.match(
      answer.headers.get('content-disposition') ?? '',
      /^attachment; filename="[a-z-]+\.(pdf|xlsx|ods|docx)"$/,
    )
    assert.match(answer.headers.get('content-type') ?? '', /officedocument|opendocument|^application\/pdf$/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.match(String.fromCharCode(...bytes.slice(0, 4)), /^(PK|%PDF$)/, 'it is an archive, or in print')
  }
})

test('a paper has the seed and the case of its answer at its foot', async () => {
  const page = await (await app.request('/appraisal?example=youth-first')).text()
  const answer = await app.request('/paper?example=youth-first&kind=brief&for=lender')
  const { foot, paragraphs } = readDocument(new Uint8Array(await answer.arrayBuffer()))
  const [hash = '', seed] = foot.split(' · ')
  assert.ok(page.includes(hash))
  assert.equal(seed, '1')
  assert.match(paragraphs[0]!, /a brief for lenders$/)
})

const refused: readonly (readonly [string, number])[] = [
  ['/paper', 303],
  ['/paper?example=nothing&kind=brief', 404],
  ['/paper?example=youth-first', 400],
  ['/paper?example=youth-first&kind=poem', 400],
  ['/paper?example=youth-first&kind=__proto__', 400],
  ['/paper?example=youth-first&kind=workbook&format=docx', 400],
  ['/paper?example=youth-first&kind=brief&for=nobody', 400],
]

for (const [address, status] of refused)
  test(`${address} is answered with ${status}`, async () => {
    assert.equal((await app.request(address)).status, status)
  })
