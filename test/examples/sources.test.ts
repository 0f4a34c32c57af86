import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openExample } from './opened.ts'

const examples = ['youth-first/youth-first.case.yaml', 'barnet-libraries/barnet.case.yaml']
const addresses = (text: string) => Array.from(text.matchAll(/https?:\/\/[^\s)'",;]+/g), ([found]) => found)

for (const path of examples) {
  const { book } = await openExample(path)
  // The version of the format says nothing of the world.
  const typed = [...book.values()].filter((entry) => !entry.byDefault && entry.path !== 'format')

  test(`every value typed in ${path} says where it comes from and how sure we are of it`, () => {
    assert.ok(typed.length > 80, `only ${typed.length} values were looked at`)
    const silent = typed.filter(({ source, confidence }) => source === undefined || confidence === undefined)
    assert.deepEqual(
      silent.map((entry) => entry.path),
      [],
    )
  })

  test(`every address in ${path} is in its list of sources`, () => {
    const [folder = ''] = path.split('/')
    const listed = new Set(
      addresses(readFileSync(new URL(`../../examples/${folder}/SOURCES.md`, import.meta.url), 'utf8')),
    )
    const used = typed.flatMap(({ source = '', note = '' }) => [...addresses(source), ...addresses(note)])
    assert.ok(used.length > 0)
    assert.deepEqual(
      [...new Set(used)].filter((address) => !listed.has(address)),
      [],
    )
  })
}
