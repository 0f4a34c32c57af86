import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { makeApp } from '../../src/web/app.ts'
import { marlowVale } from '../model/marlowVale.ts'
import { hashOf, logOf, score, weights, type Entries } from '../model/scored.ts'
import { appraisalOf, inHouse, mutual } from '../view/appraisals.ts'
import { rowsOf } from '../view/markup.ts'
import { folderWith, ONLY } from './onlyExample.ts'

const golden = readFileSync(new URL('../golden/criteria/marlow-vale.case.yaml', import.meta.url), 'utf8')
const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const appraisal = appraisalOf([
  inHouse('baseline', 'Carry on within the budget', 0.3, null),
  inHouse('improve', 'Stay and improve in house', 0.4, 0.5),
  mutual(0.6, 0.5, 0.2),
])

/** What a site says at an address when its only example is this case. */
function siteWith(content: string): (path: string) => Promise<string> {
  const examplesFolder = folderWith(content)
  folders.push(examplesFolder)
  const site = makeApp({
    appraise: () => Promise.resolve(appraisal),
    today: () => '2026-11-22',
    report: (fault) => assert.ifError(fault),
    examplesFolder,
  })
  return async (path) => {
    const answer = await site.request(`${path}?${ONLY}`)
    assert.equal(answer.status, 200)
    return answer.text()
  }
}

const caseWith = (entries: Entries, set?: Parameters<typeof logOf>[1]): string =>
  JSON.stringify({ ...marlowVale(), criteria: { ...(set && { set }), log: logOf(entries, set) } })

test('a case with criteria leads from its answer to them, and one without does not', async () => {
  assert.match(await siteWith(golden)('/appraisal'), new RegExp(`href="/criteria\\?${ONLY}"`))
  assert.doesNotMatch(await siteWith(JSON.stringify(marlowVale()))('/appraisal'), /href="\/criteria/)
})

test('totals stand under every weighting at once, each with its rank, and ties are said', async () => {
  const page = await siteWith(golden)('/criteria')
  const rows = rowsOf(page)
  assert.deepEqual(
    rows.map(([option]) => option),
    ['Carry on within the budget', 'Stay and improve in house', 'A mutual controlled by its staff'],
  )
  // Staying: users 6·20, continuity 7·10, cost 6·20, viability 8·15, staff 6·10, accountability 8·10,
  // deliverability 6·10, social 4·5: 650 of 100. Social at par: 650 and 4·15 more, 710 of 115; the mutual 590 and
  // 8·15 more, the same 710.
  const tied = '6.17, rank 1, tied with “A mutual controlled by its staff”'
  assert.deepEqual(rows[1]!.slice(1), ['6.50, rank 1', '6.00, rank 2', '6.38, rank 1', '6.25, rank 1', tied])
})

test('scores keep their reasons, and what the model says stands beside them under its key', async () => {
  const page = await siteWith(golden)('/criteria')
  assert.match(
    page,
    /Readers on the board, and rounds in the evening\s*<br \/>It rests on: Survey of readers, March 2024/,
  )
  assert.match(page, /In 60 of 100 futures the service is kept, give or take 3\./)
  assert.match(page, /Service continuity: people scored “Carry on within the budget” above “A mutual controlled/)
  assert.match(page, /<p class="govuk-body-s spinout-hash">key<\/p>/)
})

test('the hash that the next entry must hold is the one that the method page describes', async () => {
  const entries = [weights({ one: 50, two: 50 }), score('mutual', 'one', 3)]
  const set = { one: { says: 'One' }, two: { says: 'Two' } }
  const page = await siteWith(caseWith(entries, set))('/criteria')
  assert.ok(page.includes(hashOf(logOf(entries, set).at(-1)!)))
  assert.match(page, /The next entry is number 3/)
  assert.match(page, /Price-heavy, 60 to 40 is not shown\. No criterion is about cost\./)
  // 3·50 of 100, and up to 10·50 more.
  assert.match(page, /1\.50 to 6\.50, not ranked: not all is scored/)
})

test('a case without weights is told how a log begins, with no figure of the model', async () => {
  const page = await siteWith(JSON.stringify(marlowVale()))('/criteria')
  assert.ok(page.includes(hashOf({ set: 'standard' })))
  assert.equal(rowsOf(page).length, 8)
  assert.deepEqual(rowsOf(page)[0], ['Accountability and control', 'accountability', '10'])
  assert.doesNotMatch(page, /of 100 futures/)
})

test('what people wrote is shown as text and never as markup', async () => {
  const bad = '<img src=x onerror=alert(1)>'
  const set = { one: { says: bad }, two: { says: 'Two' } }
  const lock = { ...weights({ one: 50, two: 50 }), by: bad }
  const entries = [lock, { ...score('mutual', 'one', 3), why: bad, evidence: bad }]
  const page = await siteWith(caseWith(entries, set))('/criteria')
  assert.doesNotMatch(page, /<img/)
  assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'))
})
