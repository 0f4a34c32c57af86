import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('a published folder can be counted again by anyone, and a change to any of its files is noticed', () => {
  const published = join(folder, 'published')
  const line = ['count', musselburgh, '--rule', 'scottish', '--publish', published]
  assert.equal(spinout(line).status, 0)
  const again = spinout(['count', 'verify', published])
  assert.deepEqual({ status: again.status, stderr: again.stderr }, { status: 0, stderr: '' })
  assert.match(again.stdout, /^election\.blt: as published, SHA-256 [0-9a-f]{64}\n/)
  assert.match(again.stdout, /Counted again: the same result/)
  assert.match(spinout(line).stderr, /This folder is not empty\./)
  for (const name of ['election.blt', 'count.json', 'sheet.html']) {
    const path = join(published, name)
    const kept = readFileSync(path, 'utf8')
    writeFileSync(path, kept.replace('Musselburgh', 'Musselburg'))
    const changed = spinout(['count', 'verify', published])
    assert.equal(changed.status, 2, name)
    assert.match(changed.stderr, new RegExp(`${name}: This file is not what was published\\.`))
    writeFileSync(path, kept)
  }
})

/** A folder as somebody may publish it who changed `file` and worked out all hashes anew. */
function republished(name: string, file: string, change: (text: string) => string): string {
  const there = join(folder, name)
  assert.equal(spinout(['count', musselburgh, '--rule', 'scottish', '--publish', there]).status, 0)
  const [path, sums] = [join(there, file), join(there, 'SHA256SUMS')]
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  assert.notEqual(after, before, name)
  writeFileSync(path, after)
  const hash = createHash('sha256').update(after).digest('hex')
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(new RegExp(`^.* {2}${file}$`, 'm'), `${hash}  ${file}`))
  return there
}

test('a folder whose every hash fits is refused when its sheet or its record says anything but the count', () => {
  const twice = '"elected":[{"candidate":"Jason ROSE (Grn)","stage":1}],"elected":['
  const changes: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['sheet.html', (text) => text.replaceAll('CURRIE', 'ROSE'), /sheet\.html: This sheet is not that of the count\./],
    ['count.json', (text) => text.replace('"elected":[', twice), /something may stand in it twice/],
    ['count.json', (text) => text.replace('["rule 50"]', '{"0":"rule 50"}'), /something may stand in it twice/],
    ['count.json', (text) => text.replace('"seats":4', '"seats":-1'), /not a count that Spinout published/],
    ['count.json', (text) => text.replace('"seats":4', '"seats":2.5'), /not a count that Spinout published/],
    ['count.json', (text) => text.replace(/"by":"[^"]*"/, '"by":"spinout, as seen by a notary"'), /not a count that/],
    ['SHA256SUMS', (text) => text.replace(/^.*sheet\.html\n/m, ''), /sheet\.html: There is no hash of this file in/],
    [
      'SHA256SUMS',
      (text) => text.replace(/^.*election\.blt\n/m, ''),
      /election\.blt: There is no hash of this file in/,
    ],
  ]
  for (const [index, [file, change, said]] of changes.entries()) {
    const { status, stdout, stderr } = spinout(['count', 'verify', republished(`changed-${index}`, file, change)])
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, String(said))
    assert.match(stderr, said)
  }
})

