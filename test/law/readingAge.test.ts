import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdvicePart } from '../../src/core/law/advice/advice.ts'
import { advisers } from '../../src/core/law/advice/advisers.ts'
import { ask } from '../../src/core/law/advice/ask.ts'
import { shelves } from '../../src/core/law/index.ts'
import { readingAge } from './readingAge.ts'

/** What most who left school at 16 read without effort; the words of the law itself are a little harder. */
const PAGE_AGE = 13
const RULES_AGE = 15

test('the reading age is that of the Flesch-Kincaid grade, five years on', () => {
  // By hand: 6 words, 1 sentence, 7 syllables: 0.39 x 6 + 11.8 x 7 / 6 - 15.59 + 5 = 5.5167.
  assert.ok(Math.abs(readingAge(['The cat sat on a table.']) - 5.5167) < 0.001)
  assert.ok(readingAge(['Notwithstanding subsection four, undertakings are transferable.']) > 18)
})

const wordsOf = (part: AdvicePart): readonly string[] => [
  ...(part.says ?? []),
  ...(part.kind === 'findings' ? part.findings.map(({ because }) => `${because}.`) : []),
  ...(part.kind === 'steps' ? part.steps.flatMap(({ says, consequence = '' }) => [says, consequence]) : []),
]

for (const adviser of advisers) {
  const { topic, says, questions, assumes, adviceBegins, example } = adviser
  const advised = ask(adviser, new Map(Object.entries(example)), '2026-11-21')
  assert.ok(advised.ok, topic)
  const { conclusions, parts } = advised.value.advice
  const texts: Readonly<Record<string, readonly string[]>> = {
    'its questions': [...says, ...Object.values(questions).flatMap(({ asks, hint = '' }) => [asks, hint])],
    'its conclusions': conclusions.flatMap((each) => [each.says, each.because]),
    'its working': parts.flatMap(wordsOf),
    'what it assumes': [...assumes, ...adviceBegins],
  }
  for (const [what, sentences] of Object.entries(texts))
    test(`${topic}: ${what} can be read at ${PAGE_AGE}`, () => {
      const read = sentences.filter((sentence) => sentence !== '')
      const age = readingAge(read)
      assert.ok(age <= PAGE_AGE, `${age.toFixed(1)}: ${read.toSorted((a, b) => b.length - a.length)[0]}`)
    })
}

for (const { title, rules } of shelves.filter((shelf) => shelf.rules.length > 0))
  test(`${title}: the rules can be read at ${RULES_AGE}`, () => {
    const age = readingAge(rules.map(({ says }) => says))
    assert.ok(age <= RULES_AGE, age.toFixed(1))
  })
