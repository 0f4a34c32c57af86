import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements, kernelOf } from '../../../../test/graph/compiled.ts'
import { input, of, previous, product, sum } from '../expression.ts'
import { makeModel } from '../model.ts'
import { TRIALS } from './layout.ts'

const threeMonths = { months: 3, yearStarts: Uint8Array.of(1, 0, 0), years: Int32Array.of(2026, 2026, 2026) }

test('a line that is read only before it moves, or that never moves, is compiled as what it opened with', () => {
  for (const moves of [
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0],
  ]) {
    const lines = [
      {
        name: 'held',
        unit: 'ratio',
        says: 'moves in some months',
        is: product(input('drawn', 'ratio'), previous('running')),
        opens: sum(input('drawn', 'ratio'), 1),
        changesIn: Uint8Array.from(moves),
      },
      {
        name: 'running',
        unit: 'ratio',
        says: 'moves in every month',
        is: sum('held', previous('running')),
        opens: of(0, 'ratio'),
      },
    ]
    const model = makeModel(lines, threeMonths)
    assert.ok(model.ok)
    const ends = [
      { line: 'held', month: 0 },
      { line: 'running', month: 1 },
    ]
    const kernel = kernelOf(model.value, { singles: [], doubles: [], ends })
    const values = new Map([['drawn', Float64Array.from({ length: TRIALS }, (_, trial) => trial / TRIALS)]])
    assert.deepEqual(disagreements(kernel, model.value, { trials: TRIALS, values }), [], moves.join(' '))
  }
})
