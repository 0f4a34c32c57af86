import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judged } from '../../../../test/model/judged.ts'
import { scores, weights } from '../../../../test/model/scored.ts'
import { appraisalOf, inHouse, mutual } from '../../../../test/view/appraisals.ts'
import { besideOf } from './beside.ts'
import { differencesOf } from './differences.ts'

/** Carrying on is kept in 30 of 100 and a mutual in 60, give or take 2; the mutual fails in 20 and saves £10,000. */
const appraisal = appraisalOf([inHouse('baseline', 'Carry on', 0.3, null), mutual(0.6, 0.5, 0.2)])

const ALL = {
  cost: { says: 'Cost', about: 'cost' },
  kept: { says: 'Continuity', about: 'continuity' },
  lasts: { says: 'Viability', about: 'viability' },
  social: { says: 'Social value', about: 'social' },
}
const lock = weights({ cost: 25, kept: 25, lasts: 25, social: 25 })

test("the model's figures are said with their errors, and what does not arise is said so", () => {
  const said = besideOf(appraisal).map(({ option, about, says }) => `${option} ${about}: ${says}`)
  assert.deepEqual(said, [
    'baseline cost: Savings are measured from it.',
    'baseline continuity: In 30 of 100 futures the service is kept, give or take 3.',
    'baseline viability: It is part of the authority and cannot run out of cash.',
    'mutual cost: Mean saving over 2 years: £10,000, give or take £200. ' +
      '9 futures in 10 are between -£5,000 and £30,000.',
    'mutual continuity: In 60 of 100 futures the service is kept, give or take 3.',
    'mutual viability: In 80 of 100 futures it does not fail, give or take 2.',
  ])
})

test('a venture that never failed in the futures tried is not said to be safe', () => {
  const failed = { applies: true, p: 0, se: 0, limit95: 0.0015, holding: { p: 0, se: 0, limit95: 0.0015 }, byMonth: [] }
  const safe = appraisalOf([{ ...mutual(0.6, 0.5, 0.2), failed: { ...failed, applies: true } }])
  assert.equal(besideOf(safe)[2]!.says, 'In more than 99 of 100 futures it does not fail.')
})

test('a start that is not funded has no figure of the model', () => {
  const unfunded = appraisalOf([{ ...mutual(0.6, 0.5, 0.2), serviceKept: null, saving: null }])
  for (const { says } of besideOf(unfunded)) assert.match(says, /^The start is not funded/)
})

test('scores that the model contradicts by more than its error are named, and no score is changed', () => {
  // The model: the mutual costs less by £10,000 and is kept more often; viability in house is not asked.
  const people = judged(
    [
      lock,
      ...scores('baseline', { cost: 7, kept: 7, lasts: 9, social: 9 }),
      ...scores('mutual', { cost: 5, kept: 5, lasts: 2, social: 1 }),
    ],
    ALL,
  )
  assert.deepEqual(differencesOf(people, appraisal), [
    { criterion: 'cost', ahead: 'baseline', behind: 'mutual' },
    { criterion: 'kept', ahead: 'baseline', behind: 'mutual' },
  ])
  assert.deepEqual(
    people.scores.filter(({ criterion }) => criterion === 'kept').map(({ score }) => score),
    [7, null, 5],
  )
})

test('alike scores, and figures within their errors, contradict nobody', () => {
  const alike = judged([lock, ...scores('baseline', { kept: 6 }), ...scores('mutual', { kept: 6 })], ALL)
  assert.deepEqual(differencesOf(alike, appraisal), [])
  // 30 and 33 of 100 with errors of 1.01 and 1.04: apart by 3, and twice their sum is 4.1.
  const close = appraisalOf([inHouse('baseline', 'Carry on', 0.3, null), mutual(0.33, 0.5, 0.2)])
  const apart = judged([lock, ...scores('baseline', { kept: 7 }), ...scores('mutual', { kept: 6 })], ALL)
  assert.deepEqual(differencesOf(apart, close), [])
})
