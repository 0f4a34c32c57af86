import type { Code } from '../../shared/wasm/code.ts'
import type { Demand } from './demand.ts'
import type { Program } from './node.ts'
import type { Placing } from './places.ts'

/**
 * Locals of 32 bits. Three parameters: how far to go in a column, in bytes, where to begin, which then counts on, and
 * whether series of singles are kept, 1 or 0.
 */
export const END = 0
export const PAIR = 1
export const KEEPS_SERIES = 2
/** The month, counted in bytes of a table of doubles. */
export const MONTH = 3
/** Where in a series of singles we are. */
export const ROW = 4
export const FIRST_VECTOR = 5

/** What nodes are written with. */
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
  /**
   * Where in memory what a guarded block works out for others is kept. In locals it would be carried past the guard and
   * round the loop in every month, whether the block was entered or not.
   */
  readonly slots: ReadonlyMap<number, number>
  /** The local that holds a line's value of the month before. */
  readonly stateOf: (line: string) => number
  /** Where a line's values of earlier months are: the address of month 0's. */
  readonly historyOf: (line: string) => number
  /** Where a stepped node's values are. */
  readonly stepsOf: (node: number) => number
  /** Called with the value of a node on the stack as it is worked out; must leave it there. */
  readonly worked: (node: number) => void
}

/** A writer at work: what it writes, which nodes have a local and have been worked out, and the block it is in. */
export interface Written extends Writing {
  readonly locals: Map<number, number>
  readonly done: Set<number>
  current: ReadonlySet<number>
}

/** The local of a node. */
export function localOf({ locals, local }: Written, node: number): number {
  const found = locals.get(node) ?? local()
  locals.set(node, found)
  return found
}
