import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements, kernelOf } from '../../../../test/graph/compiled.ts'
import {
  choose,
  input,
  isLess,
  not,
  of,
  previous,
  product,
  sum,
  table,
  yearly,
  type Expression,
} from '../expression.ts'
import type { Line } from '../line.ts'
import { makeModel, type Model } from '../model.ts'
import { OPERATIONS } from '../operations.ts'
import { operate } from './fold.ts'
import type { Operator } from '../expression.ts'

const MONTHS = 8
const TRIALS = 3
const values = new Map([
  ['x', Float64Array.of(1, 2, 5)],
  ['y', Float64Array.of(-1, 0, 3)],
  ['cpi@2025', Float64Array.of(0.5, -0, 2)],
])

const [x, y] = [input('x', 'ratio'), input('y', 'ratio')]
const line = (name: string, is: Expression, opens?: Expression, changesIn?: readonly number[]): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...(opens && { opens }),
  ...(changesIn && { changesIn: Uint8Array.from(changesIn) }),
})

function modelOf(...lines: Line[]): Model {
  const years = new Int32Array(MONTHS).fill(2025)
  const model = makeModel(lines, { months: MONTHS, years, yearStarts: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0) })
  assert.ok(model.ok, JSON.stringify(model))
  return model.value
}

const assertAgrees = (model: Model, wanted: Parameters<typeof kernelOf>[1]): void =>
  assert.deepEqual(disagreements(kernelOf(model, wanted), model, { trials: TRIALS, values }), [])

test('lines that are each other’s last month change places', () => {
  const around = modelOf(
    line('one', previous('two'), x),
    line('two', previous('three'), y),
    line('three', previous('one'), of(7, 'ratio')),
  )
  assertAgrees(around, { doubles: ['one', 'two', 'three'] })
  assertAgrees(around, { ends: [{ line: 'one', month: 5 }] })
})

test('flags that read themselves back stay flags, whatever they open with, and a figure among them does not', () => {
  const flags = (opens: Expression) =>
    modelOf(
      line('over', isLess(sum(y, previous('count')), 2)),
      line('ever', sum(not(product(not('over'), not(previous('ever'))))), opens),
      line('count', sum(previous('count'), 'ever'), of(0, 'ratio')),
    )
  for (const opens of [of(0, 'ratio'), of(1, 'ratio'), of(-0, 'ratio'), of(2, 'ratio'), isLess(x, 2), y])
    assertAgrees(flags(opens), { doubles: ['over', 'ever', 'count'] })
})

test('a line of many lags is read back as it was each time, and as it opened before', () => {
  const grows = line('grows', sum(product(previous('grows', 2), 2), x), y)
  const back = [1, 3, 7].map((ago) => line(`${ago} ago`, previous('grows', ago)))
  assertAgrees(modelOf(grows, ...back), { doubles: ['grows', '1 ago', '3 ago', '7 ago'] })
  assertAgrees(modelOf(grows, ...back), {
    ends: [
      { line: '7 ago', month: 7 },
      { line: '3 ago', month: 1 },
    ],
  })
})

test('what is found to be needed only before it is set, once the rest is put together, is what it opened with', () => {
  // In month 6 both sides are the same, though their tables are not: nothing asks then what the held line is.
  const side = (later: number) =>
    product(yearly('cpi', 'ratio'), table('t', 'ratio', Float64Array.of(1, 1, 1, 1, 1, 1, 4, later)))
  const model = modelOf(
    line('held', sum(y, previous('grows')), x, [0, 0, 0, 0, 0, 1, 0, 0]),
    line('grows', sum(previous('grows'), x), of(0, 'ratio')),
    line('chosen', choose(isLess('held', 0), side(5), side(6))),
  )
  assertAgrees(model, {
    ends: [
      { line: 'held', month: 2 },
      { line: 'chosen', month: 6 },
    ],
  })
})

const SPECIAL = [0, -0, 1, -1, 0.1, 1e308, -1e308, Infinity, -Infinity, NaN]

test('what is worked out while compiling is what the interpreter works out, both zeros and no numbers included', () => {
  for (const [operator, work] of Object.entries(OPERATIONS) as [Operator, (typeof OPERATIONS)[Operator]][])
    for (const left of SPECIAL)
      for (const right of SPECIAL) {
        const out = new Float64Array(1)
        work(out, Float64Array.of(left), Float64Array.of(right))
        assert.ok(Object.is(operate(operator, left, right), out[0]), `${left} ${operator} ${right}`)
      }
})
