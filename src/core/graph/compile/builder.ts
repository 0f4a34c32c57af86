import type { Operator } from '../expression.ts'
import { keyOf } from '../monthSet.ts'
import { exactly, foldTogether, isKnown, operate, type Known } from './fold.ts'
import type { Node } from './node.ts'

type Choose = Extract<Node, { kind: 'choose' }>
type Binary = Extract<Node, { kind: 'binary' }>
type Leaf = Exclude<Node, Known | Choose | Binary | { kind: 'root' }>

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
  const keys = new Map<string | number, number>()
  const tables = new Map<Float64Array, number>()
  /** By hash the last node that has it, and by node the one before it with the same. */
  const lastOf = new Map<number, number>()
  const before = new Map<number, number>()

  const byKey = (key: string | number, node: Node): number => {
    const found = keys.get(key)
    if (found !== undefined) return found
    keys.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  const byHash = (hash: number, node: Node): number => {
    const last = lastOf.get(hash)
    for (let at = last; at !== undefined; at = before.get(at)) if (isSame(nodes[at]!, node)) return at
    if (last !== undefined) before.set(nodes.length, last)
    lastOf.set(hash, nodes.length)
    return nodes.push(node) - 1
  }
  const known = (node: Known): number => {
    if (node.kind === 'constant') return byKey(exactly(node.value), node)
    const number = tables.get(node.values) ?? byHash(hashOfTable(node.values), node)
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
    leaf: (node) => byKey(keyOfLeaf(node), node),
    root: (of) => folded([of], (value) => Math.sqrt(value)) ?? byHash(hashOf(of, of), { kind: 'root', of }),
    binary(operator, left, right) {
      const found = folded([left, right], (one, other) => operate(operator, one, other))
      const plain = found ?? withoutEffect(operator, nodes, left, right)
      return plain ?? byHash(hashOf(left, right), { kind: 'binary', operator, left, right })
    },
    choose(when, then, otherwise) {
      const condition = nodes[when]!
      if (condition.kind === 'constant') return condition.value === 0 ? otherwise : then
      if (then === otherwise) return then
      const found = folded([when, then, otherwise], (is, one, other) => (is === 0 ? other : one))
      return found ?? byHash(hashOf(when, hashOf(then, otherwise)), { kind: 'choose', when, then, otherwise })
    },
  }
}

/** A number that is the same for the same two, and seldom for others. */
const hashOf = (one: number, other: number): number => (Math.imul(one, 0x9e3779b1) + other) | 0

/** The same of many values: of the bits of each, but for what is no number, which has many. */
function hashOfTable(values: Float64Array): number {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
  let hash = 0
  for (let at = 0; at < values.length; at++)
    if (!Number.isNaN(values[at])) hash = hashOf(hash, hashOf(words[2 * at]!, words[2 * at + 1]!))
  return hash
}

/** Whether two nodes found by hash are one. Of numbers each bit counts: 0 has two signs. */
function isSame(one: Node, other: Node): boolean {
  if (one.kind === 'binary' && other.kind === 'binary')
    return one.operator === other.operator && one.left === other.left && one.right === other.right
  if (one.kind === 'choose' && other.kind === 'choose')
    return one.when === other.when && one.then === other.then && one.otherwise === other.otherwise
  if (one.kind === 'root' && other.kind === 'root') return one.of === other.of
  if (one.kind !== 'monthly' || other.kind !== 'monthly') return false
  return one.values.every((value, month) => Object.is(value, other.values[month]))
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
