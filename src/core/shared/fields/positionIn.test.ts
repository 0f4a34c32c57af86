import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Position, Tree } from '../tree.ts'
import { positionIn } from './positionIn.ts'

const line = (line: number): Position => ({ line, column: 1 })
const scalar = (at: Position): Tree => ({ kind: 'scalar', value: 1, text: '1', at })

/** `a:` on line 2, `b: 1` below it on line 3, and a list of two from line 4. */
const tree: Tree = {
  kind: 'map',
  at: line(1),
  entries: [
    {
      key: 'a',
      keyAt: line(2),
      value: { kind: 'map', at: line(3), entries: [{ key: 'b', keyAt: line(3), value: scalar(line(3)) }] },
    },
    { key: 'list', keyAt: line(4), value: { kind: 'list', at: line(5), items: [scalar(line(5)), scalar(line(6))] } },
  ],
}

const places = { a: 2, 'a/b': 3, 'a/c': 2, 'a/b/c': 3, list: 4, 'list/2': 6, 'list/3': 4, 'list/x': 4, other: 1 }

for (const [path, expected] of Object.entries(places)) {
  test(`The field ${path} is found at line ${expected}, its own or the nearest above it`, () => {
    assert.equal(positionIn(tree, path).line, expected)
  })
}
