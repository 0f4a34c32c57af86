import type { Expression } from './expression.ts'
import { chooseValues, OPERATIONS, rootValues, type Values } from './operations.ts'

/** Works an expression out for one month. The values returned are good until the next call. */
export type Evaluate = (month: number) => Values

/** Where an expression's leaves are read; made ready once, so that they are not looked for again in every month. */
export interface Source {
  input(name: string): Values
  yearly(name: string): Evaluate
  /** The month may be before 0: then the line's opening value. */
  line(name: string): Evaluate
}

/**
 * An expression made ready to be worked out again and again. Each inner step keeps one buffer of its own; a step
 * whose parts are the same in every trial works on a single number. The samples, the middle case and `explain` all
 * come through here.
 */
export function prepare(expression: Expression, source: Source): { readonly wide: boolean; readonly at: Evaluate } {
  switch (expression.kind) {
    case 'constant':
      return same(Float64Array.of(expression.value))
    case 'table': {
      const out = new Float64Array(1)
      return {
        wide: false,
        at: (month) => {
          out[0] = expression.values[month]!
          return out
        },
      }
    }
    case 'input':
      return same(
        expression.certain === undefined ? source.input(expression.name) : Float64Array.of(expression.certain),
      )
    case 'yearly':
      return { wide: true, at: source.yearly(expression.name) }
    case 'line':
    case 'previous': {
      const read = source.line(expression.name)
      const ago = expression.kind === 'line' ? 0 : expression.months
      return { wide: read(0).length > 1, at: ago === 0 ? read : (month) => read(month - ago) }
    }
    default:
      return prepareStep(expression, source)
  }
}

const same = (values: Values) => ({ wide: values.length > 1, at: () => values })

type Step = Extract<Expression, { kind: 'binary' | 'choose' | 'root' }>

function prepareStep(step: Step, source: Source): { readonly wide: boolean; readonly at: Evaluate } {
  if (step.kind === 'root') {
    const of = prepare(step.of, source)
    return withBuffer([of.wide], source, (out, month) => rootValues(out, of.at(month)))
  }
  if (step.kind === 'choose') {
    const when = prepare(step.when, source)
    const then = prepare(step.then, source)
    const otherwise = prepare(step.otherwise, source)
    return withBuffer([when.wide, then.wide, otherwise.wide], source, (out, month) =>
      chooseValues(out, when.at(month), then.at(month), otherwise.at(month)),
    )
  }
  const left = prepare(step.left, source)
  const right = prepare(step.right, source)
  const operate = OPERATIONS[step.operator]
  return withBuffer([left.wide, right.wide], source, (out, month) => operate(out, left.at(month), right.at(month)))
}

function withBuffer(wides: readonly boolean[], source: Source, work: (out: Values, month: number) => void) {
  const wide = wides.includes(true)
  const out = new Float64Array(wide ? source.input('').length : 1)
  const at: Evaluate = (month) => {
    work(out, month)
    return out
  }
  return { wide, at }
}
