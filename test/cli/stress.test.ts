import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { StressRun } from '../../src/core/appraisal/stress/result.ts'
import { STRESSES } from '../../src/core/appraisal/stress/stresses.ts'
import { spinout, youthFirst } from './spinout.ts'

const stress = (...line: readonly string[]) => spinout(['stress', ...line])

test('a case is tried against every stress, and told option by option, the hardest first', () => {
  const { status, stdout, stderr } = stress(youthFirst)
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  const words = stdout.replace(/\s+/g, ' ')
  for (const { title } of STRESSES) assert.ok(words.includes(title), title)
  assert.match(words, /A mutual controlled by its staff The service is kept least often under “/)
  assert.match(words, /It fails most often under “[^”]+”: [^.]+ of 100[^.]*\. As it is: \d+ of 100, give or take \d/)
  assert.match(words, /A lower price from the first month empties its cash from \d/)
  assert.match(words, /60 months ahead and no further\./)
  for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
})

test('as JSON every figure is there, each stress once, and the same seed gives the same', () => {
  const [one, other] = [1, 1].map((seed) => stress(youthFirst, '--json', '--seed', String(seed)).stdout)
  assert.equal(one, other)
  const run = JSON.parse(one!) as StressRun
  assert.deepEqual(
    run.stresses.map(({ id }) => id),
    STRESSES.map(({ id }) => id),
  )
  for (const { because, options } of run.stresses) assert.equal(options.length, because === null ? 4 : 0)
})

test('a case that is not sound is refused with its problems', () => {
  const { status, stdout, stderr } = stress('nowhere.case.yaml')
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
  assert.match(stderr, /nowhere\.case\.yaml/)
})

test('the page about stresses tells every one as it is: its name, what it does and its source', () => {
  const page = readFileSync(new URL('../../docs/methods/stress.md', import.meta.url), 'utf8')
  for (const { id, title, says, source } of STRESSES)
    assert.ok(page.includes(`| \`${id}\` | ${title} | ${says} | ${source} |`), id)
})
