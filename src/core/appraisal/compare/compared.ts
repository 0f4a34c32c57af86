import type { Unit } from '../../graph/unit.ts'

/** One side of a compared line: where it stands in its own model, what it is, and its figure in the period. */
export interface Side {
  readonly name: string
  readonly says: string
  readonly value: number
}

/** Why a line is not the same on both sides. */
export type Because =
  /** What only leaving or staying brings: the words of the form. */
  | { readonly kind: 'form'; readonly says: string }
  /** The same formula on both sides: these lines that it reads are what differs, the largest first. */
  | { readonly kind: 'alike'; readonly reads: readonly Side[]; readonly more: number }
  /** Worked out from other terms: the lines that only one side reads, those of the left first. */
  | { readonly kind: 'otherwise'; readonly reads: readonly Side[]; readonly more: number }

/** A line that both sides have. */
export interface ComparedLine {
  /** What both call it. */
  readonly thing: string
  readonly unit: Unit
  readonly left: Side
  readonly right: Side
  /** The right less the left. */
  readonly difference: number
  /** Added up over the months of the period; otherwise the figure is that of its last month. */
  readonly isSum: boolean
}

/** A line that only one side has. */
export interface OnlyLine extends Side {
  readonly thing: string
  readonly unit: Unit
  readonly isSum: boolean
}

/** Lines of two sides, held against one another. */
export interface ComparedLines {
  /** Those that differ, the largest difference first. */
  readonly differ: readonly ComparedLine[]
  /** How many are the same. */
  readonly same: number
  readonly onlyLeft: readonly OnlyLine[]
  readonly onlyRight: readonly OnlyLine[]
}
