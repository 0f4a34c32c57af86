import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readText, readTextFile } from '../../src/files/text.ts'
import { problemsOf, valueOf } from './checked.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-text-'))
after(() => rmSync(folder, { recursive: true }))

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('An ordinary file is read as UTF-8, without its byte-order mark', () => {
  assert.equal(valueOf(readTextFile(written('a.csv', '\ufeffpost,pay\nCafé,£5\n'), 100)), 'post,pay\nCafé,£5\n')
})

test('A file may be as long as the limit and no longer', () => {
  const path = written('ten.txt', '0123456789')
  assert.equal(valueOf(readTextFile(path, 10)).length, 10)
  assert.match(problemsOf(readTextFile(path, 9))[0] ?? '', /too large to read/)
})

test('A file of 200 MB is refused by its size, without being read', () => {
  const path = written('big.yaml', '')
  truncateSync(path, 200_000_000)
  const read = readTextFile(path, 1_000_000)
  assert.ok(!read.ok)
  assert.equal(read.problems[0]?.got, '200 MB')
  assert.equal(read.problems[0]?.wanted, 'at most 1 MB')
})

test('What is not an ordinary file is refused by name', () => {
  mkdirSync(join(folder, 'sub'))
  const cases: ReadonlyArray<[path: string, problem: RegExp]> = [
    [join(folder, 'sub'), /This is a folder/],
    [join(folder, 'absent.yaml'), /There is no file of this name/],
    [join(folder, 'nul\0.yaml'), /cannot be the name of a file/],
    [join(folder, 'x'.repeat(5_000)), /cannot be the name of a file/],
  ]
  for (const [path, problem] of cases) assert.match(problemsOf(readTextFile(path, 100))[0] ?? '', problem)
})

if (process.platform !== 'win32') {
  test('Pipes, devices and links that lead nowhere are refused without waiting', () => {
    const pipe = join(folder, 'pipe')
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', pipe])
    symlinkSync('loop', join(folder, 'loop'))
    symlinkSync('absent', join(folder, 'dangling'))
    symlinkSync('/dev/zero', join(folder, 'zeroes'))
    assert.match(problemsOf(readTextFile(pipe, 100))[0] ?? '', /device, pipe or socket/)
    assert.match(problemsOf(readTextFile(join(folder, 'zeroes'), 100))[0] ?? '', /device, pipe or socket/)
    assert.match(problemsOf(readTextFile(join(folder, 'loop'), 100))[0] ?? '', /leads back to itself/)
    assert.match(problemsOf(readTextFile(join(folder, 'dangling'), 100))[0] ?? '', /There is no file/)
  })
}

test('Bytes that are not UTF-8 are told by line, every line of them', () => {
  // 0xA3 is how Windows-1252 writes a pound sign; 0xC0 0x80 is an overlong NUL; 0xED 0xA0 0x80 half a surrogate pair.
  const bytes = Buffer.concat([
    Buffer.from('post,pay\nDriver,'),
    Buffer.from([0xa3]),
    Buffer.from('5\ngood\n'),
    Buffer.from([0xc0, 0x80, 0x0a, 0xed, 0xa0, 0x80]),
  ])
  const places = problemsOf(readText(bytes, 'a.csv')).map((problem) => problem.split(' ', 1)[0])
  assert.deepEqual(places, ['2:8', '4:1', '5:1'])
})

test('UTF-16 is called by its name', () => {
  assert.match(problemsOf(readText(Buffer.from('\ufeffpost', 'utf16le'), 'a.csv'))[0] ?? '', /This file is UTF-16/)
})

test('Characters that cannot be seen or that reorder text are refused where they stand', () => {
  const cases: ReadonlyArray<[character: string, problem: RegExp]> = [
    ['\0', /^2:3 : .*NUL/],
    ['\u0007', /^2:3 : .*control character \(U\+0007\)/],
    ['\u009b', /^2:3 : .*control character \(U\+009B\)/],
    ['\u202e', /^2:3 : .*direction of text \(U\+202E\)/],
    ['\u2066', /^2:3 : .*direction of text \(U\+2066\)/],
    ['\u200f', /^2:3 : .*direction of text \(U\+200F\)/],
  ]
  for (const [character, problem] of cases) {
    assert.match(problemsOf(readText(Buffer.from(`one\n12${character}3\n`), 'a.csv'))[0] ?? '', problem)
  }
})

test('Tabs, letters of every language and emoji are welcome', () => {
  const text = 'a\tb\r\nŁódź Ελλάδα 日本 😀\u00a0£\u2009½\n'
  assert.equal(valueOf(readText(Buffer.from(text), 'a.csv')), text)
})
