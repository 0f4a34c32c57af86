import { choose, input, type Expression } from '../../graph/expression.ts'
import { AS_TYPED, type About } from '../about.ts'

/** A promise after its discount, or as it was typed where a what-if takes promises so. */
export function asTypedOr({ twist }: About, typed: Expression, discounted: Expression): Expression {
  return twist.whatIfs ? choose(input(AS_TYPED, 'ratio'), typed, discounted) : discounted
}
