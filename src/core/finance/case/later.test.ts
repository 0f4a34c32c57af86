import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDoc } from '../../shared/fields/index.ts'
import type { Json } from '../../shared/json.ts'
import { treeOf } from '../../shared/treeOf.ts'
import { caseFields } from './index.ts'
import { readCase } from './read.ts'

/** The path of every field that comes in a later version, with `main` for a name. */
function laterIn({ parts }: FieldDoc, path: readonly string[] = []): string[] {
  return parts.flatMap(({ key, doc }) => {
    const below = [...path, key === '<name>' ? 'main' : key]
    return doc.accepts.startsWith('nothing yet') ? [below.join('/')] : laterIn(doc, below)
  })
}

const paths = laterIn(caseFields.describe())

test('What the model page names and this version cannot reckon with is in the format, to be refused by name', () => {
  assert.ok(paths.includes('service/cpv'))
})

for (const path of paths) {
  for (const value of ['yes', null, {}, []]) {
    test(`A case that asks for ${path} with ${JSON.stringify(value)} is told that it comes later`, () => {
      const whole = path.split('/').reduceRight<Json>((below, key) => ({ [key]: below }), value)
      const read = readCase(treeOf(whole))
      assert.ok(!read.ok)
      const [told, ...others] = read.problems.filter(({ where }) => where.field === path)
      assert.match(told?.message ?? '', /comes in a later version: this one cannot reckon with it\.$/)
      assert.deepEqual(others, [])
      const offered = read.problems.map(({ wanted = '' }) => wanted.split(/[ ,;]+/)).flat()
      assert.ok(!offered.includes(path.slice(path.lastIndexOf('/') + 1)), 'it is offered nowhere')
    })
  }
}
