import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { CriteriaResult } from '../../src/core/appraisal/criteria/result.ts'
import { spinout, youthFirst } from './spinout.ts'

const golden = fileURLToPath(new URL('../golden/criteria/marlow-vale.case.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'spinout-criteria-'))
after(() => rmSync(folder, { recursive: true }))

const few = ['--trials', '1024']

test('the scores are told with the figures of the model, within 80 columns, over the key of the run', () => {
  const { status, stdout } = spinout(['criteria', golden, ...few])
  assert.equal(status, 0)
  assert.match(stdout, /Stay and improve in house +6\.50, rank 1\n/)
  assert.match(stdout, /The model:\s+In\s+\d+\s+of\s+100\s+futures\s+the\s+service\s+is\s+kept/)
  assert.match(stdout.trimEnd().split('\n').at(-1)!, /^[0-9a-f]{64} · sobol [0-9a-f]{12} · 1 · 1024 · spinout/)
  const long = stdout.split('\n').filter((line) => line.length > 80 && !/^[0-9a-f]{64}/.test(line))
  assert.deepEqual(long, [])
})

test('as JSON it is the case, the key and everything that the page draws', () => {
  const { stdout } = spinout(['criteria', golden, ...few, '--json'])
  const told = JSON.parse(stdout) as { caseHash: string; key: string; criteria: CriteriaResult; beside: unknown[] }
  assert.ok(told.key.startsWith(told.caseHash))
  assert.deepEqual(
    told.criteria.weightings.map(({ id }) => id),
    ['locked', 'changed', 'equal', 'priceHeavy', 'socialAtPar'],
  )
  assert.equal(told.criteria.scores.length, 24)
  assert.equal(told.beside.length, 9)
})

test('an entry printed by --next, filled in and pasted under the log, is read', () => {
  const filled = (is: string, file: string, given: Readonly<Record<string, string>>): string => {
    const { status, stdout } = spinout(['criteria', file, '--next', is])
    assert.equal(status, 0)
    return Object.entries({ day: '2026-02-01', by: 'Panel', ...given }).reduce(
      (entry, [name, value]) => entry.replace(new RegExp(`^( +${name}:).*$`, 'm'), `$1 ${value}`),
      stdout,
    )
  }
  const file = join(folder, 'fresh.case.yaml')
  const before = readFileSync(golden, 'utf8').split('\ncriteria:')[0]!
  let text = `${before}\ncriteria:\n  log:\n`
  writeFileSync(file, `${before}\n`)
  for (const [is, given] of [
    ['weights', {}],
    ['score', { criterion: 'cost', option: 'mutual', score: '4', why: 'Heard in May', evidence: 'Minutes' }],
    ['change', { why: 'A new plan' }],
  ] as const) {
    text += filled(is, file, given)
    writeFileSync(file, text)
    const { status, stderr } = spinout(['check', file])
    assert.equal(status, 0, stderr)
  }
})

test('it is kept as one page, and not where it would overwrite the case', () => {
  const page = join(folder, 'criteria.html')
  assert.equal(spinout(['criteria', golden, ...few, '--html', page]).status, 0)
  const kept = readFileSync(page, 'utf8')
  assert.match(kept, /<h1[^>]*>\s*Criteria beside money/)
  assert.doesNotMatch(kept, /<script|<link rel="stylesheet"/)
  assert.notEqual(spinout(['criteria', golden, '--html', golden]).status, 0)
  assert.notEqual(spinout(['criteria', golden, '--html', page, '--json']).status, 0)
})

test('a case without criteria is told that weights come first', () => {
  const { status, stdout } = spinout(['criteria', youthFirst, ...few])
  assert.equal(status, 0)
  assert.match(stdout, /^No weights are locked yet/)
})