test('verify says rule, places and result, and what it did not compare', () => {
  const by = republished('by-another', 'count.json', (text) => text.replace(/"by":"[^"]*"/, '"by":"spinout 0.0.9"'))
  writeFileSync(join(by, 'notice.html'), 'Elected: Jason ROSE')
  const sums = join(by, 'SHA256SUMS')
  const capitals = readFileSync(sums, 'utf8').replace(/^[0-9a-f]+/gm, (hash) => hash.toUpperCase())
  writeFileSync(sums, capitals.split('\n').toReversed().join('\r\n'))
  const { status, stdout } = spinout(['count', 'verify', by])
  assert.equal(status, 0)
  assert.match(stdout, /^sheet\.html: not compared, since it is by spinout 0\.0\.9 and this is spinout /m)
  assert.match(stdout, /^notice\.html: not compared, since it is no part of what was published$/m)
  assert.match(
    stdout,
    /^By Scottish single transferable vote, 4 places\.\nElected, .*: Stuart McDonald CURRIE \(SNP\)/m,
  )
})

test('a seed that is not what it looks like is refused, and verify says where a seed is from', () => {
  const path = file('tied.blt', '3 1\n1 1 0\n1 2 0\n1 3 0\n0\n"Ann"\n"Bo"\n"Cy"\n"Tied"\n')
  for (const seed of ['a\nb', 'a\tb', ' a', 'a ', 'a\u001bb', 'a\u202eb']) {
    const { status, stderr } = spinout(['count', path, '--rule', 'scottish', '--seed', seed, '--json'])
    assert.equal(status, 2, JSON.stringify(seed))
    assert.match(stderr, /seed: This seed holds a character that cannot be seen, or a space at an end\./)
  }
  const there = join(folder, 'typed-seed')
  assert.equal(spinout(['count', path, '--rule', 'scottish', '--seed', '4 8 15', '--publish', there]).status, 0)
  assert.match(
    spinout(['count', 'verify', there]).stdout,
    /1 place, seed 4 8 15, which was typed and is not in the file/,
  )
})

test('places and a seed are refused beside a motion, which has no use for them', () => {
  const path = file('motion.csv', '# candidates: For, Against\nvote,papers\nFor,3\nAgainst,2\n')
  const { status, stdout, stderr } = spinout(['count', path, '--rule', 'ordinary', '--seats', '2', '--seed', 'a'])
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
  assert.match(stderr, /--seats: A motion has no use for this\.[^]*--seed: A motion has no use for this\./)
  const there = join(folder, 'motion')
  assert.equal(spinout(['count', path, '--rule', 'ordinary', '--publish', there]).status, 0)
  assert.match(spinout(['count', 'verify', there]).stdout, /^By Ordinary resolution\.$/m)
})

test('papers are published under a name that a list of hashes can hold, and not under one of ours', () => {
  const text = readFileSync(musselburgh, 'utf8')
  for (const [index, name] of ['Count.JSON', 'sheet.html', 'it\'s a "name" 😀.blt', '*.blt'].entries()) {
    const there = join(folder, `named-${index}`)
    assert.equal(spinout(['count', file(name, text), '--rule', 'scottish', '--publish', there]).status, 0, name)
    assert.equal(spinout(['count', 'verify', there]).status, 0, name)
  }
  assert.ok(existsSync(join(folder, 'named-0', 'papers-Count.JSON')))
  for (const name of ['a\nb.blt', 'a\\b.blt', 'a.blt ', 'a\u001b[31m.blt']) {
    const there = join(folder, 'unnamed')
    const { status, stderr } = spinout(['count', file(name, text), '--rule', 'scottish', '--publish', there])
    assert.equal(status, 2, name)
    assert.match(stderr, /A file of this name cannot be published/)
    assert.equal(existsSync(there), false)
  }
})

test('a folder that cannot be made is refused as any file that cannot be written', () => {
  const nowhere = join(folder, 'link-to-nowhere')
  symlinkSync(join(folder, 'not', 'here'), nowhere)
  const { status, stderr } = spinout(['count', musselburgh, '--rule', 'scottish', '--publish', nowhere])
  assert.equal(status, 2)
  assert.match(stderr, /This folder cannot be made: ENOENT/)
})

test('a result that does not follow from the papers is found, though every hash fits', () => {
  const forged = join(folder, 'forged')
  assert.equal(spinout(['count', musselburgh, '--rule', 'scottish', '--publish', forged]).status, 0)
  const [count, sums] = [join(forged, 'count.json'), join(forged, 'SHA256SUMS')]
  writeFileSync(count, readFileSync(count, 'utf8').replace('"809.35696"', '"809.35697"'))
  copyFileSync(sums, `${sums}.before`)
  writeFileSync(sums, readFileSync(`${sums}.before`, 'utf8').replace(/^.*count\.json\n/m, ''))
  const { status, stderr } = spinout(['count', 'verify', forged])
  assert.equal(status, 2)
  assert.match(stderr, /stages\/1\/totals\/John Murray CALDWELL \(Ind\) is not what was published\./)
  assert.match(stderr, /read: +"809\.35697"\n {2}accepted: "809\.35696"/)
})

test('a file that tells who voted is counted, and not published', () => {
  const path = file('members.csv', 'Timestamp,Email,Ann,Bola\n2026-05-01,jo@example.org,1,2\n')
  const line = ['count', path, '--rule', 'majority', '--seats', '1']
  assert.equal(spinout(line).status, 0)
  const published = join(folder, 'members')
  const { status, stderr } = spinout([...line, '--publish', published])
  assert.equal(status, 2)
  assert.match(stderr, /may tell who voted[^]*Delete these columns[^]*Timestamp, Email/)
  assert.equal(existsSync(published), false)
})
