import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Program } from './node.ts'
import { readersOf, settle } from './settle.ts'

/** The nodes visited, in their order, when each wakes those it is said to, the first time it is visited. */
function visited(
  count: number,
  direction: 'up' | 'down',
  awake: readonly number[],
  wakes: Readonly<Record<number, readonly number[]>>,
): number[] {
  const order: number[] = []
  settle(count, direction, awake, (node, wake) => {
    if (!order.includes(node)) for (const each of wakes[node] ?? []) wake(each)
    order.push(node)
  })
  return order
}

test('who is awake is visited in the order of the pass, and nobody else', () => {
  assert.deepEqual(visited(5, 'up', [3, 1], {}), [1, 3])
  assert.deepEqual(visited(5, 'down', [1, 3], {}), [3, 1])
  assert.deepEqual(visited(5, 'up', [], {}), [])
  assert.deepEqual(visited(0, 'down', [], {}), [])
})

test('who is woken ahead is met in the same pass, and who is woken behind, or itself, in the next', () => {
  assert.deepEqual(visited(6, 'up', [2, 3], { 2: [0, 5] }), [2, 3, 5, 0])
  assert.deepEqual(visited(6, 'down', [3, 2], { 3: [0, 5] }), [3, 2, 0, 5])
  assert.deepEqual(visited(6, 'up', [2], { 2: [2] }), [2, 2])
})

test('who is woken twice before a visit is visited once', () => {
  assert.deepEqual(visited(4, 'up', [0, 1, 1], { 0: [3], 1: [3, 3] }), [0, 1, 3])
})

test('whoever can be reached from who is awake is visited, either way', () => {
  const anyGraph = fc.array(fc.array(fc.nat(19), { maxLength: 3 }), { minLength: 20, maxLength: 20 })
  fc.assert(
    fc.property(
      anyGraph,
      fc.array(fc.nat(19)),
      fc.constantFrom('up' as const, 'down' as const),
      (wakes, awake, way) => {
        const reached = new Set(awake)
        for (const node of reached) for (const each of wakes[node]!) reached.add(each)
        assert.deepEqual(new Set(visited(20, way, awake, wakes)), reached)
      },
    ),
  )
})

test('readers of a node are those that read it in a month, and those that read its line back or how it opens', () => {
  // 0 grant, 1 last month's total, 2 total = 1 + 0, which opens at 3; 4 is twice 2 and reads it two times.
  const program: Program = {
    nodes: [
      { kind: 'input', key: 'grant' },
      { kind: 'earlier', line: 'total', months: 1 },
      { kind: 'binary', operator: 'plus', left: 1, right: 0 },
      { kind: 'constant', value: 5 },
      { kind: 'binary', operator: 'plus', left: 2, right: 2 },
    ],
    lines: new Map([['total', { value: 2, opens: 3 }]]),
    looked: new Set(),
    years: Int32Array.of(2026),
  }
  assert.deepEqual(
    readersOf(program).map((readers) => [...new Set(readers)]),
    [[2], [2], [1, 4], [1], []],
  )
})
