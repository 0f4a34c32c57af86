import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { tellCount, type Story } from '../../src/core/democracy/count/tell/tellCount.ts'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { declaring, election } from './madeCounts.ts'

/** Every sentence of a story, without what the election itself brings. */
const sentencesOf = (story: Story, seed: string | undefined): readonly string[] => [
  ...story.result,
  ...story.turnout,
  ...story.stages.flatMap(({ title, sentences }) => [title, ...sentences]),
  ...story.tests.map(({ sentence }) => sentence),
  ...story.ties.flatMap(({ sentences }) => sentences.map((each) => each.replace(`“${seed}”`, ''))),
]

function assertWhole(story: Story, seed: string | undefined): void {
  for (const sentence of sentencesOf(story, seed)) {
    assert.doesNotMatch(sentence, /undefined|NaN|null|Infinity|\[object|[a-z][A-Z]|[ (][,.)]|^\W/, sentence)
    assert.notEqual(sentence, '')
  }
}

test('no sentence of any rule holds a hole, or a name that only programs know', () => {
  const seeds = fc.option(fc.string(), { nil: undefined })
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), fc.constantFrom(...ruleSets), seeds, (plain, rule, seed) => {
      const of = { ...electionOf(plain), ...declaring({ seed }) }
      fc.pre(rule.objections(of, plain.seats).length === 0)
      assertWhole(tellCount({ election: of, count: rule.count(of, plain.seats), rule }), seed)
    }),
    { numRuns: 1_000 },
  )
})

test('nor does any sentence of a motion, with classes and without', () => {
  const motions = ruleSets.filter(({ decides }) => decides === 'motion')
  const share = fc.option(fc.constantFrom(0.5, 0.6, 2 / 3, 0.75, 1), { nil: undefined })
  const votes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(votes, fc.constantFrom(...motions), share, share, share, (each, rule, threshold, quorum, needed) => {
      const papers = each.map((count, answer) => `${count} ${answer}`)
      const of = election(papers, { candidates: ['For', 'Against', 'Abstain'], entitled: 200 })
      const { papers: tree, papersCast } = of
      const staff = { name: 'Staff', papers: tree, papersCast, entitled: 100, threshold: needed }
      const asked = { ...of, classes: needed === undefined ? [] : [staff], ...declaring({ threshold, quorum }) }
      fc.pre(rule.objections(asked, 1).length === 0)
      assertWhole(tellCount({ election: asked, count: rule.count(asked, 1), rule }), undefined)
    }),
    { numRuns: 500 },
  )
})
