import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellCount } from '../../src/core/democracy/count/tell/tellCount.ts'
import { ers97 } from '../../src/core/democracy/count/rules/ers97.ts'
import { electionFrom, plumpers } from './ers97Papers.ts'

const storyOf = (seats: number, papers: readonly string[]): readonly (readonly string[])[] => {
  const election = electionFrom(seats, papers)
  return tellCount({ election, count: ers97.count(election, seats), rule: ers97 }).stages.map(
    ({ sentences }) => sentences,
  )
}

test('a surplus that waits is told, with why it may, and so are the paragraphs that say so', () => {
  assert.deepEqual(storyOf(2, plumpers(12, 9, 5, 3, 1))[1], [
    'E has fewest votes, 1.00, and is excluded. The papers worth 1.00 each move at this stage.',
    'The surplus of A, 2.00, waits: it cannot change who is excluded now.',
    '1 paper moves, worth 1.00.',
    '1 paper, 1.00 votes, prefers nobody else who continues and is non-transferable.',
    'Decided by paragraph 5.2.2(a) and (b), paragraph 5.2.5 and paragraphs 5.4.1, 5.4.2 and 5.4.11.',
  ])
})

test('several surpluses wait together', () => {
  // 100 papers for 3 places: 25.00. E and F have 13 between them, which with 2.00 is no more than D has.
  const story = storyOf(3, ['26 A', '26 B', '20 C', '15 D', '9 E C', '4 F'])
  assert.ok(
    story[1]!.includes('The surpluses of A and B, 2.00 together, wait: they cannot change who is excluded now.'),
  )
})

test('a surplus that comes of one batch of an exclusion is not said to wait at the next', () => {
  const story = storyOf(3, ['4 A D', '2 A C', '2 A E B C', '1 A', '4 B', '3 C', '2 D', '2 E B'])
  assert.ok(story[2]!.includes('B has 6.00 votes, 1.00 over the quota, and is elected.'))
  assert.deepEqual(
    story[3]!.filter((each) => each.includes('wait')),
    [],
  )
})

test('an exclusion that leaves only as many as there are places says that no papers move', () => {
  const story = storyOf(1, ['4 A', '4 B', '1 C A', '1 C B'])
  assert.ok(story[2]!.includes('Only as many are left as there are places, so no papers move.'))
  assert.ok(story[2]!.includes('Decided by paragraph 5.2.5, paragraph 5.5.1 and paragraph 5.5.2.'))
})
