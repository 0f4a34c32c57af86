import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Problem } from '../../src/core/shared/problem.ts'
import { openReading, type Answer } from './reading.ts'
import { contentOf, lineOf, tables, type Row, type Told } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-refused-'))
const reading = openReading()
after(() => {
  reading.close()
  rmSync(folder, { recursive: true })
})

for (const [number, { name, rows }] of tables.entries()) {
  for (const [index, row] of rows.entries()) {
    test(`${name}: ${row.title}`, async () => {
      const within = join(folder, `${number}-${index}`)
      const path = written(row, within)
      const answer = await reading.read(path)
      if (row.told !== undefined) checkRefused(row, answer, within, path)
      else checkRead(row, answer)
    })
  }
}

function written(row: Row, within: string): string {
  mkdirSync(within)
  const path = join(within, row.name ?? 'a.case.yaml')
  writeFileSync(path, contentOf(row))
  for (const [name, text] of Object.entries(row.beside ?? {})) writeFileSync(join(within, name), text)
  return path
}

function checkRefused(row: Row, answer: Answer, within: string, path: string): void {
  assert.ok(answer.kind === 'refused', JSON.stringify(answer).slice(0, 2_000))
  const { problems } = answer
  const { told = [] } = row
  const all = problems.map((problem) => JSON.stringify(problem)).join('\n')
  assert.equal(problems.length, told.length, all)
  for (const [index, problem] of problems.entries()) checkTold(row, told[index]!, problem, { within, path, all })
}

interface Around {
  readonly within: string
  readonly path: string
  readonly all: string
}

function checkTold(row: Row, told: Told, problem: Problem, { within, path, all }: Around): void {
  const { where, message, got, wanted } = problem
  assert.equal(where.file, told.file === undefined ? path : join(within, told.file), all)
  assert.equal(where.line ?? 0, lineOf(row, told), all)
  assert.equal(where.field, told.field, all)
  assert.ok(message.includes(told.message), all)
  if (told.got !== undefined) assert.equal(got, told.got)
  if (told.wanted !== undefined) assert.ok(wanted?.includes(told.wanted), all)
  checkReadable(problem)
}

/** A message is short, on one line, shows nothing that hides or reorders text, and neither blames nor leaves a gap. */
function checkReadable({ message, got, wanted }: Problem): void {
  for (const part of [message, got ?? '-', wanted ?? '-']) {
    assert.doesNotMatch(part, /^\s*$|[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    assert.ok(part.length <= 300, part)
  }
  assert.match(message, /[.?]$/)
  assert.doesNotMatch(message, /\b(?:invalid|illegal|error|you must|failed|undefined|NaN|object)\b/i)
}

function checkRead(row: Row, answer: Answer): void {
  assert.ok(answer.kind === 'read', JSON.stringify(answer).slice(0, 2_000))
  const { fields } = answer
  for (const [path, { words, figures }] of Object.entries(row.reads ?? {})) {
    assert.equal(fields[path]?.words, words, path)
    const found = fields[path]?.figures ?? []
    // A percentile passes through a logarithm and back, so the last digits of a million are not the typed ones.
    for (const [index, figure] of (figures ?? []).entries())
      assert.ok(Math.abs((found[index] ?? NaN) - figure) <= 1e-9 * Math.max(1, Math.abs(figure)), path)
  }
}

test('The tables hold at least ninety cases to refuse and fifteen to read', () => {
  const rows = tables.flatMap((table) => table.rows)
  assert.ok(rows.filter((row) => row.told !== undefined).length >= 90)
  assert.ok(rows.filter((row) => row.reads !== undefined).length >= 15)
})
