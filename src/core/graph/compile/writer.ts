import { assert } from '../../shared/assert.ts'
import type { Code, Lanes } from '../../shared/wasm/code.ts'
import type { Operator } from '../expression.ts'
import type { Demand } from './demand.ts'
import { isNot } from './boolean.ts'
import { isKnown, type Known } from './fold.ts'
import { isLeaf, partsOfNode, type Node, type Program } from './node.ts'
import type { Placing } from './places.ts'

/** Locals of 32 bits: the parameter (bytes of a column to work through), then where in it we are, and the month. */
export const END = 0
export const PAIR = 1
/** The month, counted in bytes of a table of doubles. */
export const MONTH = 2
/** Where in a series of singles we are. */
export const ROW = 3
export const FIRST_VECTOR = 4

const OPERATIONS: Readonly<Record<Operator, Lanes>> = {
  plus: 'plus',
  minus: 'minus',
  times: 'times',
  over: 'over',
  min: 'lesserOf',
  max: 'greaterOf',
  less: 'less',
  atMost: 'atMost',
}

/** Writes the code of nodes: their values land on the stack, or in the locals of those that are read again. */
export interface Writer {
  /** Work the nodes of a block out, those that are read outside it into locals; then do what stands in it beside. */
  block(nodes: readonly number[], beside?: () => void): void
  /** The value of a node that was worked out, is known, or is a column. */
  number(node: number): void
  /** A node in the way another is kept: a mask when that one is always 1 or 0, a number when not. */
  as(like: number, node: number): void
  /** Whether a node is kept as a mask: it is always 1 or 0. */
  isMask(node: number): boolean
  /** The local of a `held` node. */
  held(node: number): number
}

export interface Writing {
  readonly code: Code
  /** A new local for a vector. */
  readonly local: () => number
  readonly program: Program
  readonly booleans: readonly boolean[]
  readonly demand: Demand
  readonly placing: Placing
  /** How often a node is read by live nodes. */
  readonly uses: readonly number[]
  /** Nodes read outside their own block. */
  readonly outside: ReadonlySet<number>
  /** The local that holds a line's value of the month before. */
  readonly stateOf: (line: string) => number
  /** Where a line's values of earlier months are: the address of month 0's. */
  readonly historyOf: (line: string) => number
  /** Where a stepped node's values are. */
  readonly stepsOf: (node: number) => number
  /** Called with the value of a node on the stack as it is worked out; must leave it there. */
  readonly worked: (node: number) => void
}

