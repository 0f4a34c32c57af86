import type { Operator } from '../expression.ts'
import type { MonthSet } from '../monthSet.ts'

/**
 * One value of a compiled model. Nodes are numbered in an order in which they can be worked out within a month: parts
 * have lower numbers. `earlier` alone reads a value of another month, and so may point ahead.
 *
 * - `constant` and `monthly` are the same in every trial; `monthly` has one value a month.
 * - `input` and `yearly` are columns of drawn values.
 * - `earlier` is a line so many months ago, its opening value before month 0.
 * - `held` takes the value of `is` in the months of `changesIn` and keeps it between them; before the first of them it
 *   is `opens`.
 * - `stepped` is worked out for each of its months before the first of them: from a month on it is the node of that
 *   step. Before the first step nothing reads it.
 */
export type Node =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'monthly'; readonly values: Float64Array }
  | { readonly kind: 'input'; readonly key: string }
  | { readonly kind: 'yearly'; readonly name: string }
  | { readonly kind: 'earlier'; readonly line: string; readonly months: number }
  | { readonly kind: 'held'; readonly is: number; readonly opens: number; readonly changesIn: MonthSet }
  | { readonly kind: 'stepped'; readonly steps: readonly { readonly month: number; readonly node: number }[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: number; readonly right: number }
  | { readonly kind: 'choose'; readonly when: number; readonly then: number; readonly otherwise: number }
  | { readonly kind: 'root'; readonly of: number }

/** A line as nodes. */
export interface LineNodes {
  /** Its value in a month. */
  readonly value: number
  /** Its value before month 0, where it has one. */
  readonly opens: number | undefined
}

/** A model's lines as nodes, each value once. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly lines: ReadonlyMap<string, LineNodes>
  /** Values of lines that divide or take a root: there what is finite can become what is not. */
  readonly looked: ReadonlySet<number>
  /** [months]: the financial year of each. */
  readonly years: Int32Array
}

/** The nodes a node reads in the same month. */
export function partsOfNode(node: Node): readonly number[] {
  switch (node.kind) {
    case 'binary':
      return [node.left, node.right]
    case 'choose':
      return [node.when, node.then, node.otherwise]
    case 'root':
      return [node.of]
    case 'held':
      return [node.is, node.opens]
    case 'stepped':
      return node.steps.map((step) => step.node)
    default:
      return []
  }
}

/** A leaf is read where it is wanted: it is not worked out. */
export const isLeaf = (node: Node): boolean =>
  ['constant', 'monthly', 'input', 'stepped'].includes(node.kind) || (node.kind === 'earlier' && node.months === 1)

/** Whether a node is arithmetic, and so counts as an operation. */
export const isOperation = ({ kind }: Node): boolean => kind === 'binary' || kind === 'choose' || kind === 'root'
