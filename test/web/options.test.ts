import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Said } from '../../src/core/appraisal/profiles/profile.ts'
import { PROFILES } from '../../src/core/appraisal/profiles/profiles.ts'
import { nameOf } from '../../src/core/finance/options.ts'
import { findHistory } from '../../src/files/history/list.ts'
import { makeApp } from '../../src/web/app.ts'
import { readingAge } from '../law/readingAge.ts'

/** As for the pages of law: what most who left school at 16 read without effort. */
const PAGE_AGE = 13

const app = makeApp({
  appraise: () => assert.fail('no page here appraises'),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

async function page(address: string): Promise<string> {
  const answer = await app.request(address)
  assert.equal(answer.status, 200, address)
  return answer.text()
}

const saidOf = ({ governance, cost, freedom, limits, law }: (typeof PROFILES)[number]): readonly Said[] =>
  [governance, cost, freedom, limits, law].flat()

test('the start page leads to the options, and every option has its place there', async () => {
  assert.match(await page('/'), /href="\/options"/)
  const listed = await page('/options')
  for (const { id } of PROFILES) {
    assert.ok(listed.includes(`href="#${id}"`), id)
    assert.ok(listed.includes(`id="${id}">${nameOf(id)}</h2>`), id)
  }
})

for (const profile of PROFILES)
  test(`every part of ${profile.id} says something, and leads to where it comes from`, async () => {
    const listed = await page('/options')
    const { governance, cost, freedom, limits, law, alike, modelled, leftOut, alsoCalled } = profile
    for (const part of [governance, cost, freedom, limits, law, alike, modelled, leftOut, alsoCalled])
      assert.ok(part.length > 0)
    for (const { ground } of saidOf(profile)) {
      if (ground.kind === 'rule') await page(`/law/rules/${ground.id}`)
      if (ground.kind === 'question') await page(`/advice/${ground.topic}`)
      if (ground.kind === 'published') assert.ok(listed.includes(`href="${ground.url}"`), ground.url)
    }
    for (const { source, told } of alike) {
      assert.ok(listed.includes(`href="${source.url}"`), source.url)
      if (told !== undefined) assert.ok(findHistory(told) && listed.includes(`href="/history/${told}"`), told)
    }
  })

for (const profile of PROFILES)
  test(`what is said of ${profile.id} can be read at ${PAGE_AGE}`, () => {
    const { is, alike, modelled, leftOut } = profile
    const read = [is, ...saidOf(profile).map(({ says }) => says), ...alike.map(({ says }) => says)]
    const all = [...read, ...modelled, ...leftOut]
    const age = readingAge(all)
    assert.ok(age <= PAGE_AGE, `${age.toFixed(1)}: ${all.toSorted((one, other) => other.length - one.length)[0]}`)
  })
