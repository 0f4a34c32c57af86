import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inFutures } from '../../src/core/appraisal/evidence/sayFigures.ts'
import { deliveryModelAdviser } from '../../src/core/appraisal/deliveryModel/adviser.ts'
import { MODEL_CRITERION_IDS } from '../../src/core/appraisal/deliveryModel/criteria.ts'
import { interest } from '../../src/core/law/advice/interest.ts'
import { sayPounds } from '../../src/core/shared/money.ts'
import { makeApp } from '../../src/web/app.ts'
import { openExamples } from '../../src/web/appraisal/examples.ts'
import { FIELDS } from '../../src/web/appraisal/form/fields.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { readDocument } from '../papers/documentText.ts'

const example = await openExamples().find('youth-first')
assert.ok(example)
/** Few futures: what is tested is that the same figures are told, not which. */
const appraisal = await appraiseAside(example, { trials: 1024, seed: 1 })
const app = makeApp({
  appraise: () => Promise.resolve(appraisal),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})
const CASE = 'example=youth-first'
const answered = async (address: string) => app.request(address)
/** The words of a page, without its tags, as a person reads them. */
const words = async (address: string): Promise<string> =>
  (await (await answered(address)).text())
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')

const statuses: readonly (readonly [string, number])[] = [
  ['/interest', 303],
  ['/interest?example=nothing', 404],
  [`/interest?${CASE}`, 200],
  [`/interest?${CASE}&core=perhaps`, 400],
  [`/interest?${CASE}&nothing=1`, 400],
  [`/interest?${CASE}&as-of=2025-02-12`, 400],
  [`/interest?${CASE}&as-of=2025-02-13`, 200],
  [`/interest/note?${CASE}&value=`, 200],
  [`/interest/note.docx?${CASE}&today=new&works=yes`, 400],
  [`/delivery-model?${CASE}`, 200],
  [`/delivery-model?${CASE}&mutual-risk=10`, 200],
  [`/delivery-model?${CASE}&mutual-risk=11`, 400],
  [`/delivery-model?${CASE}&weight-risk=1e3`, 400],
  [`/delivery-model?${CASE}&${MODEL_CRITERION_IDS.map((id) => `weight-${id}=0`).join('&')}`, 400],
  ['/delivery-model/note?example=__proto__', 404],
]
for (const [address, expected] of statuses)
  test(`${address} is answered with ${expected}`, async () => assert.equal((await answered(address)).status, expected))

test('no question about a case has the name of a field of the form that makes a case', () => {
  const taken = ['example', 'councilOwn', 'as-of', ...FIELDS.map(({ name }) => name)]
  for (const { questions } of [interest, deliveryModelAdviser(appraisal, example.case)])
    assert.deepEqual(
      Object.keys(questions).filter((name) => taken.includes(name)),
      [],
    )
})

test('beside the questions stand the figures of the appraisal, to the digit', async () => {
  const page = await words(`/interest?${CASE}`)
  for (const { name, serviceKept, saving, moneySaved, failed } of appraisal.options) {
    assert.ok(serviceKept && page.includes(`${name}: the service is kept ${inFutures(serviceKept)}.`), name)
    if (saving && moneySaved)
      assert.ok(
        page.includes(
          `${name}: money is saved ${inFutures(moneySaved)}; on average it ` +
            `${saving.mean < 0 ? 'costs' : 'saves'} ${sayPounds(Math.abs(saving.mean))}, ` +
            `give or take ${sayPounds(2 * saving.se)}`,
        ),
        name,
      )
    if (failed.applies) assert.ok(page.includes(`${name}: it fails ${inFutures(failed)}.`), name)
  }
  const { carryingOn } = appraisal
  assert.ok(page.includes(`Carrying on costs ${sayPounds(carryingOn.mean)}, give or take`))
  // 60 people are published, 4 of them in posts that come only with a body of its own.
  // £1.749m for 12 months, and a fifth of VAT on it, is £2,098,800.
  assert.match(page, /The case has 56 people in/)
  assert.match(page, /£1,749,000 a year for the first 12 months, with VAT of 20%, is £2,098,800/)
})

test('the worth is filled in from the case until somebody types another, or none', async () => {
  assert.match(await words(`/interest?${CASE}&body=department`), /It is worth £2,098,800, and the limit is £1,000,000/)
  assert.match(await words(`/interest?${CASE}&body=department&value=1.5m`), /It is worth £1,500,000/)
  assert.match(await words(`/interest?${CASE}&body=department&value=`), /Nobody has said what the service is worth/)
})

