import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import type { Fan, OptionResult } from '../../src/core/appraisal/result.ts'
import { subjectsOf } from '../../src/core/appraisal/subjects.ts'
import { FAN_SHARES } from '../../src/core/chance/fan.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { AS_TYPED, COUNCIL_MEAN } from '../../src/core/finance/about.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

/**
 * An appraisal beside what its futures say when the interpreter works them out and nothing but counting and sorting is
 * done with them. A price that is low for its cost, so that bodies fail.
 */
const SEED = 20260401
const TRIALS = 2048
const MONTHS = 24
const { case: theCase, book } = readSound(
  withAll(marlowVale(), { months: MONTHS, 'contracts/main/price': '£560k to £640k' }),
)
const { built, sampler, neutral } = makeWorkable(theCase, 'sobol')
const drawn = drawFutures(sampler, SEED, 0, TRIALS)

function lineOf(changes: Readonly<Record<string, number>> = {}): (name: string, month: number) => Float64Array {
  const same = Object.entries({ ...neutral, ...changes })
  const filled = same.map(([key, value]) => [key, new Float64Array(TRIALS).fill(value)] as const)
  const futures = { trials: TRIALS, values: new Map([...drawn.values, ...filled]) }
  const recorded = interpret(built.model, futures, [...built.model.byName.keys()])
  return (name, month) => recorded.get(name)!.subarray(month * TRIALS, (month + 1) * TRIALS)
}

const line = lineOf()
const { options } = await appraise(theCase, book, { trials: TRIALS, seed: SEED }, runHere)
const mutual = options.find(({ id }) => id === 'mutual')!
const shareOf = (values: Float64Array, is: (value: number, trial: number) => boolean, of = values.length): number =>
  values.filter(is).length / of

/** Kept to the end, and saved more than the target of the same future, at the end of the second year. */
function chancesIn(at: ReturnType<typeof lineOf>, id: string) {
  const [kept, saving, target] = [
    at(`${id}/kept-so-far`, MONTHS - 1),
    id === 'baseline' ? null : at(`${id}/saving-so-far`, MONTHS - 1),
    at('baseline/target-so-far', MONTHS - 1),
  ]
  const stopped = id === 'mutual' || id === 'outsource' ? at(`${id}/stopped`, MONTHS - 1) : new Float64Array(TRIALS)
  const isSaved = (pounds: number, trial: number) => pounds > target[trial]! && stopped[trial] !== 1
  return { kept: shareOf(kept, (flag) => flag === 1), saved: saving && shareOf(saving, isSaved) }
}

test('each option’s chances are the shares of its futures', () => {
  for (const { id, serviceKept, moneySaved } of options)
    assert.deepEqual({ kept: serviceKept!.p, saved: moneySaved && moneySaved.p }, chancesIn(line, id), id)
  assert.ok(mutual.serviceKept!.p > 0 && mutual.serviceKept!.p < 1, 'a case to learn from')
})

test('side runs are the same futures with their what-if asked', () => {
  const typed = chancesIn(lineOf({ [AS_TYPED]: 1 }), 'mutual')
  assert.deepEqual([mutual.shadow!.serviceKept.p, mutual.shadow!.moneySaved!.p], [typed.kept, typed.saved])
  for (const { realChange, serviceKept } of mutual.councilPaths)
    assert.equal(serviceKept.p, chancesIn(lineOf({ [COUNCIL_MEAN]: realChange }), 'mutual').kept, `${realChange}`)
})

test('failure by the end of each month is the share of futures in which it has come', () => {
  const { failed } = mutual
  assert.ok(failed.applies && failed.p > 0)
  for (const [month, { p }] of failed.byMonth.entries())
    assert.equal(
      p,
      shareOf(line('mutual/failed', month), (flag) => flag === 1),
      `month ${month}`,
    )
  assert.equal(failed.p, failed.byMonth.at(-1)!.p)
})

const FANS: readonly (readonly [keyof OptionResult, string, boolean])[] = [
  ['cash', 'bank', true],
  ['reserves', 'reserves', true],
  ['surplus', 'surplus', true],
  ['serviceLevel', 'service-level', false],
  ['headcount', 'in-post', false],
  ['parentCost', 'parent-cost', false],
]

for (const [fan, thing, ofTrading] of FANS)
  test(`a fan of ${thing} is what sorting gives, ${ofTrading ? 'of those trading' : 'of all'}`, () => {
    const { months } = mutual[fan] as Fan
    for (const [month, told] of months.entries()) {
      const failed = line('mutual/failed', month)
      const counted = line(`mutual/${thing}`, month).filter((_, trial) => !ofTrading || failed[trial] === 0)
      const sorted = Float32Array.from(counted).toSorted()
      // The smallest value with at least the share at or below it.
      const quantiles = FAN_SHARES.map((share) => sorted[Math.ceil(share * sorted.length - 1e-9) - 1]!)
      const { p5, p10, p25, p50, p75, p90, p95 } = told
      assert.deepEqual([p5, p10, p25, p50, p75, p90, p95], quantiles, `month ${month}`)
      assert.equal(told.share, sorted.length / TRIALS)
    }
    assert.equal(months.length, MONTHS)
  })

test('the saving told is the mean of its futures, within a rounding error', () => {
  const saving = line('mutual/saving-so-far', MONTHS - 1)
  const mean = saving.reduce((sum, pounds) => sum + pounds, 0) / TRIALS
  assert.ok(Math.abs(mutual.saving!.mean - mean) < 1e-6 * Math.abs(mean))
})

test('years of a process are one input, each event is its own, and all stand by name', () => {
  const subjects = subjectsOf(sampler)
  const names = subjects.map(({ name }) => name)
  assert.deepEqual(names, names.toSorted())
  const slotsOf = (name: string) => subjects.find((subject) => subject.name === name)?.slots.toSorted()
  // From September 2024 two years touch three financial years.
  assert.deepEqual(
    slotsOf('economy/council'),
    [2024, 2025, 2026].map((year) => `economy/council@${year}`),
  )
  assert.deepEqual(slotsOf('contracts/main/renewal#0'), ['contracts/main/renewal#0'])
  assert.deepEqual(slotsOf('contracts/main/price'), ['contracts/main/price'])
  assert.equal(subjects.flatMap(({ slots }) => slots).length, sampler.slots.length)
})

test('in the round, the price goes with cash and against saving, and the client side with no cash', () => {
  const of = (input: string) => mutual.sensitivities.find((each) => each.input === input)!
  const price = of('contracts/main/price')
  assert.ok(price.cash!.rank > 4 * price.cash!.rankSe && price.saving!.rank < -4 * price.saving!.rankSe)
  const client = of('parent/client')
  assert.ok(Math.abs(client.cash!.rank) < 4 * client.cash!.rankSe, `${client.cash!.rank}`)
  assert.ok(price.cash!.firstOrder > 4 * client.cash!.firstOrder)
})
