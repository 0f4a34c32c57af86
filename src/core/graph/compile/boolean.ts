import type { Known } from './fold.ts'
import { partsOfNode, type Node, type Program } from './node.ts'
import { readersOf, settle } from './settle.ts'

/**
 * Which nodes are always 1 or 0, and can so be kept as a mask of bits: comparisons, and what is made of such values by
 * product, lesser, greater, choice and 1 less one. A product of masks is one `and`, a choice needs no test for 0.
 *
 * A line that reads itself back is taken for such a value until something it is made of is not.
 */
export function booleansOf(program: Program): readonly boolean[] {
  const { nodes, lines } = program
  const are = nodes.map(() => true)
  const readers = readersOf(program)
  settle(nodes.length, 'up', nodes.keys(), (number, wake) => {
    if (!are[number] || isBoolean(nodes[number]!, (part) => are[part]!, nodes, lines)) return
    are[number] = false
    for (const reader of readers[number]!) wake(reader)
  })
  return are
}

function isBoolean(
  node: Node,
  is: (part: number) => boolean,
  nodes: readonly Node[],
  lines: Program['lines'],
): boolean {
  switch (node.kind) {
    case 'constant':
    case 'monthly':
      return isFlag(node)
    case 'earlier': {
      const line = lines.get(node.line)!
      return is(line.value) && is(line.opens!)
    }
    case 'choose':
      return is(node.then) && is(node.otherwise)
    case 'held':
    case 'stepped':
      return partsOfNode(node).every(is)
    case 'binary':
      if (node.operator === 'less' || node.operator === 'atMost') return true
      if (isNot(node, nodes)) return is(node.right)
      return ['times', 'min', 'max'].includes(node.operator) && is(node.left) && is(node.right)
    default:
      return false
  }
}

/** 1 less something. */
export function isNot(node: Node, nodes: readonly Node[]): boolean {
  if (node.kind !== 'binary' || node.operator !== 'minus') return false
  const left = nodes[node.left]!
  return left.kind === 'constant' && left.value === 1
}

const isFlag = (known: Known): boolean =>
  (known.kind === 'constant' ? [known.value] : [...known.values]).every((value) => value === 1 || Object.is(value, 0))
