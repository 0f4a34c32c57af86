import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { advisers } from '../../src/core/law/advice/advisers.ts'
import { spinout } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout law-'))
after(() => rmSync(folder, { recursive: true }))

const said = (...line: readonly string[]): string => {
  const { status, stdout, stderr } = spinout(['law', ...line])
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' }, line.join(' '))
  return stdout
}
const refused = (...line: readonly string[]): string => {
  const { status, stdout, stderr } = spinout(['law', ...line])
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, line.join(' '))
  return stderr
}

test('the law of a day is listed with its values, and what changed after a day with both sides', () => {
  assert.match(said('--as-of', '2025-04-05'), /Employer National Insurance rate \(nic\.employer\.rate\): 13\.8% since/)
  assert.match(said('--as-of', '2025-04-06'), /Employer National Insurance rate \(nic\.employer\.rate\): 15% since/)
  const changes = said('--since', '2025-04-05', '--as-of', '2025-04-06')
  assert.match(changes, /6 April 2025: Employer National Insurance rate, from 13\.8% to 15%/)
})

test('one value or rule is told by its name, with its history and its source', () => {
  const value = said('nic.employer.rate', '--as-of', '2020-01-01')
  assert.match(value, /^Employer National Insurance rate: 13\.8% on 1 January 2020\./)
  assert.match(value, /https:\/\/www\.legislation\.gov\.uk\/ukpga\/2025\/11\/section\/1/)
  assert.match(said('subsidy.minimal.limit'), /^Within the limit of three financial years\./)
  assert.equal((JSON.parse(said('nic.employer.rate', '--json')) as { id: string }).id, 'nic.employer.rate')
})

for (const { topic, example } of advisers)
  test(`the question ${topic} is answered on the command line, with the answers of its example`, () => {
    const answers = Object.entries(example).flatMap(([name, typed]) => [`--${name}`, typed])
    const page = said(topic, ...answers, '--as-of', '2026-11-21')
    assert.match(page, /\nThe law as of 21 November 2026\.\n\n- (Yes|No|It depends|To know): /)
    assert.match(page, /\nWhere professional advice begins\n/)
    const json = JSON.parse(said(topic, ...answers, '--as-of', '2026-11-21', '--json')) as { topic: string }
    assert.equal(json.topic, topic)
  })

test('the answer is the same as the site gives programs, and can be kept as a note and as a document', () => {
  const note = join(folder, 'note.html')
  assert.equal(said('subsidy', '--equipment', '30000', '--html', note), '')
  assert.match(readFileSync(note, 'utf8'), /^<!doctype html>[\s\S]*£30,000 planned/)
  const document = join(folder, 'note.docx')
  assert.equal(said('subsidy', '--docx', document), '')
  assert.equal(readFileSync(document).subarray(0, 2).toString(), 'PK')
})

test('what a question asks is what its help lists', () => {
  const help = said('subsidy', '--help')
  for (const name of Object.keys(advisers.find(({ topic }) => topic === 'subsidy')!.questions))
    assert.ok(help.includes(`--${name} ANSWER`), name)
})

test('what is wrong is said at its option, all at once', () => {
  const told = refused('subsidy', '--equipment', 'lots', '--loan', '-5', '--as-of', '2026-11-21')
  assert.match(told, /^--equipment: /m)
  assert.match(told, /^--loan: /m)
  assert.match(refused('subsidi'), /^topic: There is no topic `subsidi`: did you mean `subsidy`\?/)
  assert.match(refused('subsidy', '--as-of', '2026-02-29'), /^--as-of: There is no such day\./)
  assert.match(refused('subsidy', '--as-of', '2022-01-01'), /^--as-of: .*no value known before 4 January 2023/)
  assert.match(refused('--as-of', 'soon'), /^--as-of: There is no such day\./)
})
