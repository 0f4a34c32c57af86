import { partsOf, type Expression } from '../../graph/expression.ts'

/** What a line reads on the left, and in the same place on the right. */
export type ReadPair = readonly [left: string, right: string]

/**
 * Whether two formulas are the same but for whose lines they read, and then what stands in place of what.
 *
 * `sameName` says whether two lines are one thing on either side. Null where a term, a number or an input differs.
 */
export function alike(
  left: Expression,
  right: Expression,
  sameName: (left: string, right: string) => boolean,
): readonly ReadPair[] | null {
  const pairs: ReadPair[] = []
  const waiting: (readonly [Expression, Expression])[] = [[left, right]]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const [one, other] = each
    if (!isSamePart(one, other, sameName)) return null
    if (isRead(one) && isRead(other)) pairs.push([one.name, other.name])
    const others = partsOf(other)
    for (const [index, part] of partsOf(one).entries()) waiting.push([part, others[index]!])
  }
  return pairs
}

const isRead = (each: Expression): each is Extract<Expression, { readonly kind: 'line' | 'previous' }> =>
  each.kind === 'line' || each.kind === 'previous'

/** Two parts without what is inside them. */
function isSamePart(one: Expression, other: Expression, sameName: (left: string, right: string) => boolean): boolean {
  switch (one.kind) {
    case 'constant':
      return other.kind === 'constant' && one.value === other.value
    case 'input':
    case 'yearly':
      return other.kind === one.kind && one.name === other.name
    case 'table':
      return other.kind === 'table' && one.values.every((value, month) => value === other.values[month])
    case 'line':
      return other.kind === 'line' && sameName(one.name, other.name)
    case 'previous':
      return other.kind === 'previous' && one.months === other.months && sameName(one.name, other.name)
    case 'binary':
      return other.kind === 'binary' && one.operator === other.operator
    default:
      return other.kind === one.kind
  }
}
