import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { TRANSFERS } from '../../src/core/finance/lines/bodies.ts'
import { LOSERS } from '../../src/core/finance/lines/losses.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { EVERY_OPTION } from './everyOption.ts'
import { marlowVale, STILL_WORLD, withAll } from './marlowVale.ts'
import { OWNED } from './owned.ts'

const TRIALS = 64
const SEED = 20260401

type Changes = Readonly<Record<string, Json | undefined>>

/** A line's figures of a case with these options and changes, [months * trials]. */
function runOf(changes: Changes) {
  const { built, sampler } = makeReady(readSound(withAll(marlowVale(), { ...EVERY_OPTION, ...changes })).case, {})
  const recorded = interpret(built.model, drawFutures(sampler, SEED, 0, TRIALS), [...built.model.byName.keys()])
  const line = (name: string): Float64Array => {
    const found = recorded.get(name)
    assert.ok(found, `there is no line ${name}`)
    return found
  }
  return { line, has: (name: string) => recorded.has(name), months: built.calendar.months }
}

const near = (found: number, wanted: number, within: number, what: string): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found} beside ${wanted}`)

/** To the last bit. */
const same = (one: Float64Array, other: Float64Array): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

const total = (line: Float64Array): number => line.reduce((sum, each) => sum + each, 0)

/** A partnership that lives and draws, one whose contract goes, and one that fails. */
const PARTNERSHIPS: Readonly<Record<string, Changes>> = {
  'that draws': { 'contracts/main/price': '£850k' },
  'that draws all': { 'contracts/main/price': '£850k', 'options/partnership/drawings': '100%' },
  'whose contract goes': { 'contracts/main/renewal': { nextMonths: 12, extended: '0%', ended: '30%', won: '20%' } },
  'that fails': { 'contracts/main/price': '£450k' },
}

for (const [name, changes] of Object.entries(PARTNERSHIPS)) {
  test(`the sheet of a partnership ${name} balances, and what it draws leaves bank and reserves alike`, () => {
    const { line } = runOf(changes)
    const the = (thing: string) => line(`partnership/${thing}`)
    for (const left of the('unbalanced')) near(left, 0, 1, 'the remainder of the sheet')
    const at = (thing: string, index: number): number => the(thing)[index]!
    for (let index = TRIALS; index < the('bank').length; index++) {
      const before = index - TRIALS
      near(
        at('bank', index) - at('bank', before),
        at('receipts', index) - at('payments', index),
        0.005,
        `the bank in month ${Math.floor(index / TRIALS)}`,
      )
      near(
        at('reserves', index) - at('reserves', before),
        at('surplus', index) - at('paid-out', index),
        0.005,
        `reserves in month ${Math.floor(index / TRIALS)}`,
      )
      assert.ok(at('paid-out', index) >= 0)
      if (at('paid-out', index) > 0) {
        assert.ok(at('paid-out', index) <= at('bank', before) + 0.005, 'no more than is in the bank')
        assert.equal(at('failed', before), 0)
      }
      assert.equal(at('tax', index), 0)
      const lost = LOSERS.reduce((sum, who) => sum + at(`loss/${who}`, index), 0)
      near(lost, at('failed', index) === 1 ? at('deficit', index) : 0, 0.005, 'what each loses')
    }
  })
}

test('of these partnerships some draw and some fail', () => {
  const runs = Object.values(PARTNERSHIPS).map(runOf)
  assert.ok(runs.some(({ line }) => total(line('partnership/paid-out')) > 0))
  assert.ok(runs.some(({ line }) => total(line('partnership/failed')) > 0))
})

test('who gains by a partnership adds up: everybody saves what the authority does and what is only moved', async () => {
  for (const changes of Object.values(PARTNERSHIPS)) {
    const values = withAll(marlowVale(), { ...EVERY_OPTION, ...changes })
    const { options } = await workBodies(readSound(values).case, { trials: 1024, seed: 3 }, runHere)
    const { financial, economic, more } = options.find(({ id }) => id === 'partnership')!
    const moved = TRANSFERS.reduce((sum, flow) => sum + (more[flow]?.mean ?? 0), 0)
    near(economic.mean, financial.mean + moved, 1e-6 * Math.abs(financial.mean), 'everybody together')
    assert.ok(more['staff-as-owners'])
  }
})

/** No tax on either side, the same terms and the same allowance, so that drawings are all that is left between them. */
const ALIKE: Changes = {
  'options/mutual/publicFunctions': '20%',
  'options/partnership/publicFunctions': '20%',
  'options/mutual/charityFrom': '2024-09',
  'options/mutual/newStarters': { payRatio: '97%', scheme: 'dc', employerRate: '6%' },
}

test('a partnership that draws nothing has the cash of an untaxed mutual on its terms, to the last bit', () => {
  const { line } = runOf({ ...ALIKE, 'options/partnership/drawings': '0%' })
  for (const thing of ['bank', 'reserves', 'surplus', 'failed', 'service-level', 'parent-cost'])
    assert.ok(same(line(`partnership/${thing}`), line(`mutual/${thing}`)), thing)
  const drawn = runOf({ ...ALIKE, 'options/partnership/drawings': '100%', 'contracts/main/price': '£850k' })
  assert.ok(!same(drawn.line('partnership/bank'), drawn.line('mutual/bank')))
})

test('a service line that brings none of the menu and promises no cut costs and keeps what carrying on does', () => {
  const none = { 'options/serviceLine': { menuShare: '0%', budgetReduction: '0%' } }
  const { line } = runOf(none)
  for (const thing of ['parent-cost', 'posts', 'service-level', 'absence', 'overspent-so-far', 'kept-so-far'])
    assert.ok(same(line(`serviceLine/${thing}`), line(`baseline/${thing}`)), thing)
})

test('a service line that brings all of the menu is improving in house', () => {
  const { line } = runOf({ 'options/serviceLine': { menuShare: '100%', budgetReduction: '0%' } })
  for (const thing of ['parent-cost', 'posts', 'service-level', 'absence'])
    assert.ok(same(line(`serviceLine/${thing}`), line(`improve/${thing}`)), thing)
})

test('where less is provided the level is the share that is kept of what carrying on gives', () => {
  // With nobody leaving there is nobody short when it begins to close, and managers respond to whole posts alone.
  const { line } = runOf({ 'newcomers/leaving': '0%', 'response/on': 'no' })
  const [kept, level, today] = ['stop/kept', 'stop/service-level', 'baseline/service-level'].map(line)
  assert.ok(kept!.some((each) => each === 0.6))
  for (const [index, each] of level!.entries()) near(each, kept![index]! * today![index]!, 1e-9, `at ${index}`)
})

test('where people leave by themselves, what closes gives no less than the share that is kept', () => {
  const { line } = runOf({ 'response/on': 'no' })
  const [kept, level, today] = ['stop/kept', 'stop/service-level', 'baseline/service-level'].map(line)
  for (const [index, each] of level!.entries()) assert.ok(each >= kept![index]! * today![index]! - 1e-9, `at ${index}`)
})

test('whatever closes, closing slowly makes no more people redundant than closing at once', () => {
  const redundant = (changes: Changes) => total(runOf(changes).line('stop/redundant'))
  fc.assert(
    fc.property(
      fc.constantFrom('10%', '50%', '90%'),
      fc.integer({ min: 2, max: 24 }),
      fc.constantFrom('0%', '12%', '30% to 60%'),
      (keeps, overMonths, leaving) => {
        const changes = { 'newcomers/leaving': leaving, economy: STILL_WORLD, 'response/on': 'no' }
        const closed = (over: number) =>
          redundant({ ...changes, 'options/stop': { keeps, from: '2024-11', overMonths: over } })
        assert.ok(closed(overMonths) <= closed(1) + 1e-9)
      },
    ),
    { numRuns: 10, endOnFailure: true },
  )
})

test('a service that closes at once with nobody leaving pays what all its redundancies come to', () => {
  const changes = { 'newcomers/leaving': '0%', 'response/on': 'no', economy: STILL_WORLD }
  const { line } = runOf({ ...changes, 'options/stop': { keeps: '25%', from: '2024-11', overMonths: 1 } })
  const made = line('stop/redundant').subarray(2 * TRIALS, 3 * TRIALS)
  for (const each of made) near(each, 0.75, 1e-9, 'three quarters of the posts')
})

test('options in another order in the file are the same options', async () => {
  const values = withAll(marlowVale(), EVERY_OPTION)
  const turned = {
    ...values,
    options: Object.fromEntries(Object.entries(values['options'] as Record<string, Json>).toReversed()),
  }
  const [one, other] = await Promise.all(
    [values, turned].map((each) => {
      const { case: theCase, book } = readSound(each)
      return appraise(theCase, book, { trials: 1024, seed: 5 }, runHere)
    }),
  )
  assert.deepEqual(other!.options, one!.options)
  assert.deepEqual(other!.verdict, one!.verdict)
})

test('an option beside them changes nothing in the others', async () => {
  // Spread evenly, futures depend on how many draws there are: drawn plainly, they do not.
  const saved = async (changes: Changes) => {
    const { case: theCase, book } = readSound(withAll(marlowVale(), changes))
    const { options } = await appraise(theCase, book, { trials: 1024, seed: 5, sampling: 'plain' }, runHere)
    return new Map(options.map(({ id, serviceKept, saving }) => [id, { serviceKept, saving }]))
  }
  const [alone, beside] = await Promise.all([saved({}), saved(EVERY_OPTION)])
  for (const [id, told] of alone) assert.deepEqual(beside.get(id), told, id)
  assert.deepEqual(beside.get('stop')!.saving, null)
})

test('each venture that cannot start is told what it needs itself, and the case the most of them', async () => {
  const poor = { ...EVERY_OPTION, ...OWNED, 'opening/cash': '£0', loans: undefined, 'opening/facility': undefined }
  const { case: theCase, book } = readSound(
    withAll(marlowVale(), { ...poor, 'contracts/main/paidAfterDays': '90', 'contracts/main/price': '£600k' }),
  )
  const { options, unfundedStart } = await appraise(theCase, book, { trials: 1024, seed: 5 }, runHere)
  const needs = options.flatMap(({ needsPounds }) => needsPounds ?? [])
  assert.ok(new Set(needs).size > 1, 'capital of the partner makes a difference')
  assert.equal(unfundedStart!.needsPounds, Math.max(...needs))
  for (const { serviceKept, needsPounds } of options) assert.equal(serviceKept === null, needsPounds !== undefined)
})
