import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { spinout } from './spinout.ts'

const golden = (ward: string): string =>
  fileURLToPath(new URL(`../golden/count/scotland-${ward}-2017/election.blt`, import.meta.url))
const musselburgh = golden('east-lothian-ward1')
const newtonMearns = golden('east-renfrewshire-ward2')

const folder = mkdtempSync(join(tmpdir(), 'spinout-count-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

interface Printed {
  readonly file: string
  readonly quota: string
  readonly valid: number
  readonly elected: readonly { readonly candidate: string; readonly stage: number }[]
  readonly stages: readonly { readonly number: number; readonly totals: Readonly<Record<string, string>> }[]
  readonly problems?: readonly { readonly where: { readonly line?: number }; readonly message: string }[]
  readonly isProvisional: boolean
  readonly ties: readonly { readonly chosen: string; readonly by: { readonly kind: string; readonly seed?: string } }[]
}

const linesOf = (stdout: string): readonly Printed[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed)

test('many files are counted, one line of JSON each, with candidates in ballot-paper order', () => {
  const { status, stdout, stderr } = spinout(['count', musselburgh, newtonMearns, '--rule', 'scottish', '--json'])
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  const [first, second] = linesOf(stdout)
  assert.deepEqual([first!.file, first!.quota, first!.valid], [musselburgh, '1522.00000', 7608])
  assert.deepEqual(
    first!.elected.map(({ candidate, stage }) => [candidate, stage]),
    [
      ['Stuart McDonald CURRIE (SNP)', 1],
      ['Katie MACKIE (C)', 4],
      ['Andy FORREST (Lab)', 7],
      ['John Charles WILLIAMSON (SNP)', 9],
    ],
  )
  const paper = readFileSync(musselburgh, 'utf8').trimEnd().split('\n').slice(-10, -1)
  assert.deepEqual(Object.keys(first!.stages[0]!.totals), paper)
  assert.equal(first!.stages[1]!.totals['John Murray CALDWELL (Ind)'], '809.35696')
  assert.equal(second!.stages.length, 1)
})

test('candidates whose names are numbers keep the order of the ballot paper', () => {
  const path = file('numbers.blt', '3 1\n2 1 0\n1 3 0\n0\n"30"\n"4"\n"100"\n""\n')
  const { stdout } = spinout(['count', path, '--rule', 'scottish', '--json'])
  assert.match(stdout, /"totals":\{"30":"2\.00000","4":"0\.00000","100":"1\.00000"\}/)
})

test('an unsound file is a line with its problems, the others are counted, and the command leaves with 2', () => {
  const broken = file('broken.blt', '2 1\n3 1 0\n4 2\n0\nAnn\nBola\nTitle\n')
  const line = ['count', broken, newtonMearns, '--rule', 'scottish', '--json']
  const { status, stdout, stderr } = spinout(line)
  assert.equal(status, 2)
  const [refused, counted] = linesOf(stdout)
  assert.equal(refused!.file, broken)
  assert.deepEqual(
    refused!.problems!.map(({ where }) => where.line),
    [3],
  )
  assert.equal(counted!.elected.length, 3)
  assert.match(stderr, /broken\.blt:3:/)
})

test('without --json the result comes first, then every stage, the ties, and what was counted', () => {
  const { status, stdout } = spinout(['count', musselburgh, '--rule', 'scottish'])
  assert.equal(status, 0)
  const places = ['Elected, in this order: Stuart McDonald CURRIE (SNP) (stage 1)', 'SHA-256', 'Stage 9.'].map(
    (words) => stdout.replace(/\s+/g, ' ').indexOf(words),
  )
  assert.ok(places.every((place) => place >= 0) && places[0]! < places[2]!, `${places.join(' ')} in ${stdout}`)
  const wide = stdout.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))
  assert.deepEqual(wide, [])
})

const tied = ['2 1', '3 1 0', '3 2 0', '0', 'Ann', 'Bola', 'A tie', ''].join('\n')

test('a lot that nobody declared a seed for makes the result provisional, and a seed settles it', () => {
  const path = file('tied.blt', tied)
  const [open] = linesOf(spinout(['count', path, '--rule', 'scottish', '--json']).stdout)
  assert.deepEqual([open!.isProvisional, open!.ties.length], [true, 1])
  const seeded = ['count', path, '--rule', 'scottish', '--seed', '4 8 15 16 23 42', '--json']
  const [settled] = linesOf(spinout(seeded).stdout)
  assert.deepEqual(settled!.ties[0]!.by, { kind: 'lot', seed: '4 8 15 16 23 42' })
  assert.equal(settled!.isProvisional, false)
  assert.match(spinout(['count', path, '--rule', 'scottish']).stdout, /^A tie\n\nThis result is provisional\./)
})

for (const { title, line, says } of [
  { title: 'no rule', line: [musselburgh], says: /--rule: Say by which rule to count\.\n {2}accepted: scottish, / },
  { title: 'a rule of no such name', line: [musselburgh, '--rule', 'scotish'], says: /did you mean `scottish`\?/ },
  { title: 'no file', line: ['--rule', 'scottish'], says: /^files: This is missing\./ },
  {
    title: 'no seats',
    line: [musselburgh, '--rule', 'scottish', '--seats', '0'],
    says: /--seats: This is too small\./,
  },
  {
    title: 'two ways to give the result',
    line: [musselburgh, '--rule', 'scottish', '--json', '--html', 'a.html'],
    says: /Only one of --json and --html can be had at once\./,
  },
  {
    title: 'one sheet for two files',
    line: [musselburgh, newtonMearns, '--rule', 'scottish', '--html', 'a.html'],
    says: /This is for one file at a time\./,
  },
  {
    title: 'a sheet in place of the papers',
    line: [musselburgh, '--rule', 'scottish', '--html', musselburgh],
    says: /This is the file that was given\. Name another\./,
  },
])
  test(`what is wrong with the line is said before anything is counted: ${title}`, () => {
    const { status, stdout, stderr } = spinout(['count', ...line])
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
    assert.match(stderr, says)
  })

test('an election in another format is the same election', () => {
  const [before] = linesOf(spinout(['count', musselburgh, '--rule', 'scottish', '--json']).stdout)
  for (const [to, ending] of [
    ['csv', 'csv'],
    ['blt', 'blt'],
    ['preflib', 'soi'],
  ] as const) {
    const path = join(folder, `converted.${ending}`)
    const { status } = spinout(['count', 'convert', musselburgh, '--to', to, '--output', path])
    assert.equal(status, 0)
    const [after] = linesOf(spinout(['count', path, '--rule', 'scottish', '--seats', '4', '--json']).stdout)
    assert.deepEqual(after!.stages, before!.stages)
  }
})

test('the count sheet is printed as a page, or written to a file that is named', () => {
  const path = join(folder, 'sheet.html')
  const line = ['count', musselburgh, '--rule', 'scottish', '--html']
  const { stdout } = spinout(line)
  assert.match(stdout, /^<!DOCTYPE html>/i)
  assert.equal(spinout([...line, path]).status, 0)
  assert.equal(readFileSync(path, 'utf8'), stdout.trimEnd())
})
