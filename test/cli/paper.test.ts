import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readOds } from 'hucre/ods'
import { spinout, youthFirst } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout paper-'))
after(() => rmSync(folder, { recursive: true }))

const paper = (kind: string, name: string, ...more: readonly string[]) =>
  spinout(['paper', youthFirst, '--kind', kind, '--out', join(folder, name), '--trials', '1024', ...more])

test('a workbook is written in the format that its name ends with', async () => {
  assert.deepEqual(paper('workbook', 'book.ods'), { status: 0, stdout: '', stderr: '' })
  const { sheets } = await readOds(readFileSync(join(folder, 'book.ods')))
  assert.equal(sheets.at(-1)?.name, 'Checks')
})

test('an annex is written in print, by the same command', () => {
  assert.deepEqual(paper('annex', 'annex.pdf'), { status: 0, stdout: '', stderr: '' })
  assert.equal(readFileSync(join(folder, 'annex.pdf')).subarray(0, 5).toString(), '%PDF-')
})

const refusals: readonly { readonly title: string; readonly line: readonly string[]; readonly says: RegExp }[] = [
  { title: 'a workbook as a document', line: ['--kind', 'workbook', '--out', 'a.docx'], says: /\.xlsx or \.ods/ },
  {
    title: 'a file without an ending',
    line: ['--kind', 'assumptions', '--out', 'a'],
    says: /\.xlsx or \.ods or \.docx/,
  },
  {
    title: 'a kind that there is not',
    line: ['--kind', 'poem', '--out', 'a.docx'],
    says: /workbook or annex or assumptions/,
  },
  { title: 'no file to write', line: ['--kind', 'workbook'], says: /--out.*missing|missing/s },
  { title: 'an annex as a document', line: ['--kind', 'annex', '--out', 'a.docx'], says: /\.pdf/ },
  { title: 'a folder that is not there', line: ['--out', 'nowhere/a.xlsx'], says: /no folder/ },
]

for (const { title, line, says } of refusals)
  test(`it is said what would be accepted, and nothing is written: ${title}`, () => {
    const { status, stderr } = spinout(['paper', youthFirst, ...line], { cwd: folder })
    assert.equal(status, 2)
    assert.match(stderr, says)
    assert.ok(!existsSync(join(folder, line.at(-1)!)))
  })
