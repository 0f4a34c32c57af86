import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readCase } from '../src/core/finance/case/read.ts'
import { treeOf } from '../src/core/shared/treeOf.ts'
import { readYaml } from '../src/files/yaml.ts'
import { judged } from './model/judged.ts'
import { marlowVale } from './model/marlowVale.ts'
import { THREE_SCORED } from './model/scored.ts'

const page = readFileSync(new URL('../docs/methods/criteria.md', import.meta.url), 'utf8')

test('the entry in the method page is read as it stands', () => {
  const section = readYaml(/```yaml\n([\s\S]+?)```/.exec(page)![1]!, 'page.yaml')
  const rest = treeOf(marlowVale())
  assert.ok(section.ok && section.value.kind === 'map' && rest.kind === 'map')
  const read = readCase({ ...rest, entries: [...rest.entries, ...section.value.entries] })
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  assert.equal(read.value.case.criteria!.log.length, 1)
})

test('the totals worked by hand in the method page are those of the model', () => {
  const rows = [...page.matchAll(/^\| (?:carry on|improve|mutual) \|.* = (\d\.\d\d) \|.* = (\d\.\d\d) \|$/gm)]
  const { weightings } = judged(THREE_SCORED)
  const totals = (id: string) => weightings.find((each) => each.id === id)!.totals.map(({ low }) => low.toFixed(2))
  const columns = [1, 2].map((column) => rows.map((row) => row[column]))
  assert.deepEqual(columns, [totals('locked'), totals('priceHeavy')])
})
