import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerScale } from '../../src/core/appraisal/scale/asked.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { makeApp } from '../../src/web/app.ts'
import { readSound } from '../model/cases.ts'
import { smallService, smallServiceWith } from '../model/scale/services.ts'
import { rowsOf } from '../view/markup.ts'

const never = new Promise<never>(() => {})
const { case: first } = readSound(smallService('A <small> service'))

/** The page of the hand-made service, whatever is asked for, bundled with the second where one is given. */
async function pageOf(second: typeof first | null, address = '/scale?example=youth-first'): Promise<string> {
  const answer = await answerScale({ case: first, second, seed: 1 }, runHere)
  const app = makeApp({
    appraise: () => never,
    scale: () => Promise.resolve(answer),
    today: () => '2026-11-22',
    report: (fault) => assert.ifError(fault),
  })
  const response = await app.request(address)
  assert.equal(response.status, 200)
  return response.text()
}

const wordsOf = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('the page says the smallest size first, and has the figures of its chart in a table', async () => {
  const page = await pageOf(null)
  assert.match(wordsOf(page), /How large must it be\? .*All four thresholds: met from 1\.5\d times its size on/)
  const own = rowsOf(page).find(([times]) => times === '1')
  assert.deepEqual(own, ['1', '£80,000', 'fewer than 1 of 100', 'fewer than 1 of 100'])
  assert.ok(!page.includes('<small>'), 'what was typed is text')
})

test('a second service is told alone and together, and which was chosen stays chosen', async () => {
  const { case: second } = readSound(smallService('B'))
  const page = await pageOf(second, '/scale?example=youth-first&with=template-youth')
  assert.match(wordsOf(page), /By itself neither meets all four thresholds; together they do\./)
  assert.match(page, /<option value="template-youth" selected>/)
})

test('two services that cannot be bundled say why', async () => {
  const { case: second } = readSound(smallServiceWith({ start: '2025-04' }))
  const page = await pageOf(second, '/scale?example=youth-first&with=template-youth')
  assert.match(wordsOf(page), /only in one month\. The second case has 2025-04 start; wanted: 2024-04\./)
})

test('a second service that is not there is not found', async () => {
  const app = makeApp({ appraise: () => never, today: () => '2026-11-22', report: (fault) => assert.ifError(fault) })
  assert.equal((await app.request('/scale?example=youth-first&with=nowhere')).status, 404)
})
