import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HISTORY } from '../../src/files/history/list.ts'
import { spinout } from './spinout.ts'

test('without a name every case of what happened is listed, with what it teaches', () => {
  const { status, stdout } = spinout(['history'])
  assert.equal(status, 0)
  const said = stdout.replace(/\s+/g, ' ')
  for (const { name, lesson } of HISTORY) assert.ok(said.includes(name) && said.includes(lesson), name)
})

test('a case of what happened is printed as it was written, to the byte', () => {
  const { status, stdout } = spinout(['history', 'peninsula'])
  assert.equal(status, 0)
  const shipped = join(import.meta.dirname, '../../examples/history/peninsula/peninsula.case.yaml')
  assert.equal(stdout, readFileSync(shipped, 'utf8'))
})

test('a case that is not there is refused, with the names of those that are', () => {
  const { status, stderr } = spinout(['history', 'nothing'])
  assert.equal(status, 2)
  assert.match(
    stderr,
    /There is no such case\.\n {2}read: +nothing\n {2}accepted: secure-healthcare, peninsula, central-surrey, /,
  )
})
