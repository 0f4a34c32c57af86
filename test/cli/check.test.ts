import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { spinout, youthFirst } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout check-'))
after(() => rmSync(folder, { recursive: true }))

test('a case without problems is counted: all inputs are given, or left at a default', () => {
  const { status, stdout } = spinout(['check', youthFirst])
  assert.equal(status, 0)
  assert.match(stdout, /: no problems\.$/m)
  const count = (what: string) => Number(new RegExp(`^ *(\\d+) {2}${what}$`, 'm').exec(stdout)?.[1])
  assert.equal(count('inputs'), count('published') + count('derived') + count('assumed') + count('left at a default'))
  assert.ok(count('uncertain') > 0)
})

test('every problem is shown at once, with file, line, column, field, what was read and what is accepted', () => {
  writeFileSync(join(folder, 'wrong.case.yaml'), 'format: 1\nstart: 2018-13\nmonths: 6\ncolour: red\n')
  const { status, stdout, stderr } = spinout(['check', 'wrong.case.yaml'], { cwd: folder })
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
  const problems = stderr.trimEnd().split(/\n(?! )/)
  for (const expected of [
    /^wrong\.case\.yaml:2:8: start: .+\n {2}read: {5}2018-13\n {2}accepted: .+$/,
    /^wrong\.case\.yaml:3:9: months: .+\n {2}read: {5}6\n {2}accepted: .+$/,
    /^wrong\.case\.yaml:4:1: colour: .+/,
    /^wrong\.case\.yaml:1:1: service: `service` is missing\./,
  ])
    assert.equal(problems.filter((problem) => expected.test(problem)).length, 1, `${expected} in:\n${stderr}`)
})
