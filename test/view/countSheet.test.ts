import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { countSheet, sheetTitle, type CountSheet } from '../../src/view/count/countSheet.ts'
import { anyElection, electionOf } from '../democracy/anyElection.ts'
import { assertSound, rowsOf } from './markup.ts'

// 20 papers and 2 places, as worked in the test of the story: Ann has 4 over the quota of 7.
const papers = [
  { votes: 6, preferences: [[0], [1]] },
  { votes: 4, preferences: [[0], [2]] },
  { votes: 1, preferences: [[0]] },
  { votes: 5, preferences: [[1]] },
  { votes: 4, preferences: [[2]] },
]

const sheetOf = (election: Election, seats: number, rule = scottish): CountSheet => ({
  election,
  rule,
  count: rule.count(election, seats),
  source: { file: 'board.blt', sha256: 'ab'.repeat(32), version: 'spinout 0', command: 'bin/spinout count board.blt' },
})

const named = (names: readonly string[], title = 'Board'): Election => ({
  ...electionOf({ names, withdrawn: [], seats: 2, papers, seed: 'a seed' }),
  title,
})

const markupOf = (sheet: CountSheet): string => String(countSheet(sheet))

const plain = (markup: string): string => markup.replaceAll(/<br \/>/g, ' ').replaceAll(/<[^>]*>/g, '')

test('the result comes before everything else but the title', () => {
  const text = plain(markupOf(sheetOf(named(['Ann', 'Bola', 'Cai']), 2)))
  const places = [
    'Board',
    'Elected, in this order: Ann (stage 1), Bola (stage 2).',
    '20 papers count.',
    'Stage by stage',
  ]
  const found = places.map((each) => text.indexOf(each))
  assert.deepEqual(
    found,
    found.toSorted((a, b) => a - b),
  )
  assert.ok(found.every((each) => each >= 0))
})

test('each stage has a column with totals, changes and in words who is elected, and its columns add up', () => {
  const rows = rowsOf(markupOf(sheetOf(named(['Ann', 'Bola', 'Cai']), 2)))
  assert.deepEqual(
    rows.map((row) => row.map((cell) => plain(cell).replaceAll(/\s+/g, ' ').trim())),
    [
      ['Ann', '11.00000 Elected', '7.00000 -4.00000'],
      ['Bola', '5.00000', '7.18178 +2.18178 Elected'],
      ['Cai', '4.00000', '5.45452 +1.45452'],
      ['Non-transferable', '0.00000', '0.36363 +0.36363'],
      ['Lost to fractions', '0.00000', '0.00007 +0.00007'],
      ['Total', '20.00000', '20.00000'],
    ],
  )
})

test('the picture is named and described, and says in words what the table says', () => {
  const markup = markupOf(sheetOf(named(['Ann', 'Bola', 'Cai']), 2))
  assertSound(markup)
  const picture = /<svg class="spinout-picture"[\s\S]*?<\/svg>/.exec(markup)![0]
  assert.match(picture, /Elected, in this order: Ann \(stage 1\), Bola \(stage 2\)\./)
  assert.match(picture, />elected</)
})

test('a tab is named after the election, or after its file where it has no title', () => {
  assert.equal(sheetTitle(sheetOf(named(['Ann', 'Bola', 'Cai']), 2)), 'Board: the count')
  assert.equal(sheetTitle(sheetOf(named(['Ann', 'Bola', 'Cai'], ''), 2)), 'board.blt: the count')
})

test('names that are markup stay text, wherever they stand', () => {
  const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; rm -rf / #"]
  const markup = markupOf(sheetOf(named(hostile, '</title><svg onload=alert(1)>'), 2))
  assert.doesNotMatch(markup, /<script|<img|<svg onload/)
  assert.equal(markup.split('&lt;script&gt;alert(1)&lt;/script&gt;').length, markup.split('alert(1)&lt;/script').length)
})

test('a name from right to left keeps to itself in every sentence', () => {
  const markup = markupOf(sheetOf(named(['דנה', 'Bola', 'Cai']), 2))
  assert.match(markup, /\u2068דנה\u2069 has 11\.00000 votes/)
})

test('any count by any rule can be drawn', () => {
  fc.assert(
    fc.property(anyElection(), fc.constantFrom(...ruleSets), (plain, rule) => {
      const election = electionOf(plain)
      fc.pre(rule.objections(election, plain.seats).length === 0)
      const markup = markupOf(sheetOf(election, plain.seats, rule))
      assert.doesNotMatch(markup, /undefined|NaN|Infinity|\[object/)
    }),
    { numRuns: 500 },
  )
})
