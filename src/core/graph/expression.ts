import type { Unit } from './unit.ts'

/** Operators of two sides. Truth is 1 and 0. */
export type Operator = 'plus' | 'minus' | 'times' | 'over' | 'min' | 'max' | 'less' | 'atMost'

/**
 * What a line is made of. Nothing else exists: no calls, no loops, no side effects.
 *
 * - `constant`: a number; a zero without a unit fits any unit.
 * - `input`: one value a trial, drawn before the run; `certain` when it is the same in every trial.
 * - `yearly`: one value a trial and financial year.
 * - `table`: one value a month, the same in every trial: law, calendars, profiles.
 * - `line` and `previous`: another line this month, or `months` ago (1 to 24); before month 0 it reads `opens`.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'input'; readonly name: string; readonly unit: Unit; readonly certain?: number }
  | { readonly kind: 'yearly'; readonly name: string; readonly unit: Unit }
  | Table
  | { readonly kind: 'line'; readonly name: string }
  | { readonly kind: 'previous'; readonly name: string; readonly months: number }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choose'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: 'root'; readonly of: Expression }

export interface Table {
  readonly kind: 'table'
  readonly name: string
  readonly unit: Unit
  /** [months] */
  readonly values: Float64Array
  /** Where the figures come from, for `explain`: one sentence, or one a month. */
  readonly source?: string | readonly string[]
}

/** A term as it is written: an expression, the name of a line, or a plain number. */
export type Term = Expression | string | number

const expressionOf = (term: Term): Expression =>
  typeof term === 'string' ? { kind: 'line', name: term } : typeof term === 'number' ? of(term, 'ratio') : term

const binary = (operator: Operator, left: Term, right: Term): Expression => ({
  kind: 'binary',
  operator,
  left: expressionOf(left),
  right: expressionOf(right),
})

/** Left to right, in the order given: the order is part of the answer's bits. */
const chain = (operator: Operator, terms: readonly Term[], empty: Expression): Expression => {
  const [first, ...rest] = terms
  if (first === undefined) return empty
  return rest.reduce<Expression>((sum, term) => binary(operator, sum, term), expressionOf(first))
}

export const of = (value: number, unit: Unit): Expression => ({ kind: 'constant', value, unit })
export const input = (name: string, unit: Unit, certain?: number): Expression =>
  certain === undefined ? { kind: 'input', name, unit } : { kind: 'input', name, unit, certain }
export const yearly = (name: string, unit: Unit): Expression => ({ kind: 'yearly', name, unit })
export const previous = (name: string, months = 1): Expression => ({ kind: 'previous', name, months })
export const table = (name: string, unit: Unit, values: Float64Array, source?: Table['source']): Table =>
  source === undefined ? { kind: 'table', name, unit, values } : { kind: 'table', name, unit, values, source }

export const sum = (...terms: Term[]): Expression => chain('plus', terms, of(0, 'ratio'))
/** A sum that may have no terms: then it is zero in its unit. */
export const total = (unit: Unit, ...terms: Term[]): Expression => chain('plus', terms, of(0, unit))
export const product = (...terms: Term[]): Expression => chain('times', terms, of(1, 'ratio'))
export const minus = (left: Term, ...right: Term[]): Expression => chain('minus', [left, ...right], of(0, 'ratio'))
export const over = (left: Term, right: Term): Expression => binary('over', left, right)
export const smaller = (left: Term, right: Term): Expression => binary('min', left, right)
export const larger = (left: Term, right: Term): Expression => binary('max', left, right)
export const isLess = (left: Term, right: Term): Expression => binary('less', left, right)
export const isAtMost = (left: Term, right: Term): Expression => binary('atMost', left, right)
export const not = (term: Term): Expression => binary('minus', 1, term)
export const root = (term: Term): Expression => ({ kind: 'root', of: expressionOf(term) })
export const choose = (when: Term, then: Term, otherwise: Term): Expression => ({
  kind: 'choose',
  when: expressionOf(when),
  then: expressionOf(then),
  otherwise: expressionOf(otherwise),
})
/** The part of a term above zero. */
export const above0 = (term: Term): Expression => larger(term, of(0, 'any'))
/** Zero in whatever unit is wanted. */
export const none: Expression = of(0, 'any')

/** A part of an expression with a name and a value of its own: another line, an input, or a table such as the law. */
export type NamedPart = Extract<Expression, { readonly name: string }>

export const isNamed = (expression: Expression): expression is NamedPart => 'name' in expression

/** The expressions directly inside another, in the order they are worked out. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right]
    case 'choose':
      return [expression.when, expression.then, expression.otherwise]
    case 'root':
      return [expression.of]
    default:
      return []
  }
}
