import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { commands } from '../../src/cli/commands.ts'
import { spinout, youthFirst } from './spinout.ts'

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('no command, --help and help all list every command', () => {
  const said = [[], ['--help'], ['help']].map((line) => spinout(line))
  for (const { status, stdout, stderr } of said) {
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
    for (const { name, says } of commands) assert.match(stdout, new RegExp(`^  ${name} +${says.slice(0, 20)}`, 'm'))
  }
})

test('help on a command and its --help are the same page, with every option', () => {
  const { stdout } = spinout(['help', 'appraise'])
  assert.equal(spinout(['appraise', 'no.case.yaml', '--help']).stdout, stdout)
  for (const option of ['--trials N', '--seed N', '--threads N', '--json', '--html FILE'])
    assert.match(stdout, new RegExp(option))
})

for (const [line, message] of [
  [['apraise', 'a.yaml'], 'There is no command `apraise`: did you mean `appraise`?'],
  [['zzz'], 'There is no command `zzz`.'],
  [['help', 'chek'], 'There is no command `chek`: did you mean `check`?'],
] as const) {
  test(`spinout ${line.join(' ')} is refused by name`, () => {
    const { status, stdout, stderr } = spinout(line)
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
    assert.equal(stderr.split('\n')[0], message)
  })
}

test('--version says which Spinout this is', () => {
  const { version } = JSON.parse(committed('package.json')) as { version: string }
  assert.equal(spinout(['--version']).stdout, `spinout ${version}\n`)
})

test('docs/commands.md is what help --markdown prints', () => {
  const { stdout } = spinout(['help', '--markdown'])
  assert.ok(stdout === committed('docs/commands.md'), 'run `bin/spinout help --markdown > docs/commands.md`')
})

test('schema/case-1.schema.json is what schema prints', () => {
  const { stdout } = spinout(['schema'])
  const isSame = stdout === committed('schema/case-1.schema.json')
  assert.ok(isSame, 'run `bin/spinout schema > schema/case-1.schema.json`')
})

test('each example names the schema for editors, by a path that leads to it', () => {
  for (const example of ['youth-first/youth-first.case.yaml', 'barnet-libraries/barnet.case.yaml'])
    assert.equal(
      committed(`examples/${example}`).split('\n')[0],
      '# yaml-language-server: $schema=../../schema/case-1.schema.json',
    )
})

test('a case that is not there, and one that is not a case, are problems with a place', () => {
  for (const name of ['appraise', 'check', 'explain']) {
    const option = name === 'explain' ? ['mutual'] : []
    const missing = spinout([name, 'no.case.yaml', ...option])
    assert.equal(missing.status, 2)
    assert.equal(missing.stderr, 'no.case.yaml: There is no file of this name here.\n')
  }
  const { status, stderr } = spinout(['check', youthFirst.replace('youth-first.case.yaml', 'establishment.csv')])
  assert.equal(status, 2)
  assert.match(stderr, /This is not the name of a case\.\n {2}accepted: a file ending in \.case\.yaml or \.json\n$/)
})
