import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accuracyAsked } from '../../src/cli/accuracyAsked.ts'
import { flag, needed, oneOf, printedOrWritten, several, text, whole, wholeOrNone } from '../../src/cli/asked.ts'
import { readLine } from '../../src/cli/line.ts'

const asking = {
  operands: { case: needed('the case', 'CASE'), line: text('the line', 'LINE') },
  options: {
    trials: whole('futures', { least: 2, most: 1_000_000, otherwise: 10_000 }),
    seed: whole('which futures', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 1 }),
    port: wholeOrNone('port', { least: 0, most: 65_535 }),
    html: text('a file', 'FILE'),
    accuracy: accuracyAsked('how well'),
    sampler: oneOf('how drawn', ['sobol', 'plain']),
    json: flag('as JSON'),
  },
}

const unsaid = {
  line: undefined,
  trials: 10_000,
  seed: 1,
  port: undefined,
  html: undefined,
  accuracy: undefined,
  sampler: 'sobol',
  json: false,
}

for (const [typed, given] of [
  ['a.yaml', {}],
  ['a.yaml --json', { json: true }],
  ['--json a.yaml', { json: true }],
  ['--trials 2 a.yaml bank', { trials: 2, line: 'bank' }],
  ['a.yaml --trials=1000000', { trials: 1_000_000 }],
  ['a.yaml --trials 10,000', { trials: 10_000 }],
  ['a.yaml --trials 2k', { trials: 2000 }],
  ['a.yaml --seed 9007199254740991', { seed: 9_007_199_254_740_991 }],
  ['a.yaml --seed 0 --port 0', { seed: 0, port: 0 }],
  ['a.yaml --html out.html', { html: 'out.html' }],
  ['a.yaml --html=--odd', { html: '--odd' }],
  ['a.yaml -- --trials', { line: '--trials' }],
  ['a.yaml --sampler plain', { sampler: 'plain' }],
  ['a.yaml --accuracy failed:0.5', { accuracy: { question: 'failed', halfWidth: 0.005 } }],
  ['a.yaml --accuracy=kept:50', { accuracy: { question: 'kept', halfWidth: 0.5 } }],
  ['a.yaml --accuracy saved:0.01', { accuracy: { question: 'saved', halfWidth: 0.0001 } }],
] as const) {
  test(`${typed} is understood`, () => {
    assert.deepEqual(readLine(typed.split(' '), asking), { ok: true, value: { ...unsaid, case: 'a.yaml', ...given } })
  })
}

for (const [typed, problems] of [
  ['', [['case', 'This is missing.']]],
  ['a.yaml --trails 5', [['--trails', 'There is no option `--trails`: did you mean `--trials`?']]],
  ['a.yaml -j', [['-j', 'There is no option `-j`.']]],
  ['a.yaml bank 12', [['12', 'This is one thing too many.']]],
  ['a.yaml --trials 1', [['--trials', 'This is too small.']]],
  ['a.yaml --trials 1000001', [['--trials', 'This is too large.']]],
  ['a.yaml --trials 2.5', [['--trials', 'This is not a whole number.']]],
  ['a.yaml --trials -5', [['--trials', 'This is too small.']]],
  ['a.yaml --seed 9007199254740992', [['--seed', 'This is too large.']]],
  ['a.yaml --trials', [['--trials', 'Something is missing after `--trials`.']]],
  ['a.yaml --html --json', [['--html', 'Something is missing after `--html`.']]],
  ['a.yaml --html=', [['--html', 'This is empty.']]],
  ['a.yaml --sampler halton', [['--sampler', 'There is no such choice.']]],
  ['a.yaml --accuracy failed', [['--accuracy', 'This is not read.']]],
  ['a.yaml --accuracy failed:half', [['--accuracy', 'This is not read.']]],
  ['a.yaml --accuracy failed:-1', [['--accuracy', 'This is not read.']]],
  ['a.yaml --accuracy fails:1', [['--accuracy', '`fails` is no question of an appraisal.']]],
  ['a.yaml --accuracy failed:0.009', [['--accuracy', 'This is too small.']]],
  ['a.yaml --accuracy failed:51', [['--accuracy', 'This is too large.']]],
  ['a.yaml --json=yes', [['--json', 'Nothing is expected after `--json`, but there is `yes`.']]],
  ['a.yaml --seed 1 --seed 2', [['--seed', 'This option is given twice.']]],
  [
    '--trials 1 --json=1 --sed 4',
    [
      ['--json', 'Nothing is expected after `--json`, but there is `1`.'],
      ['--sed', 'There is no option `--sed`: did you mean `--seed`?'],
      ['--trials', 'This is too small.'],
    ],
  ],
] as const) {
  test(`${typed} is refused, with every reason at once`, () => {
    const read = readLine(typed.split(' ').filter(Boolean), asking)
    assert.deepEqual(read.ok || read.problems.map(({ where, message }) => [where.field, message]), problems)
  })
}

const many = {
  operands: { files: several('the files', 'FILE...') },
  options: { page: printedOrWritten('the page'), json: flag('as JSON') },
}

for (const [typed, given] of [
  ['a.blt b.blt c.blt', { files: ['a.blt', 'b.blt', 'c.blt'] }],
  ['a.blt --json b.blt', { files: ['a.blt', 'b.blt'], json: true }],
  ['a.blt --page', { files: ['a.blt'], page: '' }],
  ['a.blt --page --json', { files: ['a.blt'], page: '', json: true }],
  ['a.blt --page=', { files: ['a.blt'], page: '' }],
  ['a.blt --page out.html', { files: ['a.blt'], page: 'out.html' }],
  ['--page -- a.blt', { files: ['a.blt'], page: '' }],
] as const) {
  test(`an operand takes all the rest, and an option may stand alone: ${typed}`, () => {
    const value = { page: undefined, json: false, ...given }
    assert.deepEqual(readLine(typed.split(' '), many), { ok: true, value })
  })
}

test('an operand that takes all the rest needs one at least', () => {
  const read = readLine(['--json'], many)
  assert.deepEqual(read.ok || read.problems.map(({ where }) => where.field), ['files'])
})
