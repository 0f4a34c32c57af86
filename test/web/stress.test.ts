import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workStresses } from '../../src/core/appraisal/stress/run.ts'
import type { StressRun } from '../../src/core/appraisal/stress/result.ts'
import { STRESSES } from '../../src/core/appraisal/stress/stresses.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { makeApp } from '../../src/web/app.ts'
import type { StressCase } from '../../src/web/appraisal/stressAnswers.ts'
import { readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'

const never = new Promise<never>(() => {})
const site = (stress: StressCase) =>
  makeApp({ appraise: () => never, stress, today: () => '2026-11-22', report: (fault) => assert.ifError(fault) })

const wordsOf = async (run: StressRun): Promise<string> => {
  const answer = await site(() => Promise.resolve(run)).request('/stress?example=youth-first')
  assert.equal(answer.status, 200)
  return (await answer.text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
}

const marlow = await workStresses(readSound(marlowVale()).case, 1, runHere)

test('every stress is on the page, what it does and where its size comes from, or why it was not tried', async () => {
  const words = await wordsOf(marlow)
  for (const { id, title, says } of STRESSES) {
    assert.ok(words.includes(title), title)
    const because = marlow.stresses.find((each) => each.id === id)!.because
    assert.ok(words.includes(because ?? says), `${title}: ${because ?? says}`)
  }
  assert.match(words, /What would empty the cash\? A mutual/)
  // The worst for the mutual stands before the contents.
  assert.match(words, /A mutual controlled by its staff: [^:]+“[^”]+”: .* of 100.* Contents/)
  assert.ok(words.includes(marlow.key))
})

test('an option nobody has paid the start of has no chances on the page, and is told what it needs', async () => {
  const poor = withAll(marlowVale(), { opening: {}, loans: {}, 'contracts/main/price': '£100,000' })
  const words = await wordsOf(await workStresses(readSound(poor).case, 1, runHere, STRESSES.slice(0, 1)))
  assert.match(words, /A mutual controlled by its staff: nobody has paid for its first months, [^.]+\. It needs £\d/)
  assert.doesNotMatch(words, /It fails most often under/)
})

test('what was typed is text on the page, whatever it is', async () => {
  const named = withAll(marlowVale(), { 'service/name': '<script>alert(1)</script>' })
  const run = await workStresses(readSound(named).case, 1, runHere, [])
  const answer = await site(() => Promise.resolve(run)).request('/stress?example=youth-first')
  assert.ok(!(await answer.text()).includes('<script>alert'))
})

test('while as many runs as may be are under way, another case is asked to come back', async () => {
  const app = site(() => never)
  const ask = (query: string) => app.request(`/stress?${query}`)
  void ask('example=youth-first')
  void ask('example=barnet-libraries')
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { status, headers } = await ask(
    'name=Home+library&sector=library&start=2027-04&staff=28.2&people=61&payBill=800k&nonPay=600k&recharge=300k' +
      '&price=1.9m&council=-1.5%25',
  )
  assert.deepEqual([status, headers.get('retry-after')], [503, '10'])
})
