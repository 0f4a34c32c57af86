import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HISTORY } from '../../../src/files/history/list.ts'
import { storyOf } from '../../../src/view/history/stories.ts'
import { readingAge } from '../../law/readingAge.ts'

/** As for the pages of law: what most who left school at 16 read without effort. */
const PAGE_AGE = 13

for (const { name, lesson, variants } of HISTORY)
  test(`the page of ${name} can be read at ${PAGE_AGE}`, () => {
    const { asks, known, happened, changes, cautions } = storyOf(name)!
    const facts = [...known, ...happened].map(({ what }) => `${what}.`)
    const read = [lesson, asks, ...facts, ...changes, ...cautions, ...variants.map(({ says }) => `If ${says}.`)]
    const age = readingAge(read)
    assert.ok(age <= PAGE_AGE, `${age.toFixed(1)}: ${read.toSorted((one, other) => other.length - one.length)[0]}`)
  })
