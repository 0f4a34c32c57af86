import assert from 'node:assert/strict'
import { test } from 'node:test'
import { report } from '../../src/cli/report/report.ts'
import { sayOnlyFinancial, saySaving, sayViews } from '../../src/core/appraisal/bodies/say.ts'
import type { Bodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { LESS_SPENT } from '../../src/core/appraisal/lessSpent.ts'
import { annexPaper } from '../../src/core/papers/annex/annex.ts'
import { briefPaper } from '../../src/core/papers/brief/brief.ts'
import { businessCasePaper } from '../../src/core/papers/case/businessCase.ts'
import { AUDIENCES } from '../../src/core/papers/kinds.ts'
import type { PaperBlock } from '../../src/core/papers/paper.ts'
import { appraisalMain } from '../../src/view/appraisalPage.ts'
import { bodiesMain } from '../../src/view/bodies/bodiesPage.ts'
import { annexCharts } from '../../src/view/papers/annexCharts.ts'
import { readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'
import { subjectOf, wholeOf } from './subjects.ts'

/** A service that shrinks by half, and nothing beside it: what is said of saving is said of improving. */
const CLOSING = readSound(
  withAll(marlowVale(), {
    'options/mutual': undefined,
    'options/outsource': undefined,
    'options/stop': { keeps: '50%', from: '2025-03', overMonths: 6 },
    contracts: undefined,
    income: undefined,
    opening: undefined,
    loans: undefined,
    'staff/chief': undefined,
    'nonPay/insurance': undefined,
    parent: { recharge: '£60k to £80k' },
  }),
)
const NAME = 'Stop the service, or provide less of it'
const subject = await wholeOf(await subjectOf(CLOSING))

/** What calls it a saving, but for the question which is then answered otherwise. */
const CALLED_SAVING = /\bsav(?:e[sd]?|ings?)\b/i

const assertNeverSaved = (texts: readonly string[], what: string): void => {
  const told = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.includes(NAME))
  assert.ok(told.length > 0, `${what} does not tell of it`)
  assert.deepEqual(
    told.filter((text) => CALLED_SAVING.test(text)),
    [],
    what,
  )
}

/** Each row is one text: what is said in a row of an option is said of it. */
const rowsIn = (block: PaperBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.join(' | ')) : [block.text]

test('no paper says of a service that closes that it saves', () => {
  const papers = [...AUDIENCES.map((audience) => briefPaper(subject, audience)), businessCasePaper(subject)]
  for (const { title, blocks } of papers) assertNeverSaved(blocks.flatMap(rowsIn), title)
  assertNeverSaved(JSON.stringify(annexPaper(subject, annexCharts(subject.appraisal))).split('"'), 'the annex')
})

const textsOf = (markup: string): readonly string[] =>
  markup
    .split(/<\/?(?:p|li|tr|h[1-6]|section|caption|text|title)\b[^>]*>/)
    .map((piece) => piece.replaceAll(/<[^>]*>/g, ' '))

test('no page says of a service that closes that it saves', () => {
  assertNeverSaved(textsOf(appraisalMain(subject.appraisal, undefined).toString()), 'the answer')
  assertNeverSaved(textsOf(bodiesMain(subject.further.bodies).toString()), 'who gains')
})

test('the report says of a service that closes that less is spent, because less is provided', () => {
  const lines = report(subject.appraisal, { isBold: false })
  const own = lines.slice(lines.indexOf(`\n${NAME}\n`)).split('\n\n')[0]!
  assert.match(own.replaceAll(/\s+/g, ' '), new RegExp(LESS_SPENT, 'i'))
  assert.doesNotMatch(own, CALLED_SAVING)
})

test('who gains says of it that less is spent, in both views', () => {
  const { options }: Bodies = subject.further.bodies
  const stop = options.find(({ id }) => id === 'stop')!
  assert.equal(stop.providesLess, true)
  assert.equal(
    sayViews({ ...stop, financial: { mean: 9, se: 1 }, economic: { mean: 1, se: 1 } }),
    `${NAME}: the authority spends less, and everybody together pays about the same. ` +
      `What is not spent is paid for by others. ${LESS_SPENT}.`,
  )
  assert.equal(saySaving({ mean: 2500, se: 100 }, stop), 'spends £2,500 less, give or take £200')
  assert.equal(saySaving({ mean: -2500, se: 100 }, stop), 'pays £2,500 more, give or take £200')
  const byYears = [{ years: 3, financial: { mean: 9, se: 1 }, economic: { mean: 1, se: 1 } }]
  assert.equal(
    sayOnlyFinancial({ name: 'It', byYears, providesLess: true }),
    'It: over 3 years less is spent in the authority’s view alone; everybody together does not spend less.',
  )
})
