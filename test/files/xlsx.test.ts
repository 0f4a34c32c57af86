import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { readEstablishment } from '../../src/files/establishment.ts'
import type { Table } from '../../src/files/table.ts'
import { readXlsx } from '../../src/files/xlsx.ts'
import { problemsOf, valueOf } from './checked.ts'
import { flipped } from './flip.ts'
import { plain } from './plain.ts'
import { workbookParts, zipped } from './zipped.ts'

const values = ({ header, rows }: Table): unknown[][] => [header, ...rows].map((row) => row.map(({ value }) => value))
const sheetOf = (rows: string): Buffer => zipped(workbookParts(`<sheetData>${rows}</sheetData>`))

test('A workbook written by a library is read as it was written', async () => {
  const rows = [
    ['Post', 'FTE', 'Pay'],
    ['Driver', 2, 22_000.5],
    ['Café & <co>', '3', null],
    ['"=1+1"', 0.1 + 0.2, -1e-7],
  ]
  const table = valueOf(await readXlsx(await writeXlsx({ sheets: [{ name: 'Posts', rows }] }), 'a.xlsx'))
  assert.deepEqual(values(table), rows)
  assert.deepEqual(table.rows[0]?.[2], { value: 22_000.5, text: '22000.5', at: { line: 2, column: 3 }, where: 'C2' })
})

test('A list may start anywhere, and empty rows in it are left out', async () => {
  const rows = [[], [null, 'post', 'fte'], [], [null, 'Driver', 2]]
  const table = valueOf(await readXlsx(await writeXlsx({ sheets: [{ name: 'Posts', rows }] }), 'a.xlsx'))
  assert.deepEqual(values(table), [
    ['post', 'fte'],
    ['Driver', 2],
  ])
  assert.equal(table.rows[0]?.[0]?.where, 'B4')
})

test('A workbook becomes staff groups as the same list in CSV would', async () => {
  const rows = [
    ['Job title', 'FTE', 'Headcount', 'Salary (£)', 'Pension scheme', 'Protected'],
    ['Centre lead', 5, 5, 30_571, 'LGPS', true],
    ['Play worker', 3.2, 12, 22_113, null, 'no'],
  ]
  const table = valueOf(await readXlsx(await writeXlsx({ sheets: [{ name: 'Posts', rows }] }), 'a.xlsx'))
  assert.deepEqual(plain(valueOf(readEstablishment(table))), {
    'centre-lead': { post: 'Centre lead', fte: 5, headcount: 5, pay: 30_571, scheme: 'lgps', protectedTerms: true },
    'play-worker': { post: 'Play worker', fte: 3.2, headcount: 12, pay: 22_113, protectedTerms: false },
  })
})

