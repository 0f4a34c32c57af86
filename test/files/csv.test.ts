import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { readCsv } from '../../src/files/csv.ts'
import type { Table } from '../../src/files/table.ts'
import { problemsOf, valueOf } from './checked.ts'
import { flipped } from './flip.ts'

const texts = ({ header, rows }: Table): string[][] => [header, ...rows].map((row) => row.map(({ text }) => text))

test('Cells are read with where they start, by line and character', () => {
  const { header, rows } = valueOf(readCsv('post,fte\nDriver,2\n"Librarian, adult",1.5\n', 'a.csv'))
  assert.deepEqual(header[1], { value: 'fte', text: 'fte', at: { line: 1, column: 6 }, where: 'line 1' })
  assert.deepEqual(rows[1], [
    { value: 'Librarian, adult', text: 'Librarian, adult', at: { line: 3, column: 1 }, where: 'line 3' },
    { value: 1.5, text: '1.5', at: { line: 3, column: 20 }, where: 'line 3' },
  ])
})

test('The notations of RFC 4180 and its usual neighbours are read', () => {
  const cases: ReadonlyArray<[typed: string, rows: string[][]]> = [
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,b",c\n1,2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      '"x;y;z",b\n1,2',
      [
        ['x;y;z', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\n"He said ""no"""', [['a'], ['He said "no"']]],
    [
      'a,b\n"two\nlines",2',
      [
        ['a', 'b'],
        ['two\nlines', '2'],
      ],
    ],
    [
      '\n\na,b\n\n1,2\n,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n 1 ,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a\n=1+1', [['a'], ['=1+1']]],
    ['a\n""', [['a']]],
  ]
  for (const [typed, rows] of cases)
    assert.deepEqual(texts(valueOf(readCsv(typed, 'a.csv'))), rows, JSON.stringify(typed))
})

test('Only numbers as JSON writes them become numbers, and an empty cell is nothing', () => {
  const { rows } = valueOf(readCsv('a;b;c;d;e;f\n1.50;£1,000;012;1e309;;0\n', 'a.csv'))
  assert.deepEqual(
    rows[0]?.map(({ value }) => value),
    [1.5, '£1,000', '012', '1e309', null, 0],
  )
  assert.equal(rows[0]?.[0]?.text, '1.50')
})

test('What cannot be told apart is refused where it stands', () => {
  const cases: ReadonlyArray<[typed: string, problems: RegExp[]]> = [
    ['', [/^1:1 : There is nothing in this list/]],
    ['\n,,\n', [/^1:1 : There is nothing in this list/]],
    ['a,b\n1,2,3\n4\n', [/^2:1 : This row has not as many cells/, /^3:1 : This row has not as many cells/]],
    ['a,A\n1,2', [/^1:3 a: Two columns have this title: the first is at line 1/]],
    ['a,b\n1,"2\n3,4', [/^2:3 : A quotation mark opens here and is never closed/]],
    ['a,b\n"1"x,2', [/^2:4 : Text follows a closing quotation mark/]],
    ['a,b\n1,5" nails', [/^2:4 : A quotation mark stands inside a cell/]],
    ['a,b\n"x\ny"z,2', [/^3:3 : Text follows a closing quotation mark/]],
  ]
  for (const [typed, expected] of cases) {
    const problems = problemsOf(readCsv(typed, 'a.csv'))
    assert.equal(problems.length, expected.length, JSON.stringify(typed))
    for (const [index, problem] of expected.entries()) assert.match(problems[index] ?? '', problem)
  }
})

test('A hundred thousand cells are read and more are refused', () => {
  const rows = (count: number): string => 'a,b\n' + '1,2\n'.repeat(count - 1)
  assert.equal(valueOf(readCsv(rows(50_000), 'a.csv')).rows.length, 49_999)
  assert.match(problemsOf(readCsv(rows(50_001), 'a.csv'))[0] ?? '', /^50002:1 : This list has more than 100,000 cells/)
})

const tangled: Readonly<Record<string, string>> = {
  'five megabytes of quotation marks': '"'.repeat(4_999_999),
  'a quotation mark before every cell': 'a,b\n' + '"x"y,'.repeat(200_000),
  'one line of four million commas': ','.repeat(4_000_000),
  'more than five megabytes': 'a'.repeat(5_000_001),
}
for (const [name, text] of Object.entries(tangled)) {
  test(`A list of ${name} is refused with at most a page of problems`, () => {
    assert.ok(problemsOf(readCsv(text, 'a.csv')).length <= 101)
  })
}

test('Whatever is written by the rules reads as another reader reads it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '7', ',', ';', '"', '\n', ' ', 'é', "'"), maxLength: 6 })
  const written = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 })),
      (width, cells) => {
        const titles = ['t1', 't2', 't3', 't4'].slice(0, width)
        const typed = [titles, ...cells.map((row) => row.slice(0, width))]
          .map((row) => row.map(written).join(','))
          .join('\n')
        const oracle = parse(typed, { trim: false })
        const expected = oracle
          .map((row) => row.map((text) => text.trim()))
          .filter((row) => row.some((text) => text !== ''))
        assert.deepEqual(texts(valueOf(readCsv(typed, 'a.csv'))), expected)
      },
    ),
    { numRuns: 300 },
  )
})

test('A list with any bytes changed is read or refused, never worse', () => {
  const original = readFileSync(new URL('fixtures/barnet-libraries-2016.csv', import.meta.url))
  fc.assert(
    fc.property(flipped(original), (bytes) => {
      const read = readCsv(bytes.toString('utf8'), 'a.csv')
      if (!read.ok) assert.ok(read.problems.every(({ where }) => where.file === 'a.csv' && (where.line ?? 0) >= 1))
    }),
    { numRuns: 400 },
  )
})
