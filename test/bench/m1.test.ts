import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CALENDAR } from '../../bench/m1/calendar.ts'
import { DRAWS } from '../../bench/m1/draws.ts'
import { DUMPED_TRIALS, futuresOf, readDump } from '../../bench/m1/dump.ts'
import { m1, OUTPUTS } from '../../bench/m1/model.ts'
import { TAX } from '../../bench/m1/parameters.ts'
import { choleskyOf } from '../../src/core/chance/cholesky.ts'
import { identity } from '../../src/core/chance/eigen.ts'
import { interpret } from '../../src/core/graph/interpret.ts'

/**
 * The dump is 64 trials of a program in C whose equations define M1; bench/README.md says how it was made. The lines
 * put them in other terms (balances for flows, a delay by steps, tax as the middle of three lines), so sums differ in
 * their last bits and in nothing else.
 */
const POUNDS = 1e-4

const dump = readDump()
const model = m1()
const recorded = interpret(model, futuresOf(dump), OUTPUTS)
const at = (line: string, month: number): readonly number[] => [
  ...recorded.get(line)!.subarray(month * DUMPED_TRIALS, (month + 1) * DUMPED_TRIALS),
]
const last = CALENDAR.months - 1

function assertNear(ours: readonly number[], theirs: readonly number[], what: string): void {
  assert.equal(ours.length, theirs.length)
  ours.forEach((value, trial) => {
    assert.ok(Math.abs(value - theirs[trial]!) < POUNDS, `${what}, trial ${trial}: ${value} and ${theirs[trial]}`)
  })
}

test('cash of M1 is within a hundredth of a penny of the program in C, in every month of 64 trials', () => {
  assert.equal(dump.cash.length, CALENDAR.months)
  dump.cash.forEach((theirs, month) => assertNear(at('cash', month), theirs, `cash of month ${month}`))
})

for (const line of ['lowest-month', 'breach-month'] as const) {
  test(`the ${line} of M1 is that of the program in C, in every trial`, () => {
    assert.deepEqual(at(line, last), dump.outputs[line])
  })
}

for (const line of ['lowest-cash', 'npv'] as const) {
  test(`the ${line} of M1 is within a hundredth of a penny of the program in C`, () => {
    assertNear(at(line, last), dump.outputs[line], line)
  })
}

test('reserves of M1 at the five year ends are within a hundredth of a penny of the program in C', () => {
  assert.equal(dump.reserves.length, 5)
  dump.reserves.forEach((theirs, year) => assertNear(at('reserves', 12 * year + 11), theirs, `year ${year}`))
})

test('the 64 trials are ones to learn from: they breach and keep covenants, run out of cash, and win late work', () => {
  assert.equal(new Set(dump.outputs['breach-month']).size > 5, true)
  assert.ok(dump.outputs['breach-month'].includes(60))
  assert.ok(dump.outputs['lowest-cash'].some((pounds) => pounds < 0))
  const delays = new Set(dump.inputs['tender-delay']!.map(Math.floor))
  assert.deepEqual(delays, new Set([0, 1, 2, 3, 4, 5]))
})

const firstLooks: readonly { readonly title: string; readonly month: number; readonly over: Record<string, number> }[] =
  [
    { title: 'cash that is short from the start', month: 11, over: { 'opening-cash': -1e9 } },
    { title: 'earnings that never cover the loan', month: 23, over: { 'opening-cash': 1e9, 'agency-share': 50 } },
  ]
for (const { title, month, over } of firstLooks) {
  test(`${title}: the lender first sees it at the end of month ${month}`, () => {
    const { trials, values } = futuresOf(dump)
    const changed = Object.entries(over).map(([key, value]) => [key, new Float64Array(trials).fill(value)] as const)
    const seen = interpret(model, { trials, values: new Map([...values, ...changed]) }, ['breach-month'])
    assert.deepEqual(new Set(seen.get('breach-month')!.subarray(last * trials)), new Set([month]))
  })
}

test('insurance is on pay above the threshold, and nothing where no pay is above it', () => {
  // 150 people are paid £4,901,000 a year: 15% of a twelfth of it less 150 × £5,000 ÷ 12 is £51,887.50 a month. At a
  // hundredth of that no grade is paid £416.67 a month.
  const { trials, values } = futuresOf(dump)
  const cut = new Map([...values, ['pay-growth', new Float64Array(trials).fill(-0.99)] as const])
  const insurance = interpret(model, { trials, values: cut }, ['people/insurance']).get('people/insurance')!
  assert.ok(Math.abs(insurance[0]! - 51_887.5) < 1e-9)
  assert.ok(Math.abs(insurance[12 * trials]!) < 1e-9)
})

test('the draws are those that the lines read and the dump gives, once each', () => {
  const keys = DRAWS.map(({ key }) => key)
  assert.equal(keys.length, 34)
  assert.deepEqual(keys, Object.keys(dump.inputs))
})

test('the three lines of tax meet at the two limits, so that the middle one is the tax', () => {
  const { smallRate, mainRate, reliefFraction, lowerPounds, upperPounds } = TAX
  const tapered = (pounds: number) => pounds * mainRate - (upperPounds - pounds) * reliefFraction
  assert.ok(Math.abs(tapered(lowerPounds) - lowerPounds * smallRate) < 1e-9)
  assert.equal(tapered(upperPounds), upperPounds * mainRate)
})

test('links go back to earlier draws, and hold together', () => {
  const keys = DRAWS.map(({ key }) => key)
  const matrix = identity(keys.length)
  DRAWS.forEach(({ links }, row) => {
    for (const link of links) {
      const column = keys.indexOf(link.with)
      assert.ok(column >= 0 && column < row)
      matrix[row]![column] = link.correlation
      matrix[column]![row] = link.correlation
    }
  })
  assert.notEqual(choleskyOf(matrix), undefined)
})