test('The notations of other programs are read: prefixes, rich text, sounds, places left out', async () => {
  const texts =
    '<x:sst><x:si><x:r><x:t>Dri</x:t></x:r><x:r><x:t>ver</x:t></x:r><x:rPh><x:t>sound</x:t></x:rPh></x:si></x:sst>'
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/${type}" Target="${target}"/>`
  const parts = workbookParts(
    '<x:sheetData xmlns:x="m"><x:row><x:c t="inlineStr"><x:is><x:t>post &#x26; _x0041_</x:t></x:is></x:c>' +
      '<x:c t="str"><x:v><![CDATA[a < b]]></x:v></x:c></x:row><!-- a comment -->' +
      '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>+2.50E1</x:v></x:c></x:row></x:sheetData>',
    [
      { name: 'xl/sharedStrings.xml', content: texts },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          `<Relationships>${relation('r1', 'worksheet', '/xl/worksheets/sheet1.xml')}` +
          `${relation('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      },
    ],
  )
  assert.deepEqual(values(valueOf(await readXlsx(zipped(parts), 'a.xlsx'))), [
    ['post & A', 'a < b'],
    ['Driver', 25],
  ])
})

test('Formulas, merged cells and what is hidden are all told at once, each with its place', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Posts',
        rows: [
          ['Post', 'FTE', 'Pay'],
          ['Driver', 2, 22_000],
          ['Librarian', 3, 30_000],
          ['Lead', 1, 40_000],
        ],
        merges: [
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          { startRow: 40, startCol: 0, endRow: 41, endCol: 0 },
        ],
        cells: new Map([
          ['2,2', { formula: 'C2*1.1', formulaResult: 24_200 }],
          ['3,1', { formula: '1' }],
        ]),
        columns: [{}, { hidden: true }, {}],
        rowDefs: new Map([
          [2, { hidden: true }],
          [3, { hidden: true }],
          [50, { hidden: true }],
        ]),
      },
    ],
  })
  const read = await readXlsx(bytes, 'a.xlsx')
  assert.deepEqual(problemsOf(read), [
    '1:2 : Some columns are hidden. Unhide or delete them.',
    '2:1 : Cells A2:A3 are merged. Unmerge them, and fill in each.',
    '3:1 : Some rows are hidden. Unhide or delete them.',
    '3:3 : Cell C3 holds a formula. Paste values instead.',
    '4:2 : Cell B4 holds a formula. Paste values instead.',
  ])
  assert.ok(!read.ok)
  assert.deepEqual([read.problems[0]?.got, read.problems[2]?.got], ['B', '3 to 4'])
})

test('Hidden sheets are refused by name, and one of several sheets must be named', async () => {
  const rows = [['post'], ['Driver']]
  const two = await writeXlsx({
    sheets: [
      { name: 'Posts', rows },
      { name: 'Notes', rows: [['note']] },
    ],
  })
  assert.match(problemsOf(await readXlsx(two, 'a.xlsx'))[0] ?? '', /several sheets. Name one after its file/)
  assert.deepEqual(values(valueOf(await readXlsx(two, 'a.xlsx', 'Posts'))), rows)
  assert.match(problemsOf(await readXlsx(two, 'a.xlsx', 'Absent'))[0] ?? '', /no sheet of this name/)
  for (const hidden of [{ hidden: true }, { veryHidden: true }]) {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Posts', rows },
        { name: 'Staff', rows, ...hidden },
      ],
    })
    for (const sheet of [undefined, 'Posts']) {
      const read = await readXlsx(bytes, 'a.xlsx', sheet)
      assert.match(problemsOf(read)[0] ?? '', /This workbook has hidden sheets/)
      assert.ok(!read.ok && read.problems[0]?.got === 'Staff')
    }
  }
})

test('A sheet that is no list is refused where it stands', async () => {
  const cell = (place: string, text: string, type = 'str'): string => `<c r="${place}" t="${type}"><v>${text}</v></c>`
  const cases: ReadonlyArray<[rows: string, problem: RegExp]> = [
    ['', /^1:1 : There is nothing on this sheet/],
    [`<row r="1">${cell('A1', 'post')}${cell('B1', 'Post')}</row>`, /^1:2 post: Two columns have this title/],
    [`<row r="1">${cell('A1', 'post')}</row><row r="2">${cell('C2', 'x')}</row>`, /^2:3 : Cell C2 stands outside/],
    [
      `<row r="1">${cell('A1', 'post')}</row><row r="2">${cell('A2', '#REF!', 'e')}</row>`,
      /^2:1 : Cell A2 holds an error/,
    ],
    [`<row r="1">${cell('A1', 'po\u202est')}</row>`, /^1:1 : Cell A1 holds a character that changes the direction/],
    [`<row r="1">${cell('A1', '&#xD800;')}</row>`, /^1:1 : Cell A1 holds a half of a surrogate pair/],
    [`<row r="1">${cell('A1', '_x0000_')}</row>`, /^1:1 : Cell A1 holds a NUL/],
    [`<row r="1">${cell('A1', 'a'.repeat(2_001))}</row>`, /^1:1 : Cell A1 holds more than 2,000 characters/],
    [`<row r="2">${cell('A1', 'post')}</row>`, /cells out of place/],
    [`<row r="1">${cell('A1', 'a')}${cell('A1', 'b')}</row>`, /cells out of place/],
    [`<row r="1048577">${cell('A1048577', 'a')}</row>`, /cells out of place/],
    [`<row r="1">${cell('XFE1', 'a')}</row>`, /cells out of place/],
    [`<row r="1">${cell('A1', 'a')}`, /is not well-formed XML/],
    [`<row r="1"${cell('A1', 'a')}</row>`, /is not well-formed XML/],
    ['<a>'.repeat(40), /is nested more than 32 deep/],
  ]
  for (const [rows, problem] of cases) {
    const problems = problemsOf(await readXlsx(sheetOf(rows), 'a.xlsx'))
    assert.ok(
      problems.some((each) => problem.test(each)),
      `${rows.slice(0, 60)}: ${problems.join('; ')}`,
    )
  }
})

test('A far cell does not make a wide or long list of nothing', async () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" t="str"><v>b</v></c></row>'
  const below = Array.from({ length: 61 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c></row>`).join('')
  assert.match(problemsOf(await readXlsx(sheetOf(rows + below), 'a.xlsx'))[0] ?? '', /more than 100,000 cells/)
})

test('A workbook with any bytes changed is read or refused, never worse', async () => {
  const rows = [
    ['post', 'fte'],
    ['Driver', 2],
  ]
  const stored = workbookParts('<sheetData><row r="1"><c r="A1" t="str"><v>post</v></c></row></sheetData>')
  const originals = [
    Buffer.from(await writeXlsx({ sheets: [{ name: 'Posts', rows }] })),
    zipped(stored.map((part) => ({ ...part, method: 0 }))),
  ]
  for (const original of originals) {
    await fc.assert(
      fc.asyncProperty(flipped(original), async (bytes) => {
        const read = await readXlsx(bytes, 'a.xlsx')
        assert.ok(read.ok || read.problems.every(({ where }) => where.file === 'a.xlsx'))
      }),
      { numRuns: 400 },
    )
  }
})

test('A sheet with any characters changed is read or refused, never worse', async () => {
  const sheet =
    '<cols><col min="1" max="2" hidden="0"/></cols><sheetData><row r="1" hidden="0">' +
    '<c r="A1" t="inlineStr"><is><t>post</t></is></c>' +
    '<c r="B1" t="str"><v>fte &amp; more</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
  await fc.assert(
    fc.asyncProperty(flipped(Buffer.from(sheet)), async (bytes) => {
      const read = await readXlsx(sheetOf(bytes.toString('latin1')), 'a.xlsx')
      assert.ok(read.ok || read.problems.length > 0)
    }),
    { numRuns: 400 },
  )
})
