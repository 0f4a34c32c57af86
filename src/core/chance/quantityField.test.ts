import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTree, record } from '../shared/fields/index.ts'
import type { Json } from '../shared/json.ts'
import { treeOf } from '../shared/treeOf.ts'
import { plainNumber, quantity } from './quantityField.ts'

const contract = record(
  {
    price: quantity({ says: 'Price for a year', unit: 'pounds a year', kind: 'amount', least: 0 }),
    renewal: quantity({
      says: 'Chance of winning again',
      unit: 'share',
      kind: 'share',
      otherwise: '50% to 75%',
      source: 'our judgement',
      tag: 'I',
    }),
    floor: plainNumber({ says: 'Lowest service', unit: 'share', kind: 'share', least: 0, most: 1, otherwise: '97%' }),
    hours: plainNumber({ says: 'Hours a week', unit: 'hours', least: 1, most: 60, otherwise: 37 }),
  },
  { says: 'A contract' },
)

function problemsIn(written: Json): readonly string[] {
  const read = readTree(contract, treeOf(written))
  return read.ok ? [] : read.problems.map(({ where, message }) => `${where.field}: ${message}`)
}

test('a quantity knows its path, shape, unit and words', () => {
  const read = readTree(contract, treeOf({ price: '£250k' }))
  assert.ok(read.ok)
  assert.deepEqual(read.value.value.price, {
    path: 'price',
    shape: { kind: 'certain', value: 250_000 },
    kind: 'amount',
    unit: 'pounds a year',
    words: 'exactly £250,000 a year',
  })
  assert.equal(read.value.value.renewal.shape.kind, 'logitnormal')
  assert.equal(read.value.value.floor, 0.97)
  assert.equal(read.value.value.hours, 37)
})

test('the book says which quantities are uncertain, which are defaults, and from where', () => {
  const read = readTree(
    contract,
    treeOf({ price: { value: 250_000, source: 'Cabinet paper', confidence: 'published' } }),
  )
  assert.ok(read.ok)
  const entries = [...read.value.book.values()].map(({ path, kind, uncertain, byDefault, typed, source, tag }) => {
    return { path, kind, uncertain, byDefault, typed, source, tag }
  })
  const judged = { byDefault: true, source: 'our judgement', tag: 'I' }
  const plain = { kind: 'number', uncertain: false, byDefault: true, source: undefined, tag: undefined }
  assert.deepEqual(entries, [
    {
      path: 'price',
      kind: 'quantity',
      uncertain: false,
      byDefault: false,
      typed: '250000',
      source: 'Cabinet paper',
      tag: undefined,
    },
    { path: 'renewal', kind: 'quantity', uncertain: true, typed: '50% to 75%', ...judged },
    { path: 'floor', typed: '97%', ...plain },
    { path: 'hours', typed: '37', ...plain },
  ])
})

test('a field that takes one number refuses a range', () => {
  assert.deepEqual(problemsIn({ price: 1, floor: '95% to 97%' }), [
    'floor: This field takes one number: it cannot be uncertain.',
  ])
})

test('problems of quantities are gathered with all the others, each under its path', () => {
  assert.deepEqual(problemsIn({ price: '-£5', renewal: '3', floor: 'NaN', hours: '61' }), [
    'price: -£5 is below what is possible here.',
    'renewal: This is above 1, and has no %.',
    'floor: This is not a number.',
    'hours: 61 is above what is possible here.',
  ])
})

test('a number that YAML would read in its own way is read as it was typed', () => {
  const at = { line: 1, column: 8 }
  for (const [text, value] of [
    ['0x10', 16],
    ['1_000', 1000],
    ['012', 12],
    ['.inf', Infinity],
  ] as const) {
    const price = { key: 'price', keyAt: at, value: { kind: 'scalar', value, text, at } } as const
    assert.ok(!readTree(contract, { kind: 'map', entries: [price], at }).ok, text)
  }
})
