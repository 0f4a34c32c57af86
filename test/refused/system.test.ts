import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openReading } from './reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-system-'))
const reading = openReading()
after(() => {
  reading.close()
  rmSync(folder, { recursive: true })
})

async function messageOf(path: string): Promise<string> {
  const answer = await reading.read(path)
  assert.equal(answer.kind, 'refused')
  return answer.kind === 'refused' ? answer.problems.map(({ message }) => message).join(' ') : ''
}

test('A pipe by the name of a case is refused at once, though nobody writes to it', async () => {
  const path = join(folder, 'pipe.case.yaml')
  assert.equal(spawnSync('mkfifo', [path]).status, 0)
  assert.match(await messageOf(path), /^This is a device, pipe or socket\. Name an ordinary file\.$/)
})

test('A pipe by the name of a list is refused at once', async () => {
  assert.equal(spawnSync('mkfifo', [join(folder, 'staff.csv')]).status, 0)
  const path = join(folder, 'list.case.yaml')
  writeFileSync(path, 'format: 1\nstaff:\n  from: staff.csv\n')
  assert.match(await messageOf(path), /^This is a device, pipe or socket/)
})

test('A link that leads back to itself is refused', async () => {
  symlinkSync('link.case.yaml', join(folder, 'link.case.yaml'))
  assert.match(await messageOf(join(folder, 'link.case.yaml')), /^This link leads back to itself\.$/)
})

test('A file that may not be read says so, and to a reader who may read everything is only a bad case', async () => {
  const path = join(folder, 'closed.case.yaml')
  writeFileSync(path, 'hello')
  chmodSync(path, 0o000)
  const expected =
    process.geteuid?.() === 0 ? /^A group of fields is wanted here/ : /^This file may not be read\. Change/
  assert.match(await messageOf(path), expected)
})
