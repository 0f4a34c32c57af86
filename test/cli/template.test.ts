import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { caseHash } from '../../src/core/appraisal/hash.ts'
import { TEMPLATES } from '../../src/files/templates/list.ts'
import { openSound } from '../model/cases.ts'
import { spinout } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout template-'))
after(() => rmSync(folder, { recursive: true }))

const shipped = (name: string): string =>
  join(import.meta.dirname, `../../examples/templates/${name}/${name}.case.yaml`)

test('without a name every template is listed', () => {
  const { status, stdout } = spinout(['template'])
  assert.equal(status, 0)
  for (const { name } of TEMPLATES) assert.match(stdout, new RegExp(`^ +${name} `, 'm'))
})

test('a template is printed as it was written, to the byte', () => {
  const { status, stdout } = spinout(['template', 'youth'])
  assert.equal(status, 0)
  assert.equal(stdout, readFileSync(shipped('youth'), 'utf8'))
})

test('a template written to a file is the same case when it is read again', async () => {
  const file = join(folder, 'ours.case.yaml')
  const { status, stdout } = spinout(['template', 'fire', '--out', file])
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '' })
  const hashes = [await openSound(file), await openSound(shipped('fire'))].map((read) => caseHash(read.case))
  assert.equal(hashes[0], hashes[1])
})

const refusals: readonly (readonly [readonly string[], RegExp])[] = [
  [['nothing'], /There is no such template\.\n {2}read: +nothing\n {2}accepted: libraries, youth, /],
  [['../youth-first/youth-first'], /There is no such template\./],
  [['--out', 'none.case.yaml'], /none is named\.\n {2}accepted: libraries, /],
  [['youth', '--out', join(folder, 'no', 'ours.case.yaml')], /There is no folder /],
]

for (const [line, expected] of refusals)
  test(`template ${line.join(' ').replace(folder, '')} is refused, and writes nothing`, () => {
    const { status, stdout, stderr } = spinout(['template', ...line], { cwd: folder })
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
    assert.match(stderr, expected)
    assert.ok(!existsSync(join(folder, 'none.case.yaml')))
  })
