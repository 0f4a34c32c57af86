import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { appraisalMain, appraisalTitle } from '../../src/view/appraisalPage.ts'
import { page } from '../../src/view/layout.ts'
import { ownStyles } from '../../src/view/styles.ts'
import { appraisalOf, inHouse, mutual } from './appraisals.ts'
import { assertSound } from './markup.ts'

const baseline = inHouse('baseline', 'Carry on within the budget', 0.3, null)
const improve = inHouse('improve', 'Stay and improve in house', 0.4, 0.8)
const appraisal = appraisalOf([baseline, improve, mutual(0.2, 0.6, 0.5)])
const links = {
  explain: (line: string, month: number) => `/explain?line=${line}&month=${month}`,
  compare: '/compare',
  assumptions: (confidence?: string) => `/assumptions?${confidence ?? ''}`,
  option: (id: string) => `/options#${id}`,
  method: '/about/method',
}
const markup = appraisalMain(appraisal, links).toString()

test('the answer has its parts in the order in which decision makers ask, and a list of them at its top', () => {
  const headings = [...markup.matchAll(/<h2 class="govuk-heading-l" id="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(headings, [
    'two-tests',
    'side-by-side',
    'the-money',
    'the-service',
    'what-matters',
    'the-reasons',
    'the-promise',
    'council-paths',
    'three-futures',
    'losses',
    'notes',
    'how-we-know',
  ])
  for (const id of headings) assert.match(markup, new RegExp(`href="#${id}"`))
})

test('each test of each option is a sentence with its error, and under it what the error leaves out', () => {
  assert.match(markup, /In 20 of 100 futures the service is kept, give or take 2\./)
  assert.match(markup, /In 60 of 100 futures money is saved over 2 years, give or take 3\./)
  assert.equal(markup.match(/If the inputs are right\./g)?.length, 3)
})

test('figures of the middle case lead to the lines that made them', () => {
  // Two years are judged, and the run has 24 months: both end in month 23.
  assert.match(markup, /href="\/explain\?line=mutual\/saving-so-far&amp;month=23"/)
  assert.match(markup, /href="\/explain\?line=baseline\/lowest-year&amp;month=23"/)
})

test('a run that was rounded up or told an accuracy says so at the top, and any other says nothing of it', () => {
  assert.doesNotMatch(markup, /asked for/i)
  const rounded = appraisalMain({ ...appraisal, asked: { trials: 2000, accuracy: null } }).toString()
  assert.match(rounded, /2,000 were asked for; futures are run in blocks of 1,024, so 2,048 were run\./)
  const accuracy = { question: 'failed', halfWidth: 0.02, reached: true } as const
  const stopped = appraisalMain({ ...appraisal, asked: { trials: 9000, accuracy } }).toString()
  assert.match(stopped, /give or take 2 of 100 futures\. The run stopped after 2,048 futures, where that was known\./)
})

test('the key at the foot of the answer names the sampling plan, or that there was none', () => {
  assert.match(markup, /Sampling plan\s*<\/dt>\s*<dd[^>]*>\s*sobol [0-9a-f]{12}\s*</)
  const plain = appraisalMain({ ...appraisal, sampling: 'plain', plan: [] }).toString()
  assert.match(plain, /Sampling plan\s*<\/dt>\s*<dd[^>]*>\s*plain\s*</)
  assert.match(plain, /Each future was drawn by itself/)
})

test('without a site to go to, the answer leads nowhere but within itself', () => {
  const alone = appraisalMain(appraisal).toString()
  assert.deepEqual(
    [...alone.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !href!.startsWith('#')),
    [],
  )
})

test('what was lost in failures adds up, and names nobody by a code', () => {
  // 3,000 and 7,000.
  assert.match(markup, /Together<\/th>\s*<td[^>]*>£10,000/)
  assert.match(markup, />HMRC</)
})

test('an option whose start nobody pays for says what it needs, and shows no chance and no survival', () => {
  const unfunded = {
    ...mutual(0.5, 0.5, 1),
    needsPounds: 48_700,
    serviceKept: null,
    noWorse: null,
    moneySaved: null,
    both: null,
  }
  const without = { ...appraisalOf([baseline, improve, unfunded]), unfundedStart: { needsPounds: 50_000 } }
  const shown = appraisalMain(without).toString()
  assert.match(shown, /Unfunded start: it needs £48,700 before it can begin\./)
  assert.doesNotMatch(shown, /still trading/)
  // The mutual is the last column. It has no cash limit to pass, so that question is not asked of it.
  const lastCell = (question: string) =>
    new RegExp(`${question}[^<]*</th>(.*?)</tr>`, 's').exec(shown)![1]!.split('<td').at(-1)!
  assert.match(lastCell('It fails: runs out of money'), /unfunded start/)
  assert.match(lastCell('It spends more than its cash limit'), /not asked/)
})

test('an answer without anything outside has no ledger of losses and says that nothing can run out of money', () => {
  const shown = appraisalMain(appraisalOf([baseline, improve])).toString()
  assert.doesNotMatch(shown, /id="losses"/)
  assert.match(shown, /No option here can run out of money/)
})

test('a future in which nothing happens says so, and a loss is not called a negative saving', () => {
  assert.match(markup, /Nothing out of the ordinary happens\./)
  assert.match(markup, /It costs £2,000 more than carrying on over 2 years\./)
})

test('the drawings of an answer are sound and its classes are in our stylesheets', () => {
  assertSound(markup)
  const css = ownStyles.map((name) => readFileSync(new URL(`../../src/view/${name}`, import.meta.url), 'utf8')).join('')
  const worn = [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  assert.deepEqual(
    [...new Set(worn)].filter((name) => name.startsWith('spinout-') && !css.includes(`.${name}`)),
    [],
  )
})

test('an answer as a whole page is valid HTML, its title short enough for a tab', async () => {
  const longNamed = { ...appraisal, service: { ...appraisal.service, name: 'A very long name '.repeat(12) } }
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'require-sri': 'off' },
  })
  const whole = page({ title: appraisalTitle(longNamed), main: appraisalMain(longNamed, links) }).toString()
  const { results } = await validator.validateString(whole)
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  )
})
