import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareCases, type CasesCompared } from '../../src/core/appraisal/compare/cases.ts'
import { yearPeriods } from '../../src/core/appraisal/compare/period.ts'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { isNamed } from '../../src/core/graph/expression.ts'
import { within } from '../../src/core/graph/walk.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { runCalendar } from '../../src/core/finance/calendar.ts'
import type { CaseRead } from '../../src/core/finance/case/read.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, withAt } from './marlowVale.ts'

const settings = { trials: 1024, seed: 5, sampling: 'sobol' as const }

const given = (read: CaseRead, year = 1) => ({
  read,
  period: yearPeriods(runCalendar(read.case.start, read.case.months))[year]!,
})

const compared = (first: CaseRead, second: CaseRead, option?: string): Promise<CasesCompared> =>
  compareCases([given(first), given(second)], option, settings, runHere)

const marlow = readSound(marlowVale())
const changed = (path: string, value: Json | undefined): CaseRead => readSound(withAt(marlowVale(), path, value))

test('a case beside itself shows nothing: no input, no line, and the same in every future', async () => {
  const { inputs, lines, results } = await compared(marlow, marlow)
  assert.deepEqual(inputs, [])
  assert.deepEqual([lines.differ, lines.onlyLeft, lines.onlyRight], [[], [], []])
  for (const { serviceKept, moneySaved, failed, saving } of results.options)
    for (const moved of [serviceKept, moneySaved, failed, saving])
      if (moved) assert.deepEqual([moved.difference, moved.changed, moved.first], [0, 0, moved.second])
})

/** Every line that stands on some inputs, straight or through other lines, as the graph has it. */
function standingOn(read: CaseRead, isMeant: (input: string) => boolean): ReadonlySet<string> {
  const { model } = makeReady(read.case).built
  const made = model.lines.map(({ name, is, opens }) => {
    const parts = [...within(is), ...(opens ? within(opens) : [])].filter(isNamed)
    const names = (...kinds: readonly string[]) =>
      parts.filter(({ kind }) => kinds.includes(kind)).map((part) => part.name)
    return { name, inputs: names('input', 'yearly'), reads: names('line', 'previous') }
  })
  const reached = new Set<string>()
  // Lines are sorted but for what they read of earlier months, so the walk is made until it finds no more.
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const { name, inputs, reads } of made)
      if (inputs.some(isMeant) || reads.some((each) => reached.has(each))) reached.add(name)
  }
  return reached
}

for (const [path, value] of [
  ['nonPay/insurance/amount', '£31,000'],
  ['parent/client', '£40k'],
  ['contracts/main/price', '£590k to £900k'],
] as const)
  test(`changing ${path} names that input, and only lines that stand on it`, async () => {
    const other = changed(path, value)
    const { inputs, lines } = await compared(marlow, other)
    assert.deepEqual(
      inputs.map((change) => [change.path, change.changed]),
      [[path, ['value']]],
    )
    const stands = standingOn(marlow, (input) => input === path || input.startsWith(`${path} as `))
    assert.ok(lines.differ.length > 0)
    for (const { thing } of lines.differ) assert.ok(stands.has(thing), thing)
    assert.deepEqual([lines.onlyLeft, lines.onlyRight], [[], []])
  })

test('what only leaving costs moves nothing in house', async () => {
  const { results, lines } = await compared(marlow, changed('parent/client', '£40k'))
  assert.ok(lines.differ.every(({ thing }) => !/^(baseline|improve)\//.test(thing)))
  for (const id of ['baseline', 'improve']) {
    const option = results.options.find((each) => each.id === id)!
    assert.equal(option.serviceKept!.changed, 0)
  }
})

test('of one option only its lines are compared', async () => {
  const { lines } = await compared(marlow, changed('contracts/main/price', '£700k'), 'mutual')
  assert.ok(lines.differ.length > 0)
  assert.ok(lines.differ.every(({ thing }) => thing.startsWith('mutual/')))
})

test('each version has the chances that an appraisal gives it, and the difference is that between them', async () => {
  const second = changed('contracts/main/price', '£590k to £900k')
  const { results } = await compared(marlow, second)
  const alone = await appraise(marlow.case, marlow.book, settings, runHere)
  const planned = await appraise({ ...second.case, plan: alone.plan }, second.book, settings, runHere)
  for (const option of results.options) {
    const [one, other] = [alone, planned].map(({ options }) => options.find(({ id }) => id === option.id)!)
    for (const question of ['serviceKept', 'moneySaved'] as const) {
      const moved = option[question]
      if (moved === null) continue
      assert.deepEqual([moved.first, moved.second], [one![question], other![question]])
      assert.ok(Math.abs(moved.difference - (moved.second.p - moved.first.p)) < 1e-12)
      assert.ok(moved.se > 0 && moved.changed >= Math.abs(moved.difference) - 1e-12)
    }
    if (option.saving) assert.ok(Math.abs(option.saving.first - one!.saving!.mean) < 1e-6)
  }
})

test('in the same futures the error of a difference is smaller than that of two runs side by side', async () => {
  const { results } = await compared(marlow, changed('contracts/main/price', '£600k to £700k'))
  const { saving } = results.options.find(({ id }) => id === 'mutual')!
  const { options } = await appraise(marlow.case, marlow.book, settings, runHere)
  const apart = Math.SQRT2 * options.find(({ id }) => id === 'mutual')!.saving!.se
  assert.ok(saving!.se < apart / 2, `${saving!.se} beside ${apart}`)
})

test('an option of one version only is named, and not compared', async () => {
  const without = readSound(withAll(marlowVale(), { 'options/outsource': undefined }))
  const { results, lines } = await compared(marlow, without)
  assert.deepEqual([results.onlyFirst, results.onlySecond], [['outsource'], []])
  assert.ok(results.options.every(({ id }) => id !== 'outsource'))
  assert.ok(lines.onlyLeft.some(({ name }) => name.startsWith('outsource/')))
})

test('a start that one version does not fund has no chances to compare, and says which version', async () => {
  const poor = readSound(
    withAll(marlowVale(), { 'opening/cash': '£0', 'opening/facility': undefined, loans: undefined }),
  )
  const { results } = await compared(marlow, poor)
  const mutual = results.options.find(({ id }) => id === 'mutual')!
  assert.deepEqual(mutual.unfunded, ['second'])
  assert.deepEqual([mutual.serviceKept, mutual.moneySaved, mutual.failed], [null, null, null])
})

test('money judged over unlike years is not compared', async () => {
  const { results } = await compared(marlow, changed('months', 24))
  assert.deepEqual(results.judgedYears, { first: 3, second: 2 })
  for (const { moneySaved, saving, serviceKept } of results.options) {
    assert.deepEqual([moneySaved, saving], [null, null])
    assert.ok(serviceKept)
  }
})

test('the key names both cases, and the other way about names them so', async () => {
  const second = changed('parent/client', '£40k')
  const [there, back] = [await compared(marlow, second), await compared(second, marlow)]
  const [one, other] = [there.first.caseHash, there.second.caseHash]
  assert.ok(there.key.startsWith(`${one} · ${other} · sobol `))
  assert.ok(back.key.startsWith(`${other} · ${one} · sobol `))
  assert.match(there.key, / · 5 · 1024 · spinout [\d.]+ · \d{4}-\d\d-\d\d$/)
})
