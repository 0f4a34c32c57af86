import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { PRECEDENTS } from '../../src/core/appraisal/precedents/precedents.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { HISTORY } from '../../src/files/history/list.ts'
import { historyText } from '../../src/files/history/text.ts'
import { storyOf } from '../../src/view/history/stories.ts'
import { makeApp } from '../../src/web/app.ts'
import { storyRun } from '../examples/history/opened.ts'

const settings = { trials: 1024, seed: 1 }
const app = makeApp({
  appraise: ({ case: theCase, book }) => appraise(theCase, book, settings, runHere),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

const page = async (address: string): Promise<string> => {
  const answer = await app.request(address)
  assert.equal(answer.status, 200, address)
  return answer.text()
}

test('the start page leads to what happened to others, and from there to every case', async () => {
  assert.match(await page('/'), /href="\/history"/)
  const listed = await page('/history')
  for (const { name, lesson } of HISTORY) {
    assert.ok(listed.includes(`href="/history/${name}"`), name)
    assert.ok(listed.includes(lesson), lesson)
  }
})

for (const one of HISTORY) {
  const { name, variants } = one

  test(`the page of ${name} gives the figures that its case has when it is run, and links every source`, async () => {
    const told = await page(`/history/${name}`)
    const run = await storyRun(name, settings)
    const story = storyOf(name)!
    for (const { model } of story.tells(run)) assert.ok(told.includes(`>${model}<`), model)
    for (const { url } of [...story.known, ...story.happened]) assert.ok(told.includes(`href="${url}"`), url)
    for (const variant of variants) {
      assert.ok(told.includes(`href="/appraisal?example=history-${name}-${variant.name}"`), variant.name)
      await page(`/assumptions?example=history-${name}-${variant.name}`)
    }
  })

  test(`the file at the page of ${name} is the one we ship`, async () => {
    const file = await app.request(`/history/${name}/case.yaml`)
    assert.equal(file.headers.get('content-disposition'), `attachment; filename="${name}.case.yaml"`)
    assert.equal(await file.text(), historyText(one))
  })
}

for (const address of ['/history/nothing', '/history/__proto__', '/history/nothing/case.yaml', '/history/%3Cb%3E'])
  test(`there is nothing at ${address}, and what was typed is escaped`, async () => {
    const answer = await app.request(address)
    assert.equal(answer.status, 404)
    assert.ok(!(await answer.text()).includes('<b>'))
  })

test('where an answer names a real case that is told here, it leads to the story', async () => {
  const answer = await page('/appraisal?example=youth-first')
  const named = PRECEDENTS.filter(({ name }) => answer.includes(`<strong>${name}</strong>`)).map(({ id }) => id)
  assert.ok(named.some((id) => storyOf(id)))
  for (const id of named) assert.equal(answer.includes(`href="/history/${id}"`), storyOf(id) !== undefined, id)
})
