import assert from 'node:assert/strict'
import { test } from 'node:test'
import { input, of, over, previous, root, sum, yearly, type Expression } from './expression.ts'
import type { Line } from './line.ts'
import { makeModel, sliceOf } from './model.ts'

const threeMonths = { months: 3, yearStarts: Uint8Array.of(1, 0, 0), years: Int32Array.of(2026, 2026, 2026) }

const line = (name: string, is: Expression, opens?: Expression): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...(opens && { opens }),
})
const reads = (name: string): Expression => ({ kind: 'line', name })
const problemsOf = (...lines: Line[]): string[] => {
  const model = makeModel(lines, threeMonths)
  return model.ok ? [] : model.problems.map(({ where, message }) => `${where.field} ${message}`)
}

test('a circle within a month is named along its way round', () => {
  assert.deepEqual(problemsOf(line('a', reads('b')), line('b', sum(1, 'c')), line('c', reads('a'))), [
    'a goes round in a circle: a reads b reads c reads a',
  ])
  assert.deepEqual(problemsOf(line('a', reads('a'))), ['a goes round in a circle: a reads a'])
})

test('a circle that passes through last month is no circle', () => {
  assert.deepEqual(problemsOf(line('a', reads('b')), line('b', sum(1, previous('a'))), line('c', reads('a'))), [
    'b reads a in an earlier month, and it has no `opens`',
  ])
  assert.deepEqual(problemsOf(line('a', reads('b'), of(0, 'ratio')), line('b', sum(1, previous('a')))), [])
})

test('a line that does not exist, and a name given twice, are refused by name', () => {
  assert.deepEqual(problemsOf(line('a', reads('absent'))), ['a there is no line called absent'])
  assert.deepEqual(problemsOf(line('a', of(1, 'ratio')), line('a', of(2, 'ratio'))), ['a two lines have this name'])
})

test('a lag is a whole number of months from 1 to 24', () => {
  const lagged = (months: number) =>
    problemsOf(line('a', of(1, 'ratio'), of(0, 'ratio')), line('b', previous('a', months)))
  for (const months of [1, 2, 24]) assert.deepEqual(lagged(months), [])
  for (const months of [0, -1, 1.5, 25])
    assert.deepEqual(lagged(months), [`b reads a ${months} months back; 1 to 24 is possible`])
})

test('an opening value stands on constants and inputs alone, and a line held between months has one', () => {
  assert.deepEqual(problemsOf(line('a', of(1, 'ratio'), sum(input('x', 'ratio'), 2))), [])
  for (const opens of [yearly('cpi', 'ratio'), root(2), reads('b')])
    assert.ok(
      problemsOf(line('a', of(1, 'ratio'), opens), line('b', of(1, 'ratio'))).includes(
        'a an opening value is made of constants and inputs only',
      ),
    )
  assert.deepEqual(problemsOf({ ...line('a', of(1, 'ratio')), changesIn: Uint8Array.of(0, 1, 0) }), [
    'a a line that changes in some months needs `opens`',
  ])
})

test('every problem is said at once', () => {
  assert.equal(problemsOf(line('a', over('absent', 'gone')), line('b', previous('a'))).length, 3)
})

test('a slice keeps what the wanted lines stand on, in this month or an earlier one, and nothing else', () => {
  const lines = [
    line('wanted', sum('now', previous('then'))),
    line('now', of(1, 'ratio')),
    line('then', reads('deep'), of(0, 'ratio')),
    line('deep', of(2, 'ratio')),
    line('other', reads('now')),
  ]
  assert.deepEqual(
    sliceOf(lines, ['wanted']).map(({ name }) => name),
    ['wanted', 'now', 'then', 'deep'],
  )
})