export function makeWriter(writing: Writing): Writer {
  const { code, local, program, booleans, placing, uses, outside } = writing
  const { nodes } = program
  const locals = new Map<number, number>()
  const done = new Set<number>()
  let current: ReadonlySet<number> = new Set()
  const localOf = (node: number): number => {
    const found = locals.get(node) ?? local()
    locals.set(node, found)
    return found
  }

  const isThere = (of: number): boolean => isKnown(nodes[of]!) || writing.demand.live[of]!

  /** The value as it is kept, on the stack: a mask for a boolean, a number for anything else. */
  const kept = (number: number): void => {
    const node = nodes[number]!
    if (done.has(number) || (node.kind === 'held' && !current.has(number))) return code.getLocal(localOf(number))
    if (isLeaf(node)) return leaf(number)
    assert(current.has(number), `node ${number}, ${node.kind}, is read before it is worked out`)
    operation(number, node)
    writing.worked(number)
    if (node.kind !== 'held' && uses[number] === 1 && !outside.has(number)) return
    done.add(number)
    code.teeLocal(localOf(number))
  }
  const number = (of: number): void => {
    const node = nodes[of]!
    if (isKnown(node)) return known(node)
    kept(of)
    if (!booleans[of]) return
    code.both(1)
    code.lanes('and')
  }
  const mask = (of: number): void => {
    const node = nodes[of]!
    if (isKnown(node)) return knownMask(node)
    kept(of)
    if (booleans[of]) return
    code.both(0)
    code.lanes('notEqual')
  }
  const known = (node: Known): void => {
    if (node.kind === 'constant') {
      code.i32(0)
      return code.loadSplat(placing.constant(node.value))
    }
    code.getLocal(MONTH)
    code.loadSplat(placing.monthly(node.values))
  }
  const knownMask = (node: Known): void => {
    if (node.kind === 'constant') return code.all(node.value === 0 ? 0 : -1)
    code.getLocal(MONTH)
    code.loadSplat(placing.mask(node.values))
  }
  const leaf = (of: number): void => {
    const node = nodes[of]!
    if (isKnown(node)) return booleans[of] ? knownMask(node) : known(node)
    if (node.kind === 'earlier') return code.getLocal(writing.stateOf(node.line))
    if (node.kind === 'stepped') {
      code.getLocal(MONTH)
      code.loadI32(placing.offsets(node.steps))
      return code.load(writing.stepsOf(of))
    }
    assert(node.kind === 'input', `${node.kind} is not a leaf`)
    code.getLocal(PAIR)
    code.load(placing.input(node.key))
  }

  const operation = (of: number, node: Node): void => {
    const each = booleans[of] ? mask : number
    switch (node.kind) {
      case 'held':
        return each(node.is)
      case 'yearly': {
        const { first, offsets } = placing.years(node.name)
        code.getLocal(PAIR)
        code.getLocal(MONTH)
        code.loadI32(offsets)
        code.plain('i32Plus')
        return code.load(first)
      }
      case 'earlier': {
        code.getLocal(MONTH)
        code.i32(1)
        code.plain('i32ShiftLeft')
        return code.load(writing.historyOf(node.line) - 16 * node.months)
      }
      case 'root':
        number(node.of)
        return code.lanes('root')
      case 'choose':
        // A side that is taken in no month that matters is not worked out: the other stands for it.
        each(isThere(node.then) ? node.then : node.otherwise)
        each(isThere(node.otherwise) ? node.otherwise : node.then)
        mask(node.when)
        return code.lanes('choose')
      default:
        return binary(of, node)
    }
  }
  const binary = (of: number, node: Node): void => {
    assert(node.kind === 'binary', `${node.kind} has no code`)
    const compares = node.operator === 'less' || node.operator === 'atMost'
    if (!booleans[of] || compares) {
      number(node.left)
      number(node.right)
      return code.lanes(OPERATIONS[node.operator])
    }
    if (isNot(node, nodes)) {
      mask(node.right)
      return code.lanes('not')
    }
    mask(node.left)
    mask(node.right)
    code.lanes(node.operator === 'max' ? 'or' : 'and')
  }

  return {
    block(members, beside) {
      current = new Set(members)
      for (const member of members) {
        if (done.has(member) || !(outside.has(member) || nodes[member]!.kind === 'held')) continue
        kept(member)
        code.plain('drop')
      }
      beside?.()
      current = new Set()
    },
    number,
    as: (like, node) => (booleans[like] ? mask(node) : number(node)),
    isMask: (of) => booleans[of]!,
    held: localOf,
  }
}

/** How often each node is read, and which are read outside the block they are worked out in. */
export function readsOf({ nodes }: Program, blocks: readonly (readonly number[])[], stepped: Iterable<number>) {
  const uses = nodes.map(() => 0)
  const blockOf = new Map<number, number>()
  for (const [at, members] of blocks.entries()) for (const member of members) blockOf.set(member, at)
  const outside = new Set<number>()
  for (const [at, members] of blocks.entries())
    for (const member of members)
      for (const part of partsOfNode(nodes[member]!)) {
        uses[part]!++
        if (blockOf.has(part) && blockOf.get(part) !== at) outside.add(part)
      }
  for (const number of stepped) for (const part of partsOfNode(nodes[number]!)) uses[part]!++
  return { uses, outside }
}
