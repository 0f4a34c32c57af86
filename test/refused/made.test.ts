import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'yaml'
import { made } from './made.ts'
import { openReading } from './reading.ts'
import { contentOf } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-made-'))
const reading = openReading()
after(() => {
  reading.close()
  rmSync(folder, { recursive: true })
})

for (const { title, make, told } of made) {
  test(`${title} is refused with its place`, async () => {
    const within = mkdtempSync(join(folder, 'made-'))
    const answer = await reading.read(await make(within))
    assert.ok(answer.kind === 'refused', JSON.stringify(answer).slice(0, 2_000))
    const all = answer.problems.map((problem) => JSON.stringify(problem)).join('\n')
    assert.equal(answer.problems.length, told.length, all)
    for (const [index, { where, message }] of answer.problems.entries()) {
      const [field, line, part] = told[index]!
      assert.ok(where.file?.startsWith(within), all)
      assert.deepEqual([where.field, where.line], [field, line], all)
      assert.ok(message.includes(part), all)
    }
  })
}

const good = String(contentOf({ title: 'the good case' }))

/** The good case, written in other ways that must be read alike. */
const alike: Readonly<Record<string, readonly [name: string, content: string]>> = {
  'as JSON': ['a.json', JSON.stringify(parse(good), undefined, 2)],
  'as JSON in a file of YAML': ['a.case.yaml', JSON.stringify(parse(good))],
  'with the line ends of Windows': ['a.case.yaml', good.replaceAll('\n', '\r\n')],
  'with a byte-order mark': ['a.case.yaml', `\ufeff${good}`],
  'with no line end after the last line': ['a.case.yaml', good.trimEnd()],
  'with an ending in capitals': ['A.CASE.YAML', good],
}

for (const [how, [name, content]] of Object.entries(alike)) {
  test(`The good case ${how} is read as the same case`, async () => {
    const path = (named: string) => join(mkdtempSync(join(folder, 'alike-')), named)
    const [first, second] = [path('good.case.yaml'), path(name)]
    writeFileSync(first, good)
    writeFileSync(second, content)
    const expected = await reading.read(first)
    assert.equal(expected.kind, 'read')
    assert.deepEqual(await reading.read(second), expected)
  })
}
