import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { HISTORY } from '../../../src/files/history/list.ts'
import { storyOf } from '../../../src/view/history/stories.ts'
import { openHistory, storyRun } from './opened.ts'

const folder = new URL('../../../examples/history/', import.meta.url)
const addresses = (text: string) => Array.from(text.matchAll(/https?:\/\/[^\s)'",;]+/g), ([found]) => found)

test('every folder of a case of what happened is listed, and every one listed has a folder and a story', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
  assert.deepEqual(folders.map(({ name }) => name).toSorted(), HISTORY.map(({ name }) => name).toSorted())
  for (const { name } of HISTORY) assert.ok(storyOf(name), name)
})

for (const { name, variants } of HISTORY) {
  const read = await openHistory(name)
  const story = storyOf(name)!

  test(`every value typed in the case of ${name} says where it comes from and how sure we are of it`, () => {
    const typed = [...read.book.values()].filter((entry) => !entry.byDefault && entry.path !== 'format')
    assert.ok(typed.length > 40, `only ${typed.length} values were looked at`)
    const silent = typed.filter(({ source, confidence }) => (source ?? '') === '' || confidence === undefined)
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    )
  })

  test(`every address in the case and the story of ${name} is in its list of sources, and none is idle there`, () => {
    const listed = addresses(readFileSync(new URL(`${name}/SOURCES.md`, folder), 'utf8'))
    const inCase = addresses(readFileSync(new URL(`${name}/${name}.case.yaml`, folder), 'utf8'))
    const inStory = [...story.known, ...story.happened].map(({ url }) => url)
    assert.deepEqual(new Set(listed), new Set([...inCase, ...inStory]))
  })

  test(`the case of ${name} is appraised, and its story is told of it with no figure missing`, async () => {
    const told = story.tells(await storyRun(name))
    assert.ok(told.length >= 4)
    for (const { asked, model, published } of told) {
      for (const text of [asked, model, published]) assert.ok(text !== '' && !/NaN|undefined|Infinity/.test(text), text)
    }
  })

  for (const variant of variants)
    test(`the case of ${name} can be read where ${variant.says}, and is another case`, async () => {
      const other = await openHistory(name, variant.name)
      assert.notDeepEqual(other.case, read.case)
    })
}
