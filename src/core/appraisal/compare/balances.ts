import type { Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { Model } from '../../graph/model.ts'

/** What an amount is: of its month, standing at the end of the month, or a fixed sum that says neither. */
type Sort = 'ofMonth' | 'standing' | 'fixed'

/** What stands without being made of balances: sums agreed, what a past period came to, and what a failure left. */
const AGREED = [
  'facility|share-capital|cash-limit-at-start|loans|taxable-profit|profit-in-period|.+-this-tax-year',
  'bank-before-calls|guarantee-left|loans-backed|pension-deficit',
  // Work that is live is told as what it brings in a year; what bids cost once is the same whichever month asks.
  'pipeline/.+/(won-value|live|value)|new-work/(?!once/part).+/(from|in|part)-\\d+',
].join('|')
const STANDING = new RegExp(`^(${AGREED}|(at-failure|claims|loss)/.+)$`)

/**
 * The lines in pounds whose months do not add up to a year: the bank, what is owed, all that counts `so far`.
 *
 * Told from how a line is made, so that a new one needs no list: what carries its own last month on is a balance, and
 * so is a sum with a balance in it. The smaller of a balance and an amount of the month is an amount of the month.
 */
export function balancesOf({ lines }: Pick<Model, 'lines'>): ReadonlySet<string> {
  const sorts = new Map<string, Sort>()
  for (const line of lines) if (line.unit === 'pounds') sorts.set(line.name, sortOf(line, sorts))
  return new Set([...sorts].filter(([, sort]) => sort === 'standing').map(([name]) => name))
}

function sortOf({ name, is }: Line, known: ReadonlyMap<string, Sort>): Sort {
  const thing = name.slice(name.indexOf('/') + 1)
  if (STANDING.test(thing)) return 'standing'
  return sortIn(is, name, known)
}

function sortIn(expression: Expression, self: string, known: ReadonlyMap<string, Sort>): Sort {
  const inside = (part: Expression): Sort => sortIn(part, self, known)
  switch (expression.kind) {
    case 'constant':
    case 'input':
      return 'fixed'
    case 'line':
      return known.get(expression.name) ?? 'ofMonth'
    case 'previous':
      return expression.name === self ? 'standing' : (known.get(expression.name) ?? 'ofMonth')
    case 'choose':
      return limited(inside(expression.then), inside(expression.otherwise))
    case 'binary':
      if (expression.operator === 'plus' || expression.operator === 'minus') return summed(expression, inside)
      if (expression.operator === 'min' || expression.operator === 'max')
        return limited(inside(expression.left), inside(expression.right))
      return 'ofMonth'
    default:
      return 'ofMonth'
  }
}

/** A chain of sums is as deep as it is long, so it is walked and not climbed into. */
function summed(chain: Expression, inside: (part: Expression) => Sort): Sort {
  const parts: Expression[] = []
  const waiting = [chain]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
    if (part.kind === 'binary' && (part.operator === 'plus' || part.operator === 'minus'))
      waiting.push(part.left, part.right)
    else parts.push(unmasked(part))
  const sorts = withoutChanges(parts).map(inside)
  if (sorts.includes('standing')) return 'standing'
  return sorts.length < parts.length || sorts.includes('ofMonth') ? 'ofMonth' : 'fixed'
}

/** A balance beside its own of the month before is how it moved: an amount of the month. */
function withoutChanges(parts: readonly Expression[]): readonly Expression[] {
  const now = new Set(parts.flatMap((part) => (part.kind === 'line' ? [part.name] : [])))
  const moved = new Set(parts.flatMap((part) => (part.kind === 'previous' && now.has(part.name) ? [part.name] : [])))
  return parts.filter((part) => (part.kind !== 'line' && part.kind !== 'previous') || !moved.has(part.name))
}

/** What counts up and begins again each year is its own last month, times 1 or 0. */
function unmasked(part: Expression): Expression {
  if (part.kind !== 'binary' || part.operator !== 'times') return part
  const { left, right } = part
  const isMask = right.kind === 'table' && right.values.every((value) => value === 0 || value === 1)
  return isMask && left.kind === 'previous' ? left : part
}

/** One of two: what is fixed takes after the other, and beside an amount of the month a balance is only a limit. */
function limited(one: Sort, other: Sort): Sort {
  if (one === 'fixed') return other
  return one === 'ofMonth' || other === 'fixed' ? one : other
}
