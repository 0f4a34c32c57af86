import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparison } from '../../src/core/appraisal/result.ts'
import { inShort } from '../../src/view/appraisal/inShort.ts'
import { appraisalOf, inHouse, mutual } from './appraisals.ts'

const baseline = inHouse('baseline', 'Carry on within the budget', 0.5, null)
const improve = (kept: number, saved: number) => inHouse('improve', 'Stay and improve in house', kept, saved)

/** Improving beside the mutual, first less second, told apart or not. */
const beside = (question: Comparison['question'], difference: number, tooClose = false): Comparison => ({
  question,
  first: 'improve',
  second: 'mutual',
  difference,
  se: 0.01,
  tooClose,
})

const apart: Comparison = { ...beside('serviceKept', 0.3), second: 'baseline' }

test('where staying does better on both tests, the answer says so as plainly as it would the other way', () => {
  const better = [beside('serviceKept', 0.2), beside('moneySaved', 0.4)]
  const worse = [beside('serviceKept', -0.2), beside('moneySaved', -0.4)]
  const staying = inShort(appraisalOf([baseline, improve(0.8, 0.9), mutual(0.6, 0.5, 0.1)], [apart, ...better]))
  const leaving = inShort(appraisalOf([baseline, improve(0.6, 0.5), mutual(0.8, 0.9, 0.1)], [apart, ...worse]))
  assert.match(
    staying.at(-1)!,
    /kept less often, and money is saved less often\. On these two tests staying does better\./,
  )
  assert.match(
    leaving.at(-1)!,
    /kept more often, and money is saved more often\. On these two tests leaving does better\./,
  )
})

const standings: readonly (readonly [number | 'close', number | 'close', RegExp])[] = [
  [-0.2, 0.4, /The two tests point different ways\./],
  ['close', 'close', /These two tests do not tell them apart\./],
  ['close', 0.4, /On these two tests staying does better\./],
  [-0.2, 'close', /On these two tests leaving does better\./],
]

for (const [kept, saved, says] of standings)
  test(`a service ${kept} and a saving ${saved} in favour of staying is concluded as ${says.source}`, () => {
    const compared = (question: Comparison['question'], by: number | 'close') =>
      by === 'close' ? beside(question, 0.001, true) : beside(question, by)
    const appraisal = appraisalOf(
      [baseline, improve(0.7, 0.7), mutual(0.7, 0.7, 0.1)],
      [apart, compared('serviceKept', kept), compared('moneySaved', saved)],
    )
    assert.match(inShort(appraisal).at(-1)!, says)
  })

test('where no option passes a test in any future, none is said to pass it most often', () => {
  const never = { ...baseline, serviceKept: { p: 0, se: 0, limit95: 0.0015 } }
  const [kept, saved] = inShort(appraisalOf([never, improve(0, 0)], []))
  assert.equal(kept, 'No option keeps the service in any future that was run.')
  assert.match(saved!, /^No option saves money over \d+ years? in any future that was run\.$/)
})

// The error of 2,048 futures is about 1 in 100, so 50 and 95 are far from the borders at 20 and 80, and so is 5.
const words: readonly (readonly [number, RegExp])[] = [
  [0.95, /^The service is likely to be kept by staying and improving in house: in 95 of 100 futures, give or take 1\./],
  [
    0.5,
    /^Whether the service is kept is uncertain\. It is kept most often by staying and improving in house: in 50 of/,
  ],
  [0.05, /^No option is likely to keep the service\. It is kept most often by staying and improving in house: in 5 of/],
]

for (const [kept, says] of words)
  test(`a service that is kept at best in ${100 * kept} of 100 futures is told with its word`, () => {
    const worse = { ...baseline, serviceKept: { p: 0.01, se: 0.002 } }
    assert.match(inShort(appraisalOf([worse, improve(kept, 0.5)], [apart]))[0]!, says)
  })

test('a saving is told with its size, beside what carrying on costs', () => {
  const [, saved] = inShort(appraisalOf([baseline, improve(0.5, 0.9)], [apart]))
  assert.match(
    saved!,
    /^Money is likely to be saved over 2 years .* On average it saves £10,000 of the £10,000 that carrying on costs\.$/,
  )
  const dear = { ...improve(0.5, 0.4), saving: { ...improve(0.5, 0.4).saving!, mean: -300 } }
  assert.match(
    inShort(appraisalOf([baseline, dear], [apart]))[1]!,
    /On average it costs £300 more than the £10,000 that/,
  )
})

test('what is too close to the best to call is named beside it', () => {
  const close = { ...apart, tooClose: true }
  const [kept] = inShort(appraisalOf([baseline, improve(0.51, 0.5)], [close]))
  assert.match(kept!, /Too close to call beside it: carrying on within the budget\.$/)
})

test('a venture whose start nobody pays for is answered with what it needs and not with a chance', () => {
  const unfunded = {
    ...mutual(0.5, 0.5, 1),
    needsPounds: 48_700,
    serviceKept: null,
    noWorse: null,
    moneySaved: null,
    both: null,
  }
  const appraisal = { ...appraisalOf([baseline, improve(0.5, 0.5), unfunded]), unfundedStart: { needsPounds: 50_000 } }
  const told = inShort(appraisal).at(-1)!
  assert.match(
    told,
    /cannot start as described: it runs out of money in its first two months\. It needs £48,700 first\./,
  )
  assert.doesNotMatch(told, /of 100/)
})
