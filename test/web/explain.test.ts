import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../src/core/graph/explain.ts'
import {
  choose,
  input,
  isLess,
  minus,
  of,
  over,
  product,
  smaller,
  sum,
  table,
} from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { makeModel } from '../../src/core/graph/model.ts'
import { sayValue } from '../../src/web/appraisal/explain/value.ts'
import { stepsOf, type Step } from '../../src/web/appraisal/explain/steps.ts'

const calendar = { months: 1, yearStarts: Uint8Array.of(1), years: Int32Array.of(2020) }

/** The steps of one line over others, in the only month of a small model. */
function steps(is: Line['is'], unit: string): Step {
  const pay: Line = { name: 'x/pay', unit: 'pounds', says: 'pay', is: of(100, 'pounds') }
  const model = makeModel([pay, { name: 'x/line', unit, says: 'the line', is }], calendar)
  assert.ok(model.ok)
  const explanation = explain(model.value, { trials: 1, values: new Map() }, 'x/line', 0)
  return stepsOf(explanation.is, model.value)
}

/** Steps in short: what they say, what they came to in their unit, and their parts. */
function told(step: Step): unknown {
  const value = `${step.lead}${sayValue(step.value, step.unit)}`
  return step.kind === 'made' ? [step.says, value, step.parts.map(told)] : value
}

test('a chain of sums and differences is one list, what is taken away marked so, its first nought left out', () => {
  const line = minus(sum(of(0, 'any'), 'x/pay', of(20, 'pounds')), of(5, 'pounds'))
  assert.deepEqual(told(steps(line, 'pounds')), ['added up and taken away', '£115', ['£100', '£20', 'less £5']])
})

test('a difference within a difference is told with its signs turned', () => {
  // 100 − (30 − 10) = 80: the 30 is taken away and the 10 given back.
  const line = minus('x/pay', minus(of(30, 'pounds'), of(10, 'pounds')))
  assert.deepEqual(told(steps(line, 'pounds')), ['added up and taken away', '£80', ['£100', 'less £30', '£10']])
})

test('a product of three is one list, and units multiply', () => {
  const line = product(input('posts', 'fte', 2), of(30, 'pounds per fte'), of(0.5, 'ratio'))
  assert.deepEqual(told(steps(line, 'pounds')), ['multiplied together', '£30', ['2 FTE', '£30 for each FTE', '0.5']])
})

test('a choice tells what was asked and only the side that was taken', () => {
  const line = choose(isLess('x/pay', of(50, 'pounds')), of(1, 'pounds'), of(2, 'pounds'))
  assert.deepEqual(told(steps(line, 'pounds')), [
    'depends on whether something holds',
    '£2',
    [['1 if the first is less than the second, else 0', 'whether it holds: 0', ['£100', '£50']], 'it does not, so: £2'],
  ])
})

test('a quotient of like things is a plain number, and the smaller of two keeps its unit', () => {
  assert.deepEqual(told(steps(over('x/pay', of(50, 'pounds')), 'ratio')), [
    'the first divided by the second',
    '2',
    ['£100', '£50'],
  ])
  assert.deepEqual(told(steps(smaller('x/pay', of(50, 'pounds')), 'pounds')), [
    'the smaller of the two',
    '£50',
    ['£100', '£50'],
  ])
})

test('a figure of the law carries its source', () => {
  const step = steps(table('nic.rate', 'ratio', Float64Array.of(0.138), 'The Act'), 'ratio')
  assert.ok(step.kind === 'named')
  assert.equal(step.source, 'The Act')
})

const values: readonly (readonly [number, string, string])[] = [
  [192_643.69, 'pounds', '£192,643.69'],
  [12.5, 'pounds', '£12.50'],
  [-0.001, 'pounds', '£0.00'],
  [-999.994, 'pounds', '-£999.99'],
  [0, 'pounds', '£0'],
  [28.2, 'fte', '28.2 FTE'],
  [2_100.4, 'pounds per fte', '£2,100.40 for each FTE'],
  [417, 'pounds per people', '£417 for each person'],
  [0.0127637, 'ratio', '0.0127637'],
  [1_234_567.8, 'ratio', '1,234,570'],
  [3.1e-9, 'ratio', '3.10e-9'],
]

for (const [value, unit, words] of values)
  test(`${value} in ${unit} is said ${words}`, () => assert.equal(sayValue(value, unit), words))
