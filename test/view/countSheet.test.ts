import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { ers97 } from '../../src/core/democracy/count/rules/ers97.ts'
import { majority } from '../../src/core/democracy/count/rules/majority.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { countByOthers } from '../../src/core/democracy/count/otherRules.ts'
import { acrossPages } from '../../src/view/count/figures.ts'
import { otherRules } from '../../src/view/count/otherRules.ts'
import { html } from '../../src/view/html.ts'
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

// Nine papers for one place: the quota is 5. Cai has fewest and goes; both papers prefer Bola, who then has 5.
const TURNED = [
  { votes: 4, preferences: [[0]] },
  { votes: 3, preferences: [[1]] },
  { votes: 2, preferences: [[2], [1]] },
]

const turned = (papers = TURNED): Election =>
  electionOf({ names: ['Ann', 'Bola', 'Cai'], withdrawn: [], seats: 1, papers, seed: '' })

test('who is excluded is said at the stage, and has a dash after it', () => {
  const rows = rowsOf(markupOf(sheetOf(turned(), 1)))
  const cells = rows.map((row) => row.map((cell) => plain(cell).replaceAll(/\s+/g, ' ').trim()))
  assert.deepEqual(cells[1], ['Bola', '3.00000', '5.00000 +2.00000 Elected'])
  assert.deepEqual(cells[2], ['Cai', '2.00000', '0.00000 -2.00000 Excluded'])
})

// By ERS97 the quota is 9 ÷ 2; with both papers of Cai going no further, 7 ÷ 2.
test('a quota that falls is said at both ends', () => {
  const sheet = sheetOf(turned([...TURNED.slice(0, 2), { votes: 2, preferences: [[2]] }]), 1, ers97)
  assert.match(plain(markupOf(sheet)), /The quota is 4\.50 at first, and 3\.50 at the end\./)
})

test('another rule that elects others says whom and instead of whom', () => {
  const sheet = sheetOf(turned(), 1, majority)
  const markup = String(html`${otherRules(sheet, countByOthers(sheet.election, sheet.count))}`)
  const [rule, who, difference] = rowsOf(markup)[0]!
  assert.equal(rule, scottish.title)
  assert.match(who!, /<strong[^>]*>Bola<\/strong>/)
  assert.equal(plain(difference!), 'Bola instead of Ann')
})

test('as many columns stand side by side as a page holds, in parts of nearly one length', () => {
  const parts = (columns: number, characters: number) =>
    acrossPages(
      Array.from({ length: columns }, (_, index) => index),
      characters,
    ).map(({ length }) => length)
  assert.deepEqual(parts(9, 12), [5, 4])
  assert.deepEqual(parts(6, 12), [6])
  assert.deepEqual(parts(7, 12), [4, 3])
  assert.deepEqual(parts(3, 80), [2, 1])
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
