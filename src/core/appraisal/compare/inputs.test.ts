import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Book, BookEntry } from '../../shared/fields/index.ts'
import { compareInputs } from './inputs.ts'

const entry = (path: string, given: Partial<BookEntry> = {}): BookEntry => ({
  path,
  kind: 'quantity',
  typed: '5',
  words: 'exactly 5',
  uncertain: false,
  byDefault: false,
  ...given,
})

const bookOf = (...entries: readonly BookEntry[]): Book => new Map(entries.map((each) => [each.path, each]))

const told = (first: Book, second: Book) => compareInputs(first, second).map(({ path, changed }) => [path, changed])

test('a book beside itself shows nothing, in whatever order its entries stand', () => {
  const [one, other] = [entry('a', { source: 'a letter' }), entry('b', { byDefault: true })]
  assert.deepEqual(told(bookOf(one, other), bookOf(other, one)), [])
})

test('where an input stands in its file is nothing to it', () => {
  assert.deepEqual(told(bookOf(entry('a', { at: { line: 1, column: 1 } })), bookOf(entry('a'))), [])
})

for (const [changed, given] of [
  [['value'], { words: 'exactly 6', typed: '6' }],
  [['typed'], { typed: '5.0' }],
  [['default'], { byDefault: true }],
  [['source'], { source: 'a letter' }],
  [['confidence'], { confidence: 'published' }],
  [['value', 'source', 'note'], { words: 'exactly 6', source: 'a letter', note: 'read twice' }],
] as const)
  test(`what changed of an input is said: ${changed.join(', ')}`, () => {
    const [first, second] = [entry('a'), entry('a', given)]
    assert.deepEqual(compareInputs(bookOf(first), bookOf(second)), [{ path: 'a', changed, first, second }])
  })

test('an input of one version alone is a change of value, and values stand before sources, each by path', () => {
  const first = bookOf(entry('z', { source: 'old' }), entry('y'), entry('a'))
  const second = bookOf(entry('z'), entry('a', { words: 'exactly 6' }), entry('b'))
  assert.deepEqual(told(first, second), [
    ['a', ['value']],
    ['b', ['value']],
    ['y', ['value']],
    ['z', ['source']],
  ])
})
