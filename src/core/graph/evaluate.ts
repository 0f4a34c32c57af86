import { AssertionError } from '../shared/assert.ts'
import type { Expression } from './expression.ts'
import { chooseValues, OPERATIONS, rootValues, type Values } from './operations.ts'
import { fromInside } from './walk.ts'

/** Works an expression out for one month. The values returned are good until the next call. */
export type Evaluate = (month: number) => Values

/** Where an expression's leaves are read; made ready once, so that they are not looked for again in every month. */
export interface Source {
  input(name: string): Values
  yearly(name: string): Evaluate
  /** The month may be before 0: then the line's opening value. */
  line(name: string): Evaluate
  /** The array that a line's values of this month are in, where that is the same in every month. */
  place(name: string): Values | null
}

/**
 * An expression made ready; `wide` says that it has a value for each trial, and `place` where its values are once `at`
 * was called for a month, when that is the same array in every month.
 */
export interface Prepared {
  readonly wide: boolean
  readonly at: Evaluate
  readonly place: Values | null
}

/**
 * An expression made ready to be worked out again and again. Each inner step keeps one buffer of its own; a step
 * whose parts are the same in every trial works on a single number. The samples, the middle case and `explain` all
 * come through here.
 *
 * Steps are done from the inside out, one after another, so that a sum of ten thousand terms is no deeper than one.
 */
export function prepare(expression: Expression, source: Source): Prepared {
  const steps: ((month: number) => void)[] = []
  const { wide, at, place } = fromInside<Prepared>(expression, (each, parts) => {
    if (parts.length === 0) return prepareLeaf(each, source)
    const isWide = parts.some((part) => part.wide)
    const out = new Float64Array(isWide ? source.input('').length : 1)
    steps.push(stepOf(each, parts, out))
    return { wide: isWide, at: () => out, place: out }
  })
  if (steps.length === 0) return { wide, at, place }
  const count = steps.length
  return {
    wide,
    place,
    at(month) {
      for (let step = 0; step < count; step++) steps[step]!(month)
      return at(month)
    },
  }
}

function prepareLeaf(leaf: Expression, source: Source): Prepared {
  switch (leaf.kind) {
    case 'constant':
      return same(Float64Array.of(leaf.value))
    case 'table': {
      const out = new Float64Array(1)
      return {
        wide: false,
        place: null,
        at: (month) => {
          out[0] = leaf.values[month]!
          return out
        },
      }
    }
    case 'input':
      return same(leaf.certain === undefined ? source.input(leaf.name) : Float64Array.of(leaf.certain))
    case 'yearly':
      return { wide: true, at: source.yearly(leaf.name), place: null }
    case 'line':
    case 'previous': {
      const read = source.line(leaf.name)
      const ago = leaf.kind === 'line' ? 0 : leaf.months
      const place = ago === 0 ? source.place(leaf.name) : null
      return { wide: read(0).length > 1, at: ago === 0 ? read : (month) => read(month - ago), place }
    }
    default:
      throw new AssertionError(`${leaf.kind} is no leaf`)
  }
}

const same = (values: Values): Prepared => ({ wide: values.length > 1, at: () => values, place: values })

/** What a step does in a month, its parts being worked out: it leaves its values in `out`. */
function stepOf(step: Expression, [first, second, third]: readonly Prepared[], out: Values): (month: number) => void {
  switch (step.kind) {
    case 'root':
      return (month) => rootValues(out, first!.at(month))
    case 'choose':
      return (month) => chooseValues(out, first!.at(month), second!.at(month), third!.at(month))
    case 'binary': {
      const operate = OPERATIONS[step.operator]
      const [left, right] = [first!.place, second!.place]
      if (left && right) return () => operate(out, left, right)
      return (month) => operate(out, first!.at(month), second!.at(month))
    }
    default:
      throw new AssertionError(`${step.kind} has no parts`)
  }
}
