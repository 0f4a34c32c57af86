import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, withAt, type Values } from './marlowVale.ts'

const SEED = 20260401
const TRIALS = 256

interface Run {
  readonly lines: Recorded
  readonly months: number
  readonly slots: readonly string[]
  readonly at: (line: string, month: number, trial: number) => number
}

function runOf(values: Values, trials = TRIALS): Run {
  const { built, sampler } = makeReady(readSound(values).case, {}, 'plain')
  const lines = interpret(built.model, drawFutures(sampler, SEED, 0, trials), [...built.model.byName.keys()])
  return {
    lines,
    months: built.calendar.months,
    slots: sampler.slots.map(({ key }) => key),
    at: (line, month, trial) => lines.get(line)![month * trials + trial]!,
  }
}

/** Extended for sure at the end of each term, so that nothing but a break ends it. */
const kept = withAll(marlowVale(), { 'contracts/main/renewal': { nextMonths: 12, extended: '100%', undercut: '10%' } })
const withBreak = (clause: Json, values = kept) => withAt(values, 'contracts/main/break', clause)

/** The first month in which a line is 1 in a trial; none where it never is. */
const firstOf = ({ months, at }: Run, line: string, trial: number): number | undefined =>
  Array.from({ length: months }, (_, month) => month).find((month) => at(line, month, trial) === 1)

/** The months in which breaks fall, over all futures. */
const breaksIn = (run: Run, line = 'mutual/main/broken', trials = TRIALS): number[] =>
  [...new Set(Array.from({ length: trials }, (_, trial) => firstOf(run, line, trial) ?? -1))].toSorted((a, b) => a - b)

/** Each row: a clause, and every month in which it is used; −1 where it is not. Terms end in months 18 and 30. */
const falls: readonly (readonly [string, Json, readonly number[]])[] = [
  ['one that is sure falls in the first month it may', { noticeMonths: 5, chance: '100%' }, [5]],
  ['a notice of a month', { noticeMonths: 1, chance: '100%' }, [1]],
  ['an earliest month after the notice', { noticeMonths: 5, earliest: '2025-04', chance: '100%' }, [7]],
  ['an earliest month within the notice', { noticeMonths: 9, earliest: '2025-04', chance: '100%' }, [9]],
  ['an earliest month before the start', { noticeMonths: 9, earliest: '2023-04', chance: '100%' }, [9]],
  ['the end of a term is decided, not broken', { noticeMonths: 18, chance: '100%' }, [21]],
  ['every quarter till the end of the run', { noticeMonths: 25, chance: '60%' }, [-1, 25, 28, 31, 34]],
  ['quarters between decisions', { noticeMonths: 12, chance: '80%' }, [-1, 12, 15, 21, 24, 27, 33]],
  ['a chance of nothing', { noticeMonths: 5, chance: '0%' }, [-1]],
]
for (const [title, clause, months] of falls)
  test(`a break: ${title}`, () => assert.deepEqual(breaksIn(runOf(withBreak(clause))), months))

test('a notice longer than the run leaves every line and every slot as they are without a clause', () => {
  const [without, beyond] = [runOf(kept, 8), runOf(withBreak({ noticeMonths: 36, chance: '100%' }), 8)]
  assert.deepEqual(beyond.lines, without.lines)
  assert.deepEqual(beyond.slots, without.slots)
})

test('a break comes as often by each month as its chance a year says, and what it adds is one slot', () => {
  const run = runOf(withBreak({ noticeMonths: 3, chance: '40%' }), 4096)
  const first = Array.from({ length: 4096 }, (_, trial) => firstOf(run, 'mutual/main/broken', trial) ?? 99)
  // Quarters from month 3 but 18 and 30, which are decided: 4 of them by month 12, and 8 by month 27.
  for (const [month, quarters] of [
    [3, 1],
    [12, 4],
    [27, 8],
  ] as const) {
    const wanted = 1 - 0.6 ** (quarters / 4)
    const found = first.filter((each) => each <= month).length / 4096
    assert.ok(Math.abs(found - wanted) < 3 * Math.sqrt((wanted * (1 - wanted)) / 4096), `${found} by ${month}`)
  }
  const without = runOf(kept, 1)
  assert.deepEqual(
    run.slots.filter((slot) => !without.slots.includes(slot)),
    ['contracts/main/break/when'],
  )
})

