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

/** So many lines, each reading the one after it. */
const chainOf = (length: number, last: Expression): Line[] =>
  Array.from({ length }, (_, at) => line(`l${at}`, at === length - 1 ? last : sum(`l${at + 1}`, 1)))

test('a chain of 10,000 lines is sorted from its end, and a sum of 10,000 terms has a unit', () => {
  const chain = makeModel(chainOf(10_000, input('x', 'ratio')), threeMonths)
  assert.ok(chain.ok)
  assert.deepEqual([chain.value.lines[0]!.name, chain.value.lines.at(-1)!.name], ['l9999', 'l0'])
  assert.ok(chain.value.rates.get('l0')!.variesByTrial)
  const terms = Array.from({ length: 10_000 }, () => input('x', 'ratio'))
  assert.deepEqual(problemsOf(line('a', sum(...terms))), [])
  assert.deepEqual(problemsOf(line('a', sum(...terms, input('y', 'pounds')))), ['a adds ratio and pounds'])
})

test('a circle of 10,000 lines is refused by its first line, and told short', () => {
  assert.deepEqual(problemsOf(...chainOf(10_000, reads('l0'))), [
    'l0 goes round in a circle: l0 reads l1 reads l2 reads … reads l9998 reads l9999 reads l0, 10000 lines in all',
  ])
  // Seven names with the first again at the end are told whole.
  assert.deepEqual(problemsOf(...chainOf(6, reads('l0'))), [
    'l0 goes round in a circle: l0 reads l1 reads l2 reads l3 reads l4 reads l5 reads l0',
  ])
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
