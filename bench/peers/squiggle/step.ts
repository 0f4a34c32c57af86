import type { Operator } from '../../../src/core/graph/expression.ts'
import type { Figure } from './unroll.ts'

/** One thing to work out for every trial. */
export type Step =
  | { readonly kind: 'input'; readonly key: string }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Figure; readonly right: Figure }
  | { readonly kind: 'choose'; readonly when: Figure; readonly then: Figure; readonly otherwise: Figure }

const WITH: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  plus: (left, right) => left + right,
  minus: (left, right) => left - right,
  times: (left, right) => left * right,
  over: (left, right) => left / right,
  min: Math.min,
  max: Math.max,
  less: (left, right) => (left < right ? 1 : 0),
  atMost: (left, right) => (left <= right ? 1 : 0),
}

/** Two figures as one where no step is needed: two numbers, or a number that changes nothing. */
export function foldTwo(operator: Operator, left: Figure, right: Figure): Figure | undefined {
  if (typeof left === 'number' && typeof right === 'number') return WITH[operator](left, right)
  if (operator === 'times' && (left === 0 || right === 0)) return 0
  if ((operator === 'times' && left === 1) || (operator === 'plus' && left === 0)) return right
  if (((operator === 'times' || operator === 'over') && right === 1) || (operator === 'plus' && right === 0))
    return left
  if (operator === 'minus' && right === 0) return left
  return undefined
}

/** The steps that a step reads. */
export function readsOf(step: Step): readonly number[] {
  const parts =
    step.kind === 'binary'
      ? [step.left, step.right]
      : step.kind === 'choose'
        ? [step.when, step.then, step.otherwise]
        : []
  return parts.flatMap((part) => (typeof part === 'number' ? [] : [part.step]))
}
