import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { precedentsFor, type Shown } from '../../src/core/appraisal/precedents/choose.ts'
import type { Pattern } from '../../src/core/appraisal/precedents/precedent.ts'
import { PRECEDENTS } from '../../src/core/appraisal/precedents/precedents.ts'
import type { OptionResult } from '../../src/core/appraisal/result.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Option } from '../../src/core/finance/option.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, type Values } from './marlowVale.ts'

const [, improve, mutual, outsource] = optionsOf(readSound(marlowVale()).case)

const shown = (...all: readonly (readonly [Pattern, number])[]): readonly Shown[] =>
  all.map(([pattern, share]) => ({ pattern, share, says: `${pattern} in ${share}` }))

const chosen = (option: Option, ...all: readonly (readonly [Pattern, number])[]): readonly string[] =>
  precedentsFor(option, shown(...all)).map(({ id }) => id)

test('each of the two patterns that the run shows worst names its first case, the worse one first', () => {
  assert.deepEqual(chosen(mutual!, ['cash', 0.2], ['start', 0.5], ['contractLost', 0.3]), ['peninsula', 'seqol'])
  assert.deepEqual(chosen(mutual!, ['depletion', 0.1], ['cash', 0.6]), ['secure-healthcare', 'libraries-unlimited'])
})

test('a pattern alone names both of its cases, and no case is named twice', () => {
  assert.deepEqual(chosen(mutual!, ['contractLost', 0.4]), ['seqol', 'epic'])
  // Epic stands first for both.
  assert.deepEqual(chosen(mutual!, ['ended', 0.4], ['squeeze', 0.3]), ['epic', 'suffolk-libraries'])
})

test('what the run shows in under 1 future of 20 names nobody', () => {
  assert.deepEqual(chosen(mutual!, ['cash', 0.049]), [])
  assert.deepEqual(chosen(mutual!, ['cash', 0.05]), ['secure-healthcare', 'cleveland-fire'])
})

test('a case is held only beside a form that it can be held beside', () => {
  assert.deepEqual(chosen(improve!, ['squeeze', 0.9], ['cash', 0.9]), ['devon-libraries', 'lewisham-youth'])
  assert.deepEqual(chosen(outsource!, ['supplier', 0.3], ['contractLost', 0.5]), ['hinchingbrooke', 'bath'])
})

test('every case has a source to go to, a pattern and a form, and says what it says once', () => {
  assert.equal(new Set(PRECEDENTS.map(({ id }) => id)).size, PRECEDENTS.length)
  for (const { id, patterns, forms, what, source } of PRECEDENTS) {
    assert.match(source.url, /^https?:\/\/[^\s]+$/, id)
    assert.ok(patterns.length > 0 && forms.length > 0 && source.title !== '' && what.endsWith('.'), id)
    assert.doesNotMatch(what, /!|fail(ed|ure) of|scandal|disaster|collapse/i, id)
  }
})

async function optionsIn(values: Values): Promise<readonly OptionResult[]> {
  const { case: theCase, book } = readSound(values)
  return (await appraise(theCase, book, { trials: 1024, seed: 3 }, runHere)).options
}

test('what a run shows is put in words from its own figures', async () => {
  const all = await optionsIn(withAll(marlowVale(), { months: 60, 'contracts/main/price': '£560k to £660k' }))
  for (const { id, precedents, serviceKept } of all)
    for (const { pattern, shows } of precedents) {
      assert.match(shows, /^In \d+ of 100 futures |^In (?:more|fewer) than |only if promises are kept/, id)
      if (pattern === 'squeeze') assert.ok(serviceKept!.p < 0.95)
    }
  const venture = all.find(({ cash }) => cash !== null)!
  assert.ok(venture.failed.applies && venture.failed.p > 0.1)
  assert.equal(venture.precedents.length, 2)
})

test('a start that nobody has paid for is held beside those of a first day that went wrong', async () => {
  const poor = withAll(marlowVale(), { opening: {}, loans: {}, 'contracts/main/price': '£100,000' })
  const { precedents } = (await optionsIn(poor)).find(({ cash }) => cash !== null)!
  assert.equal(precedents[0]!.id, 'peninsula')
  assert.match(precedents[0]!.shows, /cannot pay its way through its first two months/)
})

test('a service that is closed is held beside none that was squeezed', async () => {
  const all = await optionsIn(withAll(marlowVale(), { 'options/stop': { keeps: '0%', overMonths: 6 } }))
  const stopped = all.find(({ id }) => id === 'stop')!
  assert.ok(stopped.serviceKept!.p < 0.5)
  assert.deepEqual(stopped.precedents, [])
})

test('a chance of a challenge in court is the case’s own, and only for an option that leaves', async () => {
  const challenged = withAll(marlowVale(), { goLive: { challenge: { chance: '90%', months: '3 to 9', stops: '10%' } } })
  const all = await optionsIn(challenged)
  for (const { id, precedents } of all) {
    const named = precedents.some(({ pattern }) => pattern === 'challenge')
    assert.ok(!named || !['baseline', 'improve'].includes(id), id)
  }
})