test('no other future is disturbed by a break clause: until it is used every line is what it was', () => {
  const [without, broken] = [runOf(kept), runOf(withBreak({ noticeMonths: 6, chance: '30%' }))]
  for (const [line, values] of without.lines)
    for (let trial = 0; trial < TRIALS; trial++) {
      const until = firstOf(broken, 'mutual/main/broken', trial) ?? broken.months
      for (let month = 0; month < until; month++)
        assert.equal(broken.at(line, month, trial), values[month * TRIALS + trial], `${line}, month ${month}`)
    }
})

test('a break hands the contract on by a competition, for the mutual and for a supplier in the same futures', () => {
  const run = runOf(withBreak({ noticeMonths: 6, chance: '30%' }))
  let broken = 0
  for (let trial = 0; trial < TRIALS; trial++) {
    const months = ['mutual', 'outsource'].map((option) => firstOf(run, `${option}/main/broken`, trial))
    assert.equal(months[0], months[1])
    const [month] = months
    if (month === undefined) continue
    broken++
    for (const option of ['mutual', 'outsource']) {
      const at = (thing: string, when: number = month): number => run.at(`${option}/${thing}`, when, trial)
      assert.deepEqual([at('main/lost', month - 1), at('main/lost'), at('main/held'), at('main/ended')], [0, 1, 0, 0])
      assert.equal(at('main/income'), 0)
      assert.equal(at('main/after-competition'), 0.9 * at('main/after-competition', month - 1))
      assert.equal(at('competitions'), at('returned') === 1 || at('stopped') === 1 ? at('competitions') : 10_000)
      assert.equal(at('main/after-competition', run.months - 1), 0.9, 'it is competed for once')
      if (at('returned') === 0) assert.equal(at('replaced'), 1)
    }
  }
  assert.ok(broken > TRIALS / 4)
})

test('a break may end the service: it is shown as stopped, with nothing paid and nobody else providing it', () => {
  const run = runOf(withBreak({ noticeMonths: 6, chance: '50%', means: 'end' }))
  assert.ok(!run.lines.has('mutual/main/competition'))
  for (let trial = 0; trial < TRIALS; trial++) {
    const month = firstOf(run, 'mutual/main/broken', trial)
    if (month === undefined || run.at('mutual/returned', month, trial) === 1) continue
    const at = (thing: string) => run.at(`mutual/${thing}`, month, trial)
    assert.deepEqual([at('main/ended'), at('main/lost'), at('stopped'), at('replaced')], [1, 0, 1, 0])
    assert.deepEqual([at('service-level'), at('parent-cost') - at('stranded'), at('competitions')], [0, 0, 0])
  }
})

test('a contract that is no longer held cannot be broken, and one that was broken is not held again', () => {
  const renewal = { nextMonths: 6, extended: '0%', won: '50%', ended: '20%' }
  const values = withAll(kept, { 'contracts/main/renewal': renewal, 'contracts/main/termMonths': 6 })
  for (const means of ['anotherProvider', 'end'])
    for (const [run, option] of ['mutual', 'outsource'].map(
      (each) => [runOf(withBreak({ noticeMonths: 2, chance: '50%', means }, values)), each] as const,
    ))
      for (let trial = 0; trial < TRIALS; trial++) {
        const broken = firstOf(run, `${option}/main/broken`, trial)
        if (broken !== undefined) assert.equal(run.at(`${option}/main/held`, broken - 1, trial), 1)
        for (let month = broken ?? run.months; month < run.months; month++)
          assert.equal(run.at(`${option}/main/held`, month, trial), 0)
      }
})

test('chances of an end of 100% come at the end of the term and not at a break before it', () => {
  const values = withAll(kept, { 'contracts/main/renewal': { nextMonths: 12, extended: '0%', ended: '100%' } })
  const run = runOf(withBreak({ noticeMonths: 3, chance: '1%', means: 'end' }, values))
  for (let trial = 0; trial < TRIALS; trial++)
    assert.equal(firstOf(run, 'mutual/main/ended', trial), firstOf(run, 'mutual/main/broken', trial) ?? 18)
})

test('another contract has a break of its own, and takes its own part of the posts', () => {
  const school = {
    commissioner: 'A school',
    price: '£60,000',
    termMonths: 120,
    break: { noticeMonths: 4, chance: '100%' },
  }
  const run = runOf(withAll(kept, { 'contracts/school': school }), 8)
  for (let trial = 0; trial < 8; trial++) {
    assert.equal(firstOf(run, 'mutual/school/lost', trial), 4)
    assert.equal(firstOf(run, 'mutual/replaced', trial), undefined)
    assert.ok(run.at('mutual/posts-kept', 4, trial) < 1)
  }
})
