import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Book, BookEntry } from '../shared/fields/index.ts'
import type { Draw } from './about.ts'
import { entriesBehind, sayInput } from './inputNames.ts'

const shape = { kind: 'uniform', low: 0, high: 1 } as const
const draws: readonly Draw[] = [
  { key: 'economy/cpi@2024', slot: { name: 'economy/cpi', time: { year: 2024 } }, label: 'Inflation', shape, unit: '' },
  { key: 'economy/cut/when', slot: { name: 'economy/cut/when' }, label: 'When one large cut comes', shape, unit: '' },
]

for (const [name, words] of [
  ['newcomers/leaving as a monthly chance', 'Share of staff who leave in a year, as a monthly chance'],
  ['contracts/main/paidAfterDays as months', 'Days from invoice to payment (main), as months'],
  ['own/inputs/price as sold', 'Own input (price as sold)'],
  ['parent/client', 'Cost for a year of the client side'],
  ['economy/cut/when', 'When one large cut comes: a draw from 0 to 1'],
  ['economy/cpi', 'Inflation: the shock of the financial year, in standard deviations'],
] as const)
  test(`the input ${name} reads as plain English`, () => assert.equal(sayInput(name, draws), words))

const entry = (path: string): readonly [string, BookEntry] => [
  path,
  { path, kind: 'quantity', typed: '1', words: '1', uncertain: false, byDefault: false },
]
const book: Book = new Map(
  [
    'newcomers/leaving',
    'newcomers/fillMonths',
    'contracts/main/renewal/extended',
    'contracts/main/renewal/won',
    'contracts/main/price',
    'own/inputs/price as sold',
    'own/inputs/price',
  ].map(entry),
)

for (const [name, paths] of [
  ['newcomers/leaving as a monthly chance', ['newcomers/leaving']],
  ['contracts/main/renewal#2', ['contracts/main/renewal/extended', 'contracts/main/renewal/won']],
  ['contracts/main/price', ['contracts/main/price']],
  ['own/inputs/price as sold', ['own/inputs/price as sold']],
  // A name that goes on beyond what the book holds is looked for at the part above it.
  ['contracts/main/price/when', ['contracts/main/price']],
  ['what-if/price-times', []],
] as const)
  test(`what the book says behind the input ${name} is found by its path`, () => {
    assert.deepEqual(
      entriesBehind(name, book).map(({ path }) => path),
      paths,
    )
  })
