import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { Appraisal } from '../../src/core/appraisal/result.ts'
import { ownLines, spinout } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout plan-'))
after(() => rmSync(folder, { recursive: true }))

/** A case with lines of its own, which keeps no plan, with another ending; its name. */
function copied(name: string, ending: string): string {
  cpSync(dirname(ownLines), join(folder, name), { recursive: true })
  const file = join(folder, name, basename(ownLines))
  writeFileSync(file, `${readFileSync(ownLines, 'utf8')}${ending}`)
  return file
}

const plan = (file: string, ...options: readonly string[]): string => {
  const { status, stdout, stderr } = spinout(['plan', file, ...options])
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  return stdout
}

/** Slots as the page lists them, in the order of their dimensions. */
const listed = (page: string): string[] =>
  [...page.matchAll(/^ {2}[ \d]\d {2}(\S+(?: \S+)*?)(?: {2}|$)/gm)].map(([, slot = '']) => slot)

const resultOf = (file: string): Appraisal =>
  JSON.parse(spinout(['appraise', file, '--trials', '1024', '--json']).stdout) as Appraisal

const bare = copied('bare', '')

test('the plan lists what a run draws from Sobol points, in the order of their dimensions', () => {
  const page = plan(bare)
  assert.match(page, /^The case keeps no plan\. By the rule it has \d+ slots\.$/m)
  assert.deepEqual(listed(page), resultOf(bare).plan)
  assert.doesNotMatch(page, /\(new\)/)
})

test('a case with its plan pasted into it has the same futures, the same key, and nothing new', () => {
  const kept = copied('kept', plan(bare, '--yaml'))
  assert.match(plan(kept), /^The case keeps this plan as it is: \d+ slots\.$/m)
  const [before, now] = [resultOf(bare), resultOf(kept)]
  assert.equal(now.key, before.key)
  assert.equal(now.documentHash, before.documentHash)
  assert.deepEqual(now.options, before.options)
})

test('in a plan that is kept what is new goes last, and what is no longer drawn keeps its place and is told', () => {
  const rule = listed(plan(bare))
  const [first = '', ...others] = rule
  const sold = 'nonPay/a-van-we-sold/standardRated'
  const kept = copied('changed', `plan:\n${[...others, sold].map((slot) => `  - ${slot}\n`).join('')}`)
  const page = plan(kept)
  assert.deepEqual(listed(page), [...others, sold, first])
  const flat = page.replaceAll(/\s+/g, ' ')
  assert.match(flat, /^The case keeps a plan\. With what is new it has \d+ slots: 1 new, 1 no longer drawn\. /)
  assert.match(flat, new RegExp(`${sold} [^()]*\\([^)]*\\)? ?\\(kept, and no longer drawn\\)`))
  assert.match(flat, new RegExp(`${first} [^/]* \\(new\\)`))
  assert.deepEqual(listed(plan(kept, '--anew')), rule)
  const [before, now] = [resultOf(bare), resultOf(kept)]
  assert.equal(now.caseHash, before.caseHash)
  assert.notEqual(now.key, before.key)
})
