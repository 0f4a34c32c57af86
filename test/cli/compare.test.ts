import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { CasesCompared } from '../../src/core/appraisal/compare/cases.ts'
import { barnet, spinout, youthFirst } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout compare-'))
after(() => rmSync(folder, { recursive: true }))
cpSync(dirname(youthFirst), folder, { recursive: true })

/** Another version of Youth First: its text with one part of it replaced. */
function version(name: string, from: string, to: string): string {
  const text = readFileSync(youthFirst, 'utf8')
  assert.ok(text.includes(from), from)
  const file = join(folder, `${name}.case.yaml`)
  writeFileSync(file, text.replace(from, to))
  return file
}

const compare = (...line: readonly string[]) => spinout(['compare', ...line, '--trials', '1024'])
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

const dearer = version('dearer', 'value: £1.749m', 'value: £1.8m')

test('a case beside itself shows nothing', () => {
  const { status, stdout, stderr } = compare(youthFirst, youthFirst)
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  assert.match(stdout, /^Nothing: every value, source and remark is the same\.$/m)
  assert.match(flat(stdout), /None: all \d+ lines of the same name are the same\./)
  assert.doesNotMatch(stdout, /; now /)
})

test('a dearer contract is named, with what moved and by how much, and a page keeps to its columns', () => {
  const { status, stdout } = compare(youthFirst, dearer, '--option', 'mutual', '--year', '2', '--lines', '3')
  assert.equal(status, 0)
  const words = flat(stdout)
  assert.match(
    words,
    /Price for a year \(main\) \[contracts\/main\/price\]: exactly £1,749,000 a year; now exactly £1,8/,
  )
  assert.match(words, /Mean saving, 5 years -£\S+; now -£\S+ Less by £\S+, give or take £/)
  assert.match(words, /Stay and improve in house Service kept [^;]*; the same in every future/)
  // 12 months of a price that is £51,000 a year more, less what indexation makes of it.
  assert.match(words, /mutual\/contract-income|mutual\/invoiced/)
  assert.equal(stdout.split('\n').filter((line) => line.startsWith('mutual/')).length, 3)
  assert.ok(stdout.split('\n').every((line) => line.length <= 80 || !line.includes(' ')))
})

test('a source that changed is named without a value that moved', () => {
  const { stdout } = compare(youthFirst, version('sourced', 'asOf: 2018-09-01', 'asOf: 2018-10-01'))
  assert.match(flat(stdout), /as before true on: 2018-09-01; now 2018-10-01/)
  assert.match(flat(stdout), /None: all \d+ lines/)
})

test('--json holds the whole comparison, and the same again is the same to the byte', () => {
  const { stdout } = compare(youthFirst, dearer, '--json')
  const found = JSON.parse(stdout) as CasesCompared
  assert.equal(found.format, 1)
  assert.deepEqual(
    found.inputs.map(({ path }) => path),
    ['contracts/main/price'],
  )
  assert.ok(found.lines.differ.length > 20)
  assert.equal(compare(youthFirst, dearer, '--json', '--threads', '1').stdout, stdout)
})

test('two services share what they share, years of unlike length are said to be so, and names are words', () => {
  const { status, stdout } = compare(youthFirst, barnet)
  assert.equal(status, 0)
  assert.match(flat(stdout), /That is 7 months of the first and 12 of the second/)
  assert.match(flat(stdout), /Only in the second: baseline\/income\/fines/)
})

for (const [line, field, accepted] of [
  [['--year', '9'], '--year', /accepted: 1 for September 2018 to March 2019, 2 for April 2019/],
  [['--year', '1', '--month', '2'], '--year', /Either a year or a month/],
  [['--month', '60'], '--month', /accepted: 0 to 59, or 2018-09 to 2023-08/],
  [['--option', 'mutal'], '--option', /did you mean `mutual`/],
  [['--lines', '0'], '--lines', /accepted: a whole number from 1/],
] as const)
  test(`compare ${line.join(' ')} is refused, and says what would do`, () => {
    const { status, stderr } = spinout(['compare', youthFirst, dearer, ...line])
    assert.equal(status, 2)
    assert.ok(stderr.startsWith(`${field}: `), stderr)
    assert.match(stderr, accepted)
  })

test('what is wrong with either version is said of its own file', () => {
  const { status, stderr } = spinout(['compare', 'no.case.yaml', 'nor.case.yaml'])
  assert.equal(status, 2)
  assert.match(stderr, /^no\.case\.yaml: There is no file/m)
  assert.match(stderr, /^nor\.case\.yaml: There is no file/m)
})
