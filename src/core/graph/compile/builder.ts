import type { Operator } from '../expression.ts'
import { keyOf } from '../monthSet.ts'
import { exactlyAll, foldTogether, isKnown, operate, type Known } from './fold.ts'
import type { Node } from './node.ts'

type Choose = Extract<Node, { kind: 'choose' }>
type Binary = Extract<Node, { kind: 'binary' }>
type Leaf = Exclude<Node, Known | Choose | Binary | { kind: 'root' }>

/** Two numbers of nodes make one: their product is still a whole number to the last bit. */
const MOST_NODES = 2 ** 26

/**
 * Makes nodes, each value once: the same operation on the same values gives the same result wherever it stands, to the
 * bit. What is the same in every trial is worked out as it is made.
 */
export interface Builder {
  readonly nodes: readonly Node[]
  known(node: Known): number
  leaf(node: Leaf): number
  binary(operator: Operator, left: number, right: number): number
  choose(when: number, then: number, otherwise: number): number
  root(of: number): number
}

export function makeBuilder(months: number): Builder {
  const nodes: Node[] = []
  const constants = new Map<number, number>()
  const tables = new Map<Float64Array, number>()
  const pairs = new Map<Operator, Map<number, number>>()
  const others = new Map<string, number>()

  /** The number of a node that is known by a key, added where there is none. */
  function add<Key>(numbers: Map<Key, number>, key: Key, node: Node): number {
    const found = numbers.get(key)
    if (found !== undefined) return found
    numbers.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  const pairsOf = (operator: Operator): Map<number, number> => {
    const found = pairs.get(operator) ?? new Map<number, number>()
    pairs.set(operator, found)
    return found
  }
  const known = (node: Known): number => {
    // A map has one place for 0 and −0.
    if (node.kind === 'constant')
      return Object.is(node.value, -0) ? add(others, 'c -0', node) : add(constants, node.value, node)
    const number = tables.get(node.values) ?? add(others, `m ${exactlyAll(node.values)}`, node)
    tables.set(node.values, number)
    return number
  }
  const isKnownAt = (number: number): boolean => isKnown(nodes[number]!)
  /** The node of parts that are all known, worked out now. */
  const folded = (parts: readonly number[], work: Parameters<typeof foldTogether>[2]): number | undefined => {
    const found = parts.every(isKnownAt) ? parts.map((part) => nodes[part]!).filter(isKnown) : undefined
    return found && known(foldTogether(months, found, work))
  }
  return {
    nodes,
    known,
    leaf: (node) => add(others, keyOfLeaf(node), node),
    root: (of) => folded([of], (value) => Math.sqrt(value)) ?? add(others, `r ${of}`, { kind: 'root', of }),
    binary(operator, left, right) {
      const found = folded([left, right], (one, other) => operate(operator, one, other))
      const plain = found ?? withoutEffect(operator, nodes, left, right)
      return plain ?? add(pairsOf(operator), left * MOST_NODES + right, { kind: 'binary', operator, left, right })
    },
    choose(when, then, otherwise) {
      const condition = nodes[when]!
      if (condition.kind === 'constant') return condition.value === 0 ? otherwise : then
      if (then === otherwise) return then
      const found = folded([when, then, otherwise], (is, one, other) => (is === 0 ? other : one))
      return found ?? add(others, `? ${when} ${then} ${otherwise}`, { kind: 'choose', when, then, otherwise })
    },
  }
}

function keyOfLeaf(node: Leaf): string {
  switch (node.kind) {
    case 'input':
      return `i ${node.key}`
    case 'yearly':
      return `y ${node.name}`
    case 'earlier':
      return `e ${node.months} ${node.line}`
    case 'held':
      return `h ${node.is} ${node.opens} ${keyOf(node.changesIn)}`
    case 'stepped':
      return `s ${node.steps.map(({ month, node: each }) => `${month} ${each}`).join(' ')}`
  }
}

const isConstant = (node: Node, value: number) => node.kind === 'constant' && Object.is(node.value, value)

/** The part that an operation only repeats, to the bit: times 1, over 1, less a plain 0. */
function withoutEffect(operator: Operator, nodes: readonly Node[], left: number, right: number): number | undefined {
  if ((operator === 'times' || operator === 'over') && isConstant(nodes[right]!, 1)) return left
  if (operator === 'times' && isConstant(nodes[left]!, 1)) return right
  if (operator === 'minus' && isConstant(nodes[right]!, 0)) return left
  return undefined
}
