import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements, kernelOf, notFiniteIn, runKernel } from '../../../../test/graph/compiled.ts'
import {
  choose,
  input,
  isLess,
  of,
  over,
  previous,
  product,
  root,
  smaller,
  sum,
  table,
  yearly,
  type Expression,
} from '../expression.ts'
import type { Futures } from '../interpret.ts'
import type { Line } from '../line.ts'
import { makeModel, type Model } from '../model.ts'
import type { Wanted } from './places.ts'

/** Six months from October: the year changes in the last of them. */
const MONTHS = 6
const fromOctober = {
  months: MONTHS,
  yearStarts: Uint8Array.of(1, 0, 0, 0, 0, 1),
  years: Int32Array.of(2025, 2025, 2025, 2025, 2025, 2026),
}

const line = (name: string, is: Expression, opens?: number): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...(opens !== undefined && { opens: of(opens, 'ratio') }),
})

function modelOf(...lines: Line[]): Model {
  const model = makeModel(lines, fromOctober)
  assert.ok(model.ok, JSON.stringify(model))
  return model.value
}

const futures = (values: Readonly<Record<string, readonly number[]>>): Futures => ({
  trials: Object.values(values)[0]!.length,
  values: new Map(Object.entries(values).map(([key, each]) => [key, Float64Array.from(each)])),
})

const [x, y] = [input('x', 'ratio'), input('y', 'ratio')]
const cpi = yearly('cpi', 'ratio')
const monthly = (...values: number[]) => table('t', 'ratio', Float64Array.from(values))
const end = (name: string, month = MONTHS - 1): Partial<Wanted> => ({ ends: [{ line: name, month }] })

/** Models with a figure that is not finite, though mostly nothing that is asked shows it; with the line that has it. */
const STOPS: readonly (readonly [string, Model, string])[] = [
  ['in every month, and then bounded', modelOf(line('share', over(x, y)), line('end', smaller('share', 5))), 'share'],
  [
    'in the months of a year, worked out before the months',
    modelOf(line('share', over(x, product(cpi, y))), line('bounded', smaller('share', 5)), running('bounded')),
    'share',
  ],
  [
    'in a month of its own, and thrown away',
    modelOf(
      line('share', over(x, sum(y, monthly(1, 1, 0, 1, 1, 1)))),
      line('end', choose(isLess('share', 100), 'share', 3)),
      running('end'),
    ),
    'share',
  ],
  ['by a root', modelOf(line('share', root(sum(y, -1))), line('end', choose(isLess(0, 'share'), 1, 2))), 'share'],
  ['in a figure that is kept and overflows', modelOf(line('end', product(sum(x, 1e200), sum(y, 1e200)))), 'end'],
  [
    'in a figure that grows without end',
    modelOf(line('grows', product(previous('grows'), sum(y, 1e80)), 1), line('end', smaller('grows', 1))),
    'grows',
  ],
]

function running(name: string): Line {
  return line('running', sum(previous('running'), name), 0)
}

const drawn = futures({ x: [1, 1, 1], y: [1, 1, 0], 'cpi@2025': [1, 1, 1], 'cpi@2026': [1, 1, 1] })

for (const [how, model, where] of STOPS)
  test(`a figure that is not finite stops the run: ${how}`, () => {
    const wanted = model.byName.has('running') ? end('running') : end('end')
    assert.equal(notFiniteIn(model, drawn), where)
    assert.equal(runKernel(kernelOf(model, wanted), drawn), false)
  })

test('one trial of many is noticed, in whichever of its pair', () => {
  const model = modelOf(line('end', over(x, y)))
  const kernel = kernelOf(model, end('end'))
  for (let trials = 1; trials <= 5; trials++)
    for (let bad = 0; bad < trials; bad++) {
      const ys = Array.from({ length: trials }, (_, trial) => (trial === bad ? 0 : 1))
      assert.equal(runKernel(kernel, futures({ x: Array(trials).fill(1), y: ys })), false, `${bad} of ${trials}`)
    }
  assert.equal(runKernel(kernel, futures({ x: [1, 1], y: [1, 2] })), true)
})

test('a quotient that a choice throws away stops nothing', () => {
  const guarded = (divisor: Expression) => choose(isLess(0, divisor), over(x, divisor), 7)
  const models = [
    modelOf(line('end', guarded(y))),
    modelOf(line('end', guarded(product(cpi, y)))),
    modelOf(line('share', guarded(sum(y, monthly(0, 1, 0, 1, 0, 1)))), running('share'), line('end', sum('running'))),
    modelOf(running('y'), line('y', sum(y)), line('end', choose(isLess(0, 'y'), over('running', 'y'), 7))),
  ]
  for (const model of models)
    for (const month of [0, 2, 5]) assert.deepEqual(disagreements(kernelOf(model, end('end', month)), model, drawn), [])
})

test('what a line divides for after the last month that is asked for stops nothing', () => {
  // The divisor is 3 less 2 for five months, and 3 less 3 in the last: of the year that has ended by then.
  const share = line('share', over(x, sum(cpi, monthly(-2, -2, -2, -2, -2, -3))))
  const model = modelOf(share, running('share'))
  const kernel = kernelOf(model, end('running', 4))
  const values = futures({ x: [1, 2], 'cpi@2025': [3, 3], 'cpi@2026': [5, 5] })
  assert.deepEqual(disagreements(kernel, model, values), [])
})

test('a line that is held divides only in its own months', () => {
  const held: Line = {
    ...line('held', over(sum(x, previous('running')), monthly(0, 1, 0, 0, 2, 0)), 9),
    changesIn: Uint8Array.of(0, 1, 0, 0, 1, 0),
  }
  const model = modelOf(held, running('held'))
  const kernel = kernelOf(model, { doubles: ['held', 'running'] })
  assert.deepEqual(disagreements(kernel, model, drawn), [])
})
