import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { appraise } from '../../../src/core/appraisal/appraise.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { sayMonth } from '../../../src/core/shared/month.ts'
import { opened, typedIn } from './opened.ts'

const folder = new URL('../../../examples/templates/', import.meta.url)
const SOURCES = readFileSync(new URL('SOURCES.md', folder), 'utf8')
const addresses = (text: string) => Array.from(text.matchAll(/https?:\/\/[^\s)'",;]+/g), ([found]) => found)

test('every folder of a template is listed, and every template listed has a folder', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
  assert.deepEqual(folders.map(({ name }) => name).toSorted(), opened.map(({ template }) => template.name).toSorted())
})

test('no two templates are of the same sector', () => {
  const sectors = opened.map(({ read }) => read.case.service.sector)
  assert.equal(new Set(sectors).size, sectors.length)
})

for (const one of opened) {
  const { template, text, read } = one

  test(`every value typed in the template of ${template.name} has a source and says how sure we are`, () => {
    const typed = typedIn(one)
    assert.ok(typed.length > 60, `only ${typed.length} values were looked at`)
    const silent = typed.filter(({ source, confidence }) => (source ?? '') === '' || confidence === undefined)
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    )
  })

  test(`every address in the template of ${template.name} is in the list of sources`, () => {
    const used = typedIn(one).flatMap(({ source = '', note = '' }) => [...addresses(source), ...addresses(note)])
    const listed = new Set(addresses(SOURCES))
    assert.ok(used.length > 0)
    assert.deepEqual(
      used.filter((address) => !listed.has(address)),
      [],
    )
  })

  test(`the template of ${template.name} runs five years from April 2027`, () => {
    assert.equal(sayMonth(read.case.start), 'April 2027')
    assert.equal(read.case.months, 60)
  })

  test(`every option of the template of ${template.name} is appraised, or it says why one is not`, async () => {
    const { options } = await appraise(read.case, read.book, { trials: 1024, seed: 1 }, runHere)
    const ids = options.map(({ id }) => id)
    assert.deepEqual(ids.slice(0, 3), ['baseline', 'improve', 'mutual'])
    assert.equal(ids.includes('outsource'), !text.includes('# No outside supplier: '))
    for (const { id, serviceKept, middle } of options) {
      assert.ok(serviceKept, id)
      assert.ok(Number.isFinite(middle.service) && middle.service > 0.5, `${id} is hardly funded: ${middle.service}`)
    }
  })
}
