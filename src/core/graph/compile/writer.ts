import { partsOfNode, type Program } from './node.ts'
import { writeKept, writeMask, writeNumber } from './writeNode.ts'
import { localOf, type Writing, type Written } from './written.ts'

/** Writes the code of nodes: their values land on the stack, or in the locals or slots of those read again. */
export interface Writer {
  /** Work the nodes of a block out, those read outside it into locals or slots; then do what stands in it beside. */
  block(nodes: readonly number[], beside?: () => void): void
  /** The value of a node that was worked out, is known, or is a column. */
  number(node: number): void
  /** A node in the way another is kept: a mask when that one is always 1 or 0, a number when not. */
  as(like: number, node: number): void
  /** Whether a node is kept as a mask: it is always 1 or 0. */
  isMask(node: number): boolean
  /** Give a `held` node what it is before it is first set. */
  hold(node: number, opens: number): void
}

export function makeWriter(writing: Writing): Writer {
  const written: Written = { ...writing, locals: new Map(), done: new Set(), current: new Set() }
  const { code, program, booleans, outside, done, slots } = written
  const as = (like: number, node: number): void =>
    booleans[like] ? writeMask(written, node) : writeNumber(written, node)
  const store = (slot: number, value: () => void): void => {
    code.i32(0)
    value()
    code.store(slot)
  }
  return {
    block(members, beside) {
      written.current = new Set(members)
      for (const member of members) {
        if (!outside.has(member) && program.nodes[member]!.kind !== 'held') continue
        const slot = slots.get(member)
        if (slot !== undefined) store(slot, () => writeKept(written, member))
        else if (!done.has(member)) {
          writeKept(written, member)
          code.plain('drop')
        }
      }
      beside?.()
      written.current = new Set()
    },
    number: (node) => writeNumber(written, node),
    as,
    isMask: (node) => booleans[node]!,
    hold(node, opens) {
      const slot = slots.get(node)
      if (slot !== undefined) return store(slot, () => as(node, opens))
      as(node, opens)
      code.setLocal(localOf(written, node))
    },
  }
}

/** So many operations at most stand one in another: what is deeper waits in a local. */
const DEEPEST = 200
const NO_BLOCK = -1

/** How often each node is read, and which are kept in a local: read outside their own block, or deep within it. */
export function readsOf({ nodes }: Program, blocks: readonly (readonly number[])[], stepped: Iterable<number>) {
  const uses = nodes.map(() => 0)
  const blockOf = new Int32Array(nodes.length).fill(NO_BLOCK)
  for (const [at, members] of blocks.entries()) for (const member of members) blockOf[member] = at
  const outside = new Set<number>()
  for (const [at, members] of blocks.entries())
    for (const member of members)
      for (const part of partsOfNode(nodes[member]!)) {
        uses[part]!++
        if (blockOf[part] !== NO_BLOCK && blockOf[part] !== at) outside.add(part)
      }
  for (const number of stepped) for (const part of partsOfNode(nodes[number]!)) uses[part]!++
  const depths = new Uint8Array(nodes.length)
  for (const [number, node] of nodes.entries()) {
    if (blockOf[number] === NO_BLOCK || outside.has(number)) continue
    let depth = 1
    for (const part of partsOfNode(node)) depth = Math.max(depth, 1 + depths[part]!)
    if (depth > DEEPEST) outside.add(number)
    else depths[number] = depth
  }
  return { uses, outside }
}
