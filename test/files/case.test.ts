import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { openCaseFile } from '../../src/files/case.ts'
import { problemsOf, valueOf } from './checked.ts'
import { at, plain } from './plain.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-case-'))
const inside = join(folder, 'inside')
mkdirSync(inside)
after(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string | Uint8Array): string {
  const path = join(inside, name)
  writeFileSync(path, content)
  return path
}

const list = 'post,fte,pay\nDriver,2,22000\nLead,1,"£41,000"\n'
written('list.csv', list)

test('A case is opened as YAML or as JSON', async () => {
  assert.deepEqual(plain(valueOf(await openCaseFile(written('a.case.yaml', 'format: 1\n')))), { format: 1 })
  assert.deepEqual(plain(valueOf(await openCaseFile(written('a.json', '{"format": 1}')))), { format: 1 })
  assert.match(problemsOf(await openCaseFile(written('a.txt', 'format: 1')))[0] ?? '', /not the name of a case/)
})

test('Staff from a list stand in the case as if typed, with places in the list', async () => {
  const tree = valueOf(await openCaseFile(written('b.case.yaml', 'format: 1\nstaff:\n  from: list.csv\nlast: 1\n')))
  assert.deepEqual(plain(tree), {
    format: 1,
    staff: { driver: { post: 'Driver', fte: 2, pay: 22_000 }, lead: { post: 'Lead', fte: 1, pay: '£41,000' } },
    last: 1,
  })
  assert.deepEqual(at(tree, 'staff/lead/pay').at, { line: 3, column: 8, file: join(inside, 'list.csv') })
  assert.deepEqual(at(tree, 'last').at, { line: 4, column: 7 })
})

test('What a case says of a post wins over the list, which wins over what is said of every post', async () => {
  const text = `staff:
  from: list.csv
  every: { scheme: lgps, fte: 9 }
  lead: { scheme: dc, pay: 45k }
  relief: { post: Relief, pay: 20k }
`
  const path = written('c.case.yaml', text)
  const tree = valueOf(await openCaseFile(path))
  assert.deepEqual(plain(at(tree, 'staff')), {
    driver: { post: 'Driver', fte: 2, pay: 22_000, scheme: 'lgps' },
    lead: { post: 'Lead', fte: 1, scheme: 'dc', pay: '45k' },
    relief: { post: 'Relief', pay: '20k', scheme: 'lgps', fte: 9 },
  })
  assert.deepEqual(at(tree, 'staff/lead/pay').at, { line: 4, column: 28 })
})

test('What is wrong in a list is told with its place in the list', async () => {
  written('bad.csv', 'post,fte\nDriver,2\nTotal,2\n')
  const read = await openCaseFile(written('d.case.yaml', 'staff: { from: bad.csv }\n'))
  assert.match(problemsOf(read)[0] ?? '', /^3:1 staff: This row is a total/)
  assert.ok(!read.ok && read.problems[0]?.where.file === join(inside, 'bad.csv'))
})

test('A list may be one sheet of a workbook', async () => {
  const rows = [
    ['post', 'fte'],
    ['Driver', 2],
  ]
  written(
    'list.xlsx',
    await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['x']] },
        { name: 'My posts', rows },
      ],
    }),
  )
  const tree = valueOf(await openCaseFile(written('e.case.yaml', 'staff: { from: list.xlsx#My posts }\n')))
  assert.deepEqual(plain(tree), { staff: { driver: { post: 'Driver', fte: 2 } } })
  const path = written('f.case.yaml', 'staff: { from: list.xlsx }\n')
  const read = await openCaseFile(path)
  assert.match(problemsOf(read)[0] ?? '', /^1:16 staff\/from: This workbook has several sheets/)
  assert.ok(!read.ok && read.problems[0]?.where.file === path)
})

test('A list outside the folder of the case is never opened', async () => {
  writeFileSync(join(folder, 'outside.csv'), list)
  const names = [
    '../outside.csv',
    'sub/../../outside.csv',
    './../outside.csv',
    '"..\\\\outside.csv"',
    '/etc/list.csv',
    '~/list.csv',
    'C:/list.csv',
    'https://example.org/list.csv',
    'file:///etc/list.csv',
    '//server/list.csv',
    '"list\\x01.txt"',
    'list.txt',
    '""',
    '[list.csv]',
    `${'a'.repeat(300)}.csv`,
  ]
  for (const name of names) {
    const problems = problemsOf(await openCaseFile(written('g.case.yaml', `staff:\n  from: ${name}\n`)))
    assert.match(problems[0] ?? '', /^2:9 staff\/from: /, name)
    assert.equal(problems.length, 1)
  }
})

test('A list that is not there, too long or no file is told at the line that names it', async () => {
  truncateSync(written('long.csv', ''), 20_000_001)
  mkdirSync(join(inside, 'folder.csv'))
  for (const name of ['absent.csv', 'long.csv', 'folder.csv', 'absent/list.csv']) {
    const problems = problemsOf(await openCaseFile(written('h.case.yaml', `staff:\n  from: ${name}\n`)))
    assert.match(problems[0] ?? '', /^2:9 staff\/from: /, name)
  }
})

if (process.platform !== 'win32') {
  test('A link out of the folder is refused, and one within it is followed', async () => {
    writeFileSync(join(folder, 'secret.csv'), list)
    symlinkSync(join(folder, 'secret.csv'), join(inside, 'leaks.csv'))
    symlinkSync(folder, join(inside, 'up'))
    symlinkSync('list.csv', join(inside, 'same.csv'))
    for (const name of ['leaks.csv', 'up/secret.csv']) {
      const problems = problemsOf(await openCaseFile(written('i.case.yaml', `staff: { from: ${name} }\n`)))
      assert.match(problems[0] ?? '', /lies outside the folder of the case/)
    }
    valueOf(await openCaseFile(written('j.case.yaml', 'staff: { from: same.csv }\n')))
  })
}

test('Only staff can come from a list, and what is said of every post must be fields', async () => {
  const other = 'income:\n  from: /etc/passwd\nstaff:\n  driver: { post: Driver }\n'
  assert.deepEqual(plain(valueOf(await openCaseFile(written('k.case.yaml', other)))), {
    income: { from: '/etc/passwd' },
    staff: { driver: { post: 'Driver' } },
  })
  const every = problemsOf(await openCaseFile(written('l.case.yaml', 'staff:\n  from: list.csv\n  every: lgps\n')))
  assert.match(every[0] ?? '', /^3:10 staff\/every: /)
})