test('a case from the form keeps what was typed there in its own form', async () => {
  const typed =
    'name=A+%3Cb%3Elibrary&sector=library&start=2027-04&staff=28&people=61&payBill=800k' +
    '&nonPay=600k&recharge=300k&price=1.9m&council=-3%25'
  const page = await (await answered(`/interest?${typed}`)).text()
  assert.match(page, /<input type="hidden" name="name" value="A &lt;b&gt;library"/)
  assert.match(page, /<input type="hidden" name="payBill" value="800k"/)
  assert.doesNotMatch(page, /<b>library/)
})

/** Every option with the same points but for one criterion of one option. */
const points = (more: Readonly<Record<string, number>> = {}): string =>
  ['baseline', 'improve', 'mutual', 'outsource', 'mixed']
    .flatMap((option) => MODEL_CRITERION_IDS.map((id) => `${option}-${id}`))
    .map((name) => `${name}=${more[name] ?? 5}`)
    .join('&')

test('whole-life cost is what carrying on costs less the saving, and a mix is made of the two', async () => {
  const page = await words(`/delivery-model?${CASE}&mixed-with=outsource&mixed-share=25%25&mixed-joining=10k`)
  const costOf = (id: string): number =>
    appraisal.carryingOn.mean - (appraisal.options.find((option) => option.id === id)?.saving?.mean ?? 0)
  for (const { id, name } of appraisal.options)
    assert.ok(page.includes(`${name} ${sayPounds(costOf(id))}, give or take`), id)
  const mixed = 0.25 * costOf('improve') + 0.75 * costOf('outsource') + 10_000
  assert.ok(page.includes(`A mix of in house and outside ${sayPounds(mixed)}, give or take`))
})

test('without points there is no order; with them it is told beside the cost, and what would change it', async () => {
  assert.match(await words(`/delivery-model?${CASE}`), /Of 25 points to give, 25 are not given/)
  assert.match(await words(`/delivery-model?${CASE}&${points()}`), /The highest score is a tie/)
  // Five points everywhere but 10 for people and 4 for risk: (5 + 5 + 10 + 5 + 4) / 5 = 5.8.
  const ahead = await words(`/delivery-model?${CASE}&${points({ 'mutual-people': 10, 'mutual-risk': 4 })}`)
  assert.match(ahead, /Highest score on the criteria: A mutual controlled by its staff\. It has 5\.8 of 10\./)
  assert.match(ahead, /Another weight for one of these would change that: people and assets; risk and effect\./)
  // On people +5, on risk -1, elsewhere 0: without people (-1 / 4) (1 - x) + 5x = 0 at x = 1/21, 4.8%;
  // without risk (5 / 4) (1 - x) - x = 0 at x = 5/9, 55.6%.
  assert.match(ahead, /People and assets 20% 4\.8% 100% below: Carry on within the budget/)
  assert.match(ahead, /Risk and effect 20% 0% 55\.6% above: Carry on within the budget/)
  const always = await words(`/delivery-model?${CASE}&${points({ 'mutual-people': 10 })}`)
  assert.match(always, /No other weights would change that\./)
})

test('weights that nobody has set are not taken for a choice', async () => {
  assert.match(await words(`/delivery-model?${CASE}`), /All weights are equal, as they stand before anybody sets them/)
  assert.match(
    await words(`/delivery-model?${CASE}&weight-risk=30`),
    /5 families of criteria have weights, beside cost/,
  )
})

test('the note and the document carry the evidence, the day and the key', async () => {
  for (const path of ['/interest', '/delivery-model']) {
    const note = await answered(`${path}/note?${CASE}`)
    const text = await note.text()
    assert.match(text, /Written on 22 November 2026/)
    assert.ok(text.includes(appraisal.key), path)
    assert.doesNotMatch(text, /<form|href="\/(law|advice|api|interest|delivery)/)
    const document = await answered(`${path}/note.docx?${CASE}`)
    const { foot, paragraphs, tables } = readDocument(new Uint8Array(await document.arrayBuffer()))
    assert.equal(foot, appraisal.key)
    assert.ok(paragraphs.includes('The evidence from the case'), path)
    const kept = appraisal.options.flatMap(({ name, serviceKept }) =>
      serviceKept ? [`${name}: the service is kept ${inFutures(serviceKept)}.`] : [],
    )
    for (const sentence of kept) assert.ok(tables.flat(2).includes(sentence), sentence)
  }
})
