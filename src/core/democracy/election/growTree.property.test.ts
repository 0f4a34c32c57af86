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
