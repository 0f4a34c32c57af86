import type { Expression } from './expression.ts'
import type { Line } from './line.ts'
import { within } from './walk.ts'

/** Where a line reads another one. */
export type Read = Extract<Expression, { readonly kind: 'line' | 'previous' }>

/**
 * What a line reads, found in one walk through it: whether it fits in, its place in the order and how often it changes
 * all hang on that.
 */
export interface Reads {
  readonly line: Line
  /** Of lines, in the order they stand there; one that is read twice is there twice. */
  readonly lines: readonly Read[]
  /** Of tables, the values: [months] each. */
  readonly tables: readonly Float64Array[]
  readonly isYearly: boolean
  /** Whether it reads what is drawn, its opening value included. */
  readonly isDrawn: boolean
  /** Whether it divides or takes a root: there what is finite can become what is not. */
  readonly divides: boolean
  /** All that its opening value is made of. */
  readonly opening: readonly Expression[]
}

export function readsOfLine(line: Line): Reads {
  const lines: Read[] = []
  const tables: Float64Array[] = []
  const opening = line.opens ? within(line.opens) : []
  let isYearly = false
  let divides = false
  let isDrawn = opening.some(isDrawnInput)
  for (const part of within(line.is)) {
    if (isRead(part)) lines.push(part)
    else if (part.kind === 'table') tables.push(part.values)
    else if (part.kind === 'yearly') isYearly = true
    else if (isDrawnInput(part)) isDrawn = true
    else if (part.kind === 'root' || (part.kind === 'binary' && part.operator === 'over')) divides = true
  }
  return { line, lines, tables, isYearly, isDrawn: isDrawn || isYearly, divides, opening }
}

export const isRead = (part: Expression): part is Read => part.kind === 'line' || part.kind === 'previous'

/** How many months back a line is read, 0 in the same month. */
export const monthsBack = (read: Read): number => (read.kind === 'line' ? 0 : read.months)

const isDrawnInput = (part: Expression): boolean => part.kind === 'input' && part.certain === undefined
