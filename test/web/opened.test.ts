import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workStresses } from '../../src/core/appraisal/stress/run.ts'
import { sayPence } from '../../src/core/shared/money.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { workMoney } from '../../src/core/papers/further/run.ts'
import { makeApp } from '../../src/web/app.ts'
import { openYouthFirst } from '../worker/youthFirst.ts'
import { stepsIn, sumOf } from './steps.ts'

const site = makeApp({
  followMoney: (read, { seed }) => workMoney(read.case, { trials: 1024, seed }, runHere),
  stress: ({ case: theCase }, seed) => workStresses(theCase, seed, runHere, []),
  appraise: ({ case: theCase, book }, { seed }) => appraise(theCase, book, { trials: 1024, seed }, runHere),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

async function textOf(address: string, status = 200): Promise<string> {
  const answer = await site.request(address)
  assert.equal(answer.status, status, address)
  return answer.text()
}

/** Where the figures of a page open, each once. */
const openedBy = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/<a class="govuk-link spinout-opens[^"]*" href="([^"]+)"/g)].map(([, to]) =>
      to!.replaceAll('&amp;', '&'),
    ),
  ),
]

const figureOf = (page: string): string => /<p class="govuk-body-l">([^<]+)<\/p>/.exec(page)![1]!

/** A figure without its unit; a nought may have none. */
const numberIn = (words: string): number => Number(words.replaceAll(/[^\d.e-]/g, ''))

const answer = await textOf('/appraisal?example=youth-first')
const opened = openedBy(answer)

test('the figures of the answer open, and what each is made of comes to the figure', async () => {
  assert.ok(opened.length >= 60, `${opened.length} figures open`)
  let [summed, looked] = [0, 0]
  for (const address of opened) {
    const page = await textOf(address)
    const { value, says, terms } = stepsIn(page)
    assert.equal(numberIn(value), numberIn(figureOf(page)), address)
    looked++
    if (!says.startsWith('added up')) continue
    summed++
    const shown = numberIn(value)
    // Each term is shown to the penny, or to six figures.
    const within = 0.005 * (terms.length + 1) + 2e-6 * Math.max(...terms.map(({ size }) => Math.abs(size)))
    assert.ok(Math.abs(sumOf(terms) - shown) <= within, `${address}: ${sumOf(terms)} and ${shown}`)
  }
  assert.ok(summed >= 10 && looked === opened.length, `${summed} sums`)
})

test('a chance opens at the line whose threshold it is, with three futures told beside it', async () => {
  const kept = opened.find((to) => to.includes('option=mutual&line=kept-so-far') && to.includes('futures=yes'))!
  const page = await textOf(kept)
  const rows = [
    ...page.matchAll(
      /(A (?:good|typical|bad) future) \(number (\d+)\)<\/th>[^]*?<a class="govuk-link" href="([^"]+)"\s*>([^<]+)</g,
    ),
  ]
  assert.deepEqual(
    rows.map(([, name]) => name),
    ['A good future', 'A typical future', 'A bad future'],
  )
  for (const [, , trial, to, shown] of rows) {
    const inFuture = await textOf(to!.replaceAll('&amp;', '&'))
    assert.ok(inFuture.includes(`This is future number ${trial} of the answer`))
    assert.equal(figureOf(inFuture), shown)
  }
})

test('the saving of a future told opens in it, and its terms lead on in the same future', async () => {
  const told = opened.filter((to) => /future=\d+/.test(to) && to.includes('saving-so-far'))
  assert.ok(told.length >= 3)
  for (const address of told) {
    const page = await textOf(address)
    const future = /future=(\d+)/.exec(address)![1]!
    const inside = [...page.matchAll(/href="(\/explain\?[^"]*line=[^"]*)"/g)].map(([, to]) => to!)
    const onwards = inside.filter((to) => !to.includes('futures=yes'))
    const elsewhere = onwards.filter((to) => !to.includes(`future=${future}`))
    // Only the way back to the middle case leaves the future.
    assert.equal(elsewhere.length, 1, address)
  }
})

test('a figure opened in a future is that of the run, to the penny', async () => {
  const { case: theCase, book } = await openYouthFirst()
  const { options } = await appraise(theCase, book, { trials: 1024, seed: 1 }, runHere)
  for (const { id, futures } of options)
    for (const { trial, saving } of futures) {
      if (saving === null) continue
      const address = `/explain?example=youth-first&option=${id}&line=saving-so-far&month=59&future=${trial}`
      assert.equal(figureOf(await textOf(address)), sayPence(saving), address)
    }
})

test('a future that is none of the answer’s is refused, with those there are', async () => {
  for (const future of ['8192', '-1', 'x', ''])
    assert.match(
      await textOf(`/explain?example=youth-first&option=mutual&line=bank&future=${future}`, 400),
      /numbered from 0 to 8191/,
    )
})

for (const [path, lines] of [
  // Of two options: both views by 3 and by 5 years, and five flows.
  ['/who-gains', 18],
  // Of the mutual its saving, five parts that are lines and two tests more; of improving its saving and two tests.
  ['/bridge', 11],
  // Service and saving of each option but carrying on, which has no saving; failing of the two outside.
  ['/stress', 9],
  // Income, what is left of it, failing, service and saving.
  ['/scale', 5],
] as const)
  test(`the figures of ${path} that are lines open at them`, async () => {
    const found = openedBy(await textOf(`${path}?example=youth-first`))
    assert.equal(found.length, lines)
    for (const address of found) {
      const page = await textOf(address)
      assert.equal(numberIn(stepsIn(page).value), numberIn(figureOf(page)), address)
      // Lines that only this page has are there for those that are looked at from it, term by term.
      const inside = [...page.matchAll(/href="(\/explain\?[^"]*line=[^"]*)"/g)].map(([, to]) => to!)
      if (address.includes('lines=money'))
        assert.ok(
          inside.every((to) => to.includes('lines=money')),
          address,
        )
    }
  })
