import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { sayRoundPounds } from '../../src/core/shared/money.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { makeApp } from '../../src/web/app.ts'

const site = makeApp({
  appraise: ({ case: theCase, book }, { seed }) => appraise(theCase, book, { trials: 1024, seed }, runHere),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

const textOf = async (address: string): Promise<string> => (await site.request(address)).text()

const answer = await textOf('/appraisal?example=youth-first')
const section = answer.slice(
  answer.indexOf('aria-labelledby="side-by-side"'),
  answer.indexOf('aria-labelledby="the-money"'),
)
const links = [...section.matchAll(/<a class="govuk-link(?: spinout-opens)?" href="([^"]+)"\s*>([^]*?)<\/a\s*>/g)].map(
  ([, to, words]) => ({
    to: to!.replaceAll('&amp;', '&'),
    words: words!.replaceAll(/<[^>]+>/g, '').trim(),
  }),
)
/** Those of the middle case; a chance or a mean is of all futures, and the middle case has another figure. */
const opened = links.filter(({ to }) => to.startsWith('/explain?') && !to.includes('futures='))

/** The figure that a page of a line opens with. */
const figureAt = async (address: string): Promise<string> =>
  /<p class="govuk-body-l">([^<]+)<\/p>/.exec(await textOf(address))![1]!

test('every figure of the table that is a line of the model opens it, in its month', async () => {
  assert.ok(opened.length >= 8)
  for (const { to, words } of opened.filter((link) => link.words.includes('£'))) {
    const found = Number((await figureAt(to)).replaceAll(/[£,]/g, ''))
    // The price of the case is for a year, and the line is the month's.
    const year = to.includes('price') ? 12 : 1
    assert.equal(sayRoundPounds(year * found), words, to)
  }
  for (const { to, words } of opened.filter((link) => link.words.endsWith('%'))) {
    const found = Number(await figureAt(to))
    assert.equal(`${Math.round(100 * found)}%`, words, to)
  }
})

test('in each row of the middle case every figure leads to its line', () => {
  const rows = [...section.matchAll(/<tr class="govuk-table__row">([^]*?)<\/tr>/g)].map(([, row]) => row!)
  const middle = rows.filter((row) => /in the middle case/.test(row) && !/middle future/.test(row))
  assert.equal(middle.length, 4)
  for (const row of middle) {
    const figures = [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell]) => cell!)
    for (const cell of figures) assert.ok(/not asked/.test(cell) || cell.includes('href="/explain?'), cell)
  }
})

test('the table leads to two options line by line', async () => {
  const link = links.find(({ to }) => to.startsWith('/compare?'))
  assert.equal((await site.request(link!.to)).status, 200)
})
