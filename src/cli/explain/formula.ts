import type { Expression, NamedPart, Operator } from '../../core/graph/expression.ts'
import { sayNumber } from '../../core/shared/money.ts'

const SIGNS: Readonly<Record<Exclude<Operator, 'min' | 'max'>, string>> = {
  plus: '+',
  minus: '-',
  times: '×',
  over: '÷',
  less: '<',
  atMost: '≤',
}

/** How tightly each sign binds: what binds more loosely inside it stands in brackets. */
const BINDS: Readonly<Record<keyof typeof SIGNS, number>> = { less: 0, atMost: 0, plus: 1, minus: 1, times: 2, over: 2 }

/** What a line is made of, as a formula of names: `mutual/bank last month + mutual/receipts - mutual/payments`. */
export const sayFormula = (expression: Expression): string => say(expression, 0)

function say(expression: Expression, within: number): string {
  switch (expression.kind) {
    case 'constant':
      return sayNumber(expression.value)
    case 'root':
      return `√(${say(expression.of, 0)})`
    case 'choose': {
      const [when, then, otherwise] = [expression.when, expression.then, expression.otherwise].map((each) =>
        say(each, 0),
      )
      return `(if ${when} then ${then} else ${otherwise})`
    }
    case 'binary':
      return sayBinary(expression, within)
    case 'line':
    case 'previous':
    case 'input':
    case 'yearly':
    case 'table':
      return sayName(expression)
  }
}

function sayBinary({ operator, left, right }: Expression & { kind: 'binary' }, within: number): string {
  if (operator === 'min' || operator === 'max') return `${operator}(${say(left, 0)}, ${say(right, 0)})`
  // A sum of a list begins with nothing, which no reader needs to see.
  if (operator === 'plus' && left.kind === 'constant' && left.value === 0) return say(right, within)
  const binds = BINDS[operator]
  // The right side of a difference or a quotient keeps its brackets: a - (b - c) is not a - b - c.
  const text = `${say(left, binds)} ${SIGNS[operator]} ${say(right, binds + 1)}`
  return binds < within ? `(${text})` : text
}

/** The name of a part, and how long ago where it is of an earlier month. */
export function sayName(part: NamedPart): string {
  if (part.kind !== 'previous') return part.name
  return part.months === 1 ? `${part.name} last month` : `${part.name} ${part.months} months ago`
}
