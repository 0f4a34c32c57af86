import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { middleOf } from '../src/core/appraisal/middle.ts'
import { makeReady } from '../src/core/appraisal/ready.ts'
import { ours } from '../src/core/finance/case/own/ours.ts'
import { readCase } from '../src/core/finance/case/read.ts'
import { parseTypedUnit } from '../src/core/graph/formula/typedUnit.ts'
import { WORDS } from '../src/core/graph/formula/words.ts'
import { treeOf } from '../src/core/shared/treeOf.ts'
import type { Tree } from '../src/core/shared/tree.ts'
import { readYaml } from '../src/files/yaml.ts'
import { marlowVale } from './model/marlowVale.ts'

const page = readFileSync(new URL('../docs/methods/own-lines.md', import.meta.url), 'utf8')

const examples = [...page.matchAll(/<!-- case: (.+) -->\s+```yaml\n([\s\S]+?)```/g)].map(([, name, text]) => ({
  name: name!,
  text: text!,
}))

/** A section of a case as it is written in the page, in a case that is sound without it. */
function withSection(text: string): Tree {
  const section = readYaml(text, 'page.yaml')
  const rest = treeOf(marlowVale())
  assert.ok(section.ok && section.value.kind === 'map' && rest.kind === 'map')
  return { ...rest, entries: [...rest.entries, ...section.value.entries] }
}

test('the page has two examples', () =>
  assert.deepEqual(
    examples.map(({ name }) => name),
    ['venue hire', 'members'],
  ))

for (const { name, text } of examples)
  test(`the example of ${name} reads, and its lines are in the middle case`, () => {
    const read = readCase(withSection(text))
    assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
    const middle = middleOf(makeReady(read.value.case, {}))
    for (const { id } of read.value.case.own!.lines) assert.ok(middle.get(`mutual/own/${id}`)![0]! > 0, id)
  })

/** The cells of the table under a heading, its head left out. */
function tableUnder(heading: string): string[][] {
  const [, after = ''] = page.split(heading)
  const rows = after.slice(0, after.search(/\n\n[^|<]/)).match(/^\| .+ \|$/gm) ?? []
  return rows.slice(2).map((row) => row.slice(2, -2).split(' | '))
}

test('the page lists the figures of ours that a formula may read, with their units', () => {
  const listed = tableUnder('\n## Figures of ours\n').map(([name, unit, says]) => {
    return { name: name!.slice(1, -1), unit: parseTypedUnit(unit!)?.unit, says }
  })
  assert.deepEqual(listed, ours)
})

test('every word of formulas is in the page as it is written', () => {
  for (const written of Object.values(WORDS)) {
    const shown = written.replace('number of months', '3')
    assert.ok(page.includes(`\`${shown}\``), shown)
  }
})

const refused = tableUnder('<!-- refused: formulas -->')

test('the page shows eight formulas that are refused', () => assert.equal(refused.length, 8))

for (const [formula, message] of refused)
  test(`the page says what is wrong with ${formula}`, () => {
    const own = {
      inputs: {
        'hires per month': { value: 20, unit: 'hires a month' },
        price: { value: '£35', unit: '£ per hire' },
      },
      lines: {
        hall: { is: 'hires per month * price', unit: '£', counts: 'income' },
        fees: { is: formula!.slice(1, -1), unit: '£', counts: 'income' },
      },
    }
    const read = readCase(treeOf({ ...marlowVale(), own }))
    assert.ok(!read.ok)
    assert.deepEqual(
      read.problems.map((problem) => problem.message),
      [message],
    )
  })
