import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelEvidence } from '../../src/core/appraisal/deliveryModel/evidence.ts'
import { withEvidence } from '../../src/core/appraisal/evidence/evidence.ts'
import { interestEvidence } from '../../src/core/appraisal/evidence/interestEvidence.ts'
import { worthOf } from '../../src/core/appraisal/evidence/worth.ts'
import { ask } from '../../src/core/law/advice/ask.ts'
import { interest } from '../../src/core/law/advice/interest.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { appraisalOf, inHouse, mutual } from '../view/appraisals.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const caseWith = (changes: Readonly<Record<string, Json | undefined>> = {}) =>
  readSound(withAll(marlowVale(), { 'contracts/main/price': '£600,000', ...changes })).case

const appraisal = appraisalOf([
  inHouse('baseline', 'Carry on', 0.5, null),
  inHouse('improve', 'Improve', 0.6, 0.7),
  mutual(0.4, 0.3, 0.25),
])

test('a contract is worth its price over its first term, with VAT where there is some', () => {
  // 600,000 × 18 / 12 = 900,000; with a fifth on top 1,080,000.
  assert.equal(worthOf(caseWith())?.pounds, 1_080_000)
  assert.match(worthOf(caseWith())!.working, /£600,000 a year for the first 18 months, with VAT of 20%, is £1,080,000/)
  for (const vat of ['exempt', 'outside']) {
    const worth = worthOf(caseWith({ 'contracts/main/vat': vat }))
    assert.equal(worth?.pounds, 900_000)
    assert.match(worth.working, /with no VAT on it, is £900,000/)
  }
})

test('every sentence of evidence stands at a question of the test, and says its figure as the answer page does', () => {
  const evidence = interestEvidence(appraisal, caseWith())
  for (const name of evidence.keys()) assert.ok(name in interest.questions, name)
  const said = (name: string) => evidence.get(name)?.join(' ') ?? ''
  // In 2,048 futures the error of 0.6 is √(0.6 × 0.4 / 2048) = 0.0108, so give or take 3 of 100.
  assert.match(said('better'), /Improve: the service is kept in 60 of 100 futures, give or take 3\./)
  // The mean of the fixture is 10,000 with a standard error of 100.
  assert.match(
    said('cheaper'),
    /Improve: money is saved in 70 of 100 futures, give or take 3; on average it saves £10,000, give or take £200\./,
  )
  // 5 drivers, 6 librarians and an organiser; the chief comes only with a body of its own.
  assert.match(said('terms'), /The case has 12 people in 11 full-time posts today\./)
  assert.match(said('only-buyer'), /The case has 1 contract with 1 buyer\./)
  assert.match(said('begins'), /September 2024/)
  assert.match(said('mutual-wanted'), /it fails in 25 of 100 futures, give or take 2\./)
})

test('an option that cannot start has no chance and no saving, and what it lacks is said', () => {
  const stuck = { ...mutual(0.4, 0.3, 0.25), serviceKept: null, moneySaved: null, saving: null, needsPounds: 12_345 }
  const evidence = interestEvidence(appraisalOf([stuck]), caseWith())
  assert.deepEqual(evidence.get('better'), [])
  assert.match(evidence.get('can-pay')!.join(' '), /: its start is not funded: it lacks £12,345\./)
})

test('evidence is added to a statement and changes nothing that is concluded', () => {
  const advised = ask(interest, new Map([['core', 'yes']]), '2026-11-22')
  assert.ok(advised.ok)
  const statement = withEvidence(advised.value, interestEvidence(appraisal, caseWith()), appraisal)
  assert.deepEqual(statement.advice.conclusions, advised.value.advice.conclusions)
  assert.match(statement.adviser.title, /: Marlow Vale home library$/)
  assert.match(JSON.stringify(statement.advice.parts.at(-2)), /2,048 futures, judged over 2 years/)
  assert.match(JSON.stringify(statement.advice.parts.at(-1)), /"key"/)
})

test('the assessment has its evidence at the criteria that the model can speak to', () => {
  const evidence = modelEvidence(appraisal)
  assert.match(evidence.get('weight-delivery')!.join(' '), /Carry on: the service is kept in 50 of 100 futures/)
  assert.match(evidence.get('weight-risk')!.join(' '), /it fails in 25 of 100 futures, give or take 2\./)
})
