import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { answerTable } from './answerTable.ts'
import { openExample } from './opened.ts'

const examples = ['youth-first/youth-first.case.yaml', 'barnet-libraries/barnet.case.yaml']

for (const path of examples) {
  const readme = new URL(`../../examples/${path.split('/')[0]}/README.md`, import.meta.url)

  // The one place where what is expected is what the model said: the table tells readers of the README what it says
  // today. When the model changes for a reason, the new table is printed here to be put in its place.
  test(`the README says what the model answers today: ${path}`, async () => {
    const table = await answerTable(await openExample(path))
    const shown = readFileSync(readme, 'utf8')
    assert.ok(shown.includes(table), `The README should hold:\n${table}`)
  })
}
