import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growTree } from './growTree.ts'
import { listOf } from './listOf.ts'
import { blankVotes } from './paperTree.ts'

const [A, B] = [0, 1]

test('the tree of the drawing is as it is drawn', () => {
  const tree = growTree(
    listOf([
      { votes: 3, codes: [B, A] },
      { votes: 2, codes: [A, B] },
      { votes: 1, codes: [A] },
    ]),
  )
  assert.deepEqual([...tree.candidate], [-1, A, B, B, A])
  assert.deepEqual([...tree.papers], [6, 3, 2, 3, 3])
  assert.deepEqual([...tree.end], [5, 3, 3, 5, 5])
  assert.deepEqual([...tree.depth], [0, 1, 2, 1, 2])
  assert.equal(blankVotes(tree), 0)
})

test('blank papers are at the root and nowhere else', () => {
  const tree = growTree(
    listOf([
      { votes: 4, codes: [] },
      { votes: 1, codes: [B] },
    ]),
  )
  assert.deepEqual([...tree.papers], [5, 1])
  assert.equal(blankVotes(tree), 4)
})

test('no papers at all are a root', () => {
  assert.deepEqual([...growTree(listOf([])).papers], [0])
})
