import {
  choose,
  isAtMost,
  isLess,
  larger,
  minus,
  none,
  of,
  over,
  product,
  smaller,
  sum,
  type Expression,
} from '../expression.ts'
import { assert } from '../../shared/assert.ts'
import type { Formula } from './formula.ts'

/** What names stand for in one option. */
export interface Names {
  /** A name this month. */
  now(name: string): Expression
  /** A named line some months ago; what it gives before the first month is never used. */
  ago(name: string, months: number): Expression
  /** 1 in the months that have so many before them, 0 in those that open. */
  hasPast(months: number): Expression
}

/** A formula as an expression of the graph. Ours and a person's own are one thing from here on. */
export function expressionOf(formula: Formula, names: Names): Expression {
  const within = (each: Formula) => expressionOf(each, names)
  switch (formula.kind) {
    case 'number':
      return of(formula.value, formula.isPounds ? 'pounds' : formula.value === 0 ? 'any' : 'ratio')
    case 'name':
      return names.now(formula.name)
    case 'negative':
      return minus(none, within(formula.of))
    case 'signed':
      return signedOf(formula, within(formula.left), within(formula.right))
    case 'extreme': {
      const [first, second] = formula.terms
      return (formula.which === 'min' ? smaller : larger)(within(first), within(second))
    }
    case 'if':
      return choose(within(formula.when), within(formula.then), within(formula.otherwise))
    case 'earlier':
      return choose(names.hasPast(formula.months), names.ago(formula.name, formula.months), within(formula.opening))
    case 'gap':
      assert(false, 'a formula with a gap is told to the person who wrote it, and makes no line')
  }
}

function signedOf({ sign }: Formula & { kind: 'signed' }, left: Expression, right: Expression): Expression {
  switch (sign) {
    case '+':
      return sum(left, right)
    case '-':
      return minus(left, right)
    case '*':
      return product(left, right)
    case '/':
      return over(left, right)
    case '<':
      return isLess(left, right)
    case '<=':
      return isAtMost(left, right)
    case '>':
      return isLess(right, left)
    case '>=':
      return isAtMost(right, left)
  }
}
