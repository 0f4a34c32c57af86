import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { growTree } from './growTree.ts'
import { listOf } from './listOf.ts'
import { bundlesOf, type Bundle } from './paperTree.ts'

const anyBundle: fc.Arbitrary<Bundle> = fc.record({
  votes: fc.integer({ min: 1, max: 1_000_000 }),
  codes: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
})
const anyBundles = fc.array(anyBundle, { maxLength: 40 })

/** Papers too long, too many and too alike to be told apart by their first number of packed preferences. */
const anyLongBundles = fc.constantFrom(40, 300, 65_535).chain((most) => {
  const codes = fc.uniqueArray(fc.oneof(fc.nat(3), fc.nat(most)), { maxLength: 30, size: 'max' })
  return fc
    .tuple(codes, fc.array(fc.record({ kept: fc.nat(30), codes, votes: fc.integer({ min: 1, max: 9 }) }), MANY))
    .map(([first, rest]) =>
      rest.map(({ kept, codes: own, votes }): Bundle => ({
        votes,
        codes: [...new Set([...first.slice(0, kept), ...own])],
      })),
    )
})
const MANY = { minLength: 60, maxLength: 200, size: 'max' } as const

/** Votes by paper, however they were bundled. */
function votesByPaper(bundles: Iterable<Bundle>): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  for (const { votes: more, codes } of bundles) votes.set(codes.join(' '), (votes.get(codes.join(' ')) ?? 0) + more)
  return new Map([...votes].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

test('a tree holds each different paper once, with all its votes', () => {
  fc.assert(
    fc.property(anyBundles, (bundles) => {
      const held = [...bundlesOf(growTree(listOf(bundles)))]
      assert.deepEqual(votesByPaper(held), votesByPaper(bundles))
      assert.equal(new Set(held.map(({ codes }) => codes.join(' '))).size, held.length)
    }),
  )
})

test('neither the order of papers nor how equal ones are bundled leaves a trace', () => {
  fc.assert(
    fc.property(anyBundles, (bundles) => {
      const split = bundles.flatMap(({ votes, codes }) =>
        votes === 1
          ? [{ votes, codes }]
          : [
              { votes: 1, codes },
              { votes: votes - 1, codes },
            ],
      )
      assert.deepEqual(growTree(listOf(split.toReversed())), growTree(listOf(bundles)))
    }),
  )
})

test('papers that are alike for long are told apart, and stand in order', () => {
  fc.assert(
    fc.property(anyLongBundles, (bundles) => {
      const tree = growTree(listOf(bundles))
      assert.deepEqual(votesByPaper(bundlesOf(tree)), votesByPaper(bundles))
      assert.equal(
        tree.papers[0],
        bundles.reduce((sum, { votes }) => sum + votes, 0),
      )
      for (let node = 0; node < tree.end.length; node++) {
        let before = -1
        for (let child = node + 1; child < tree.end[node]!; child = tree.end[child]!) {
          assert.ok(tree.candidate[child]! > before, 'siblings stand by code, each once')
          assert.equal(tree.depth[child], tree.depth[node]! + 1)
          before = tree.candidate[child]!
        }
      }
      assert.deepEqual(growTree(listOf(bundles.toReversed())), tree)
    }),
  )
})
