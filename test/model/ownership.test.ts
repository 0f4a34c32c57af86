import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workBridge } from '../../src/core/appraisal/bridge/bridge.ts'
import type { Ownership, TestBeside } from '../../src/core/appraisal/bridge/ownership.ts'
import { sayMoreOften, sayOwnership } from '../../src/core/appraisal/bridge/sayOwnership.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAt, type Values } from './marlowVale.ts'
import { sameInputs } from './sameInputs.ts'

const settings = { trials: 1024, seed: 3 }

async function ownershipIn(values: Values): Promise<Ownership> {
  const bridge = await workBridge(readSound(values).case, settings, runHere)
  assert.ok(bridge)
  return bridge.ownership
}

const part = ({ parts }: Ownership, id: string): number => parts.find((each) => each.id === id)!.pounds.mean

test('what leaving adds is the saving outside less that in house, and its parts add up to it', async () => {
  const { saving, parts } = await ownershipIn(marlowVale())
  assert.ok(Math.abs(saving.more.mean - (saving.leaving.mean - saving.staying.mean)) < 1e-6)
  const together = parts.reduce((sum, { pounds }) => sum + pounds.mean, 0)
  assert.ok(Math.abs(together - saving.more.mean) < 1e-6, `${together} and ${saving.more.mean}`)
})

test('savings, tests and how they differ are those of the appraisal, to the last bit', async () => {
  const { case: theCase, book } = readSound(marlowVale())
  const { options, comparisons } = await appraise(theCase, book, settings, runHere)
  const { saving, tests } = await ownershipIn(marlowVale())
  const named = (id: string) => options.find((option) => option.id === id)!
  assert.equal(saving.staying.mean, named('improve').saving!.mean)
  assert.equal(saving.leaving.mean, named('mutual').saving!.mean)
  for (const [id, question] of [
    ['kept', 'serviceKept'],
    ['saved', 'moneySaved'],
  ] as const) {
    const found = tests.find((each) => each.id === id)!
    const pair = comparisons.find(
      (each) => each.question === question && each.first === 'improve' && each.second === 'mutual',
    )!
    assert.deepEqual(
      [found.staying, found.leaving, found.more.difference, found.more.se, found.more.tooClose],
      [named('improve')[question], named('mutual')[question], -pair.difference, pair.se, pair.tooClose],
    )
  }
})

test('with the same inputs engagement and terms add nothing, and only what the form brings is left', async () => {
  const ownership = await ownershipIn(sameInputs())
  for (const id of ['productivity', 'posts', 'starters', 'pension', 'redundancy', 'others'])
    assert.ok(Math.abs(part(ownership, id)) < 1e-6, `${id}: ${part(ownership, id)}`)
  assert.equal(Math.abs(ownership.fromTerms.mean) < 1e-6, true)
  // VAT that is not recovered, posts and insurance of its own, and the recharge that stays behind.
  for (const id of ['taxes', 'overhead', 'extras']) assert.ok(Math.abs(part(ownership, id)) > 1000, id)
})

test('lower pay of people who join adds to what leaving saves, and is told apart', async () => {
  const starters = (payRatio: string): Values =>
    withAt(marlowVale(), 'options/mutual/newStarters', { payRatio, scheme: 'lgps', employerRate: '20%' })
  const [lower, same] = [await ownershipIn(starters('80%')), await ownershipIn(starters('100%'))]
  assert.ok(part(lower, 'starters') > 0 && Math.abs(part(same, 'starters')) < 1e-6)
  assert.ok(lower.fromTerms.mean > same.fromTerms.mean)
})

const means = (staying: number, more: number, terms: number): Ownership => ({
  staying: 'Stay',
  leaving: 'Leave',
  tests: [],
  saving: {
    staying: { mean: staying, se: 10 },
    leaving: { mean: staying + more, se: 10 },
    more: { mean: more, se: 10 },
  },
  parts: [],
  fromTerms: { mean: terms, se: 1 },
})

test('the sentence says what is reached in house, what leaving adds, and how much of it is lower terms', () => {
  assert.deepEqual(sayOwnership(means(11_000, 5_000, 2_000)), [
    'The same engagement and productivity, reached in house, would save £11,000, give or take £20. Leaving adds ' +
      '£5,000, give or take £20. Within that, lower terms of staff save £2,000.',
  ])
  assert.match(sayOwnership(means(-400, -5_000, 0))[0]!, /would cost £400, .* Leaving takes £5,000, .* None of that/)
  assert.match(
    sayOwnership(means(0, 15, 0))[0]!,
    /would change nothing\. Leaving adds nothing to that .*\(give or take/,
  )
})

test('a difference between the two within twice its error is too close to call', () => {
  const chance = { p: 0.5, se: 0.01 }
  const more = (difference: number, tooClose: boolean): TestBeside => ({
    id: 'kept',
    staying: chance,
    leaving: chance,
    more: { difference, se: 0.01, tooClose },
  })
  assert.equal(sayMoreOften(more(0.015, true)), 'too close to call')
  assert.equal(sayMoreOften(more(-0.12, false)), '12 of 100 fewer by leaving, give or take 2')
})
