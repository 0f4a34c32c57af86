import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readCase } from '../../src/core/finance/case/read.ts'
import type { Checked } from '../../src/core/shared/problem.ts'
import { readText } from '../../src/files/text.ts'
import { readYaml } from '../../src/files/yaml.ts'
import { flipped } from '../files/flip.ts'
import { contentOf } from './table.ts'

const file = 'a.case.yaml'
const good = String(contentOf({ title: 'the good case' }))

function read(bytes: Uint8Array): Checked<unknown> {
  const text = readText(bytes, file)
  const tree = text.ok ? readYaml(text.value, file) : text
  return tree.ok ? readCase(tree.value, { file }) : tree
}

function assertReadOrTold(bytes: Uint8Array): void {
  const answer = read(bytes)
  if (answer.ok) return
  assert.ok(answer.problems.length > 0)
  for (const { where, message } of answer.problems) {
    assert.equal(where.file, file)
    assert.ok((where.line ?? 0) >= 1 && message !== '')
  }
}

test('The good case with any bytes changed is read, or told what is wrong and on which line', () => {
  fc.assert(fc.property(flipped(Buffer.from(good)), assertReadOrTold), { numRuns: 400 })
})

/** What people and programs put in place of a value. */
const values =
  '|~|0|-1|1e308|100%|0% to 100%|1 to 2|-5 to 5|yes|[]|{}|[1, 2]|{ value: 3 }|2024-04|2190-12|none|scotland|main|'
    .concat("uniform(0, 1)|normal(1, 0)|'oneOf({0: 50%, 9: 50%})'")
    .split('|')

/** The good case with the values of some lines put in place of one another or of nonsense, and some lines dropped. */
const shuffled = fc
  .array(fc.record({ at: fc.nat(good.split('\n').length - 1), value: fc.constantFrom(...values, undefined) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => {
    const lines = good.split('\n')
    for (const { at, value } of changes) {
      const name = /^( *[\w-]+:)/.exec(lines[at] ?? '')?.[1] ?? ''
      lines[at] = value === undefined ? '' : `${name} ${value}`
    }
    return lines.join('\n')
  })

test('The good case with any values put in place of others is read, or told what is wrong and on which line', () => {
  fc.assert(
    fc.property(shuffled, (text) => assertReadOrTold(Buffer.from(text))),
    { numRuns: 400 },
  )
})
