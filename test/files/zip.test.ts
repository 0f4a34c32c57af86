import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from '../../src/files/xlsx.ts'
import { problemsOf, valueOf } from './checked.ts'
import { workbookParts, zipped } from './zipped.ts'
import type { Part } from './zipped.ts'

const list = '<sheetData><row r="1"><c r="A1" t="str"><v>post</v></c></row></sheetData>'
const withPart = (part: Part): Buffer => zipped(workbookParts(list, [part]))
const one: Part = { name: 'xl/one.xml', content: '<one/>' }

test('The small archive that the other cases spoil is itself read', async () => {
  valueOf(await readXlsx(zipped(workbookParts(list)), 'a.xlsx'))
  valueOf(await readXlsx(withPart(one), 'a.xlsx'))
  valueOf(await readXlsx(zipped(workbookParts(list), { comment: 'written by hand' }), 'a.xlsx'))
})

test('An archive that could be read in two ways, or that reaches outside itself, is refused', async () => {
  const good = zipped(workbookParts(list))
  const cases: ReadonlyArray<[what: string, bytes: Uint8Array, problem: RegExp]> = [
    ['nothing', Buffer.alloc(0), /not a whole XLSX/],
    ['one byte', Buffer.from('P'), /not a whole XLSX/],
    ['a CSV', Buffer.from('post,fte\nDriver,2\n'), /not a whole XLSX/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex'), /has a password or is an old XLS/],
    ['a cut archive', good.subarray(0, good.length - 1), /not a whole XLSX/],
    ['bytes after the end', Buffer.concat([good, Buffer.from('x')]), /not a whole XLSX/],
    ['bytes before the start', Buffer.concat([Buffer.from('x'), good]), /not a whole XLSX/],
    [
      'bytes before its end',
      Buffer.concat([good.subarray(0, -22), Buffer.from('x'), good.subarray(-22)]),
      /not a whole XLSX/,
    ],
    ['fewer parts than said', zipped(workbookParts(list), { count: 9 }), /not a whole XLSX/],
    ['more parts than said', zipped(workbookParts(list), { count: 1 }), /not a whole XLSX/],
    ['a second name', zipped([...workbookParts(list), one, one]), /Two parts have one name/],
    [
      'a name in capitals',
      zipped([...workbookParts(list), one, { ...one, name: 'XL/ONE.xml' }]),
      /Two parts have one name/,
    ],
    ['a step upwards', withPart({ ...one, name: '../one.xml' }), /name that leads out/],
    ['an absolute name', withPart({ ...one, name: '/etc/one.xml' }), /name that leads out/],
    ['a drive', withPart({ ...one, name: 'C:one.xml' }), /name that leads out/],
    ['a backslash', withPart({ ...one, name: 'xl\\one.xml' }), /name that leads out/],
    ['a NUL', withPart({ ...one, name: 'one\0.xml' }), /name that leads out/],
    ['a link', withPart({ ...one, attributes: 0xa1ff0000 }), /A part is a link/],
    ['encryption', withPart({ ...one, flags: 1 }), /A part is encrypted/],
    ['another packing', withPart({ ...one, method: 12 }), /packed in an unknown way/],
    ['a wrong checksum', withPart({ ...one, checksum: 1 }), /damaged, or larger than it says/],
    ['another local name', withPart({ ...one, localName: 'xl/two.xml' }), /A part is damaged/],
    ['zip64 sizes', withPart({ ...one, declaredBytes: 0xffffffff }), /larger than a list can be/],
    ['no workbook', zipped([one]), /is missing/],
  ]
  for (const [what, bytes, problem] of cases)
    assert.match(problemsOf(await readXlsx(bytes, 'a.xlsx'))[0] ?? '', problem, what)
})

test('Two hundred parts are read and one more is refused', async () => {
  const parts = workbookParts(list)
  const more = (count: number): Part[] => Array.from({ length: count }, (_, i) => ({ ...one, name: `xl/${i}.xml` }))
  valueOf(await readXlsx(zipped([...parts, ...more(200 - parts.length)]), 'a.xlsx'))
  assert.match(
    problemsOf(await readXlsx(zipped([...parts, ...more(201 - parts.length)]), 'a.xlsx'))[0] ?? '',
    /too many parts/,
  )
})

test('A part that lies inside another is refused', async () => {
  const inner: Part = { ...one, name: 'xl/inner.xml' }
  const outer: Part = { name: 'xl/outer.bin', method: 0, content: zipped([inner]) }
  const bytes = zipped(workbookParts(list, [outer, inner]))
  // The directory's last mention of the inner part is its entry: point it at the copy inside the outer part.
  const entry = bytes.lastIndexOf('xl/inner.xml') - 46
  bytes.writeUInt32LE(bytes.indexOf('xl/inner.xml') - 30, entry + 42)
  assert.deepEqual(problemsOf(await readXlsx(bytes, 'a.xlsx')), ['-:- : Two parts of this workbook overlap.'])
})

test('A bomb is refused by what its directory says, before anything is unpacked', async () => {
  const zeroes = Buffer.alloc(15_000_000)
  assert.match(
    problemsOf(await readXlsx(withPart({ ...one, content: zeroes }), 'a.xlsx'))[0] ?? '',
    /packed more tightly/,
  )
  const honest: Part = { ...one, content: 'x'.repeat(1_000), declaredBytes: 25_000_000 }
  const problems = problemsOf(await readXlsx(withPart(honest), 'a.xlsx'))
  assert.ok(problems.some((problem) => /unpacks to too much/.test(problem)))
})

test('A bomb that lies about its size is stopped at the size it gave', async () => {
  const bytes = withPart({ ...one, content: Buffer.alloc(15_000_000), declaredBytes: 6 })
  assert.match(problemsOf(await readXlsx(bytes, 'a.xlsx'))[0] ?? '', /damaged, or larger than it says/)
})

test('A document type is refused in every part, read or not, and so is another encoding', async () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]><a>&c;</a>'
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', '_rels/.rels', 'docProps/app.xml']) {
    const problems = problemsOf(await readXlsx(withPart({ name, content: laughs }), 'a.xlsx'))
    assert.match(problems[0] ?? '', /holds a document type/, name)
  }
  const outside = withPart({ name: 'docProps/app.xml', content: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' })
  assert.match(problemsOf(await readXlsx(outside, 'a.xlsx'))[0] ?? '', /holds a document type/)
  const wide = withPart({ name: 'docProps/app.xml', content: Buffer.from(laughs, 'utf16le') })
  assert.match(problemsOf(await readXlsx(wide, 'a.xlsx'))[0] ?? '', /is not UTF-8/)
})
