import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { spinout } from '../spinout.ts'

const musselburgh = fileURLToPath(
  new URL('../../golden/count/scotland-east-lothian-ward1-2017/election.blt', import.meta.url),
)
const folder = mkdtempSync(join(tmpdir(), 'spinout-verify-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

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
