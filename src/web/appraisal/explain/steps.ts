import type { Explained } from '../../../core/graph/explain.ts'
import type { NamedPart, Operator } from '../../../core/graph/expression.ts'
import type { Model } from '../../../core/graph/model.ts'
import { unitOver, unitRoot, unitTimes, type Unit } from '../../../core/graph/unit.ts'

/** How a figure is made, as a reader follows it: a name with its value, a plain number, or steps within a step. */
export type Step =
  | {
      readonly kind: 'named'
      readonly part: NamedPart
      readonly value: number
      readonly unit: Unit
      readonly lead: string
      /** Where a table's figure of the month comes from: the law in force, say. */
      readonly source: string | undefined
    }
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit; readonly lead: string }
  | {
      readonly kind: 'made'
      readonly says: string
      readonly value: number
      readonly unit: Unit
      readonly lead: string
      readonly parts: readonly Step[]
    }

const WORDS: Readonly<Record<Exclude<Operator, 'plus' | 'minus'>, string>> = {
  times: 'multiplied together',
  over: 'the first divided by the second',
  min: 'the smaller of the two',
  max: 'the larger of the two',
  less: '1 if the first is less than the second, else 0',
  atMost: '1 if the first is at most the second, else 0',
}

/**
 * An explained figure as steps. Sums and products that were built two by two are told as one list, and the nought that
 * a sum begins with is left out.
 */
export function stepsOf(explained: Explained, model: Model, lead = ''): Step {
  const { expression, value, parts, source } = explained
  const inside = (part: Explained, words: string) => stepsOf(part, model, words)
  const made = (says: string, steps: readonly Step[], unit: Unit): Step => ({
    kind: 'made',
    says,
    value,
    unit,
    lead,
    parts: steps,
  })
  switch (expression.kind) {
    case 'constant':
      return { kind: 'number', value, unit: expression.unit, lead }
    case 'line':
    case 'previous':
      return { kind: 'named', part: expression, value, unit: model.byName.get(expression.name)!.unit, lead, source }
    case 'input':
    case 'yearly':
    case 'table':
      return { kind: 'named', part: expression, value, unit: expression.unit, lead, source }
    case 'root': {
      const steps = parts.map((part) => inside(part, ''))
      return made('the square root', steps, unitRoot(steps[0]!.unit) ?? 'ratio')
    }
    case 'choose': {
      const [when, then, otherwise] = parts
      const isSo = when!.value !== 0
      const chosen = inside((isSo ? then : otherwise)!, isSo ? 'it holds, so: ' : 'it does not, so: ')
      return made('depends on whether something holds', [inside(when!, 'whether it holds: '), chosen], chosen.unit)
    }
    case 'binary':
      return binary(explained, model, lead)
  }
}

function binary(explained: Explained, model: Model, lead: string): Step {
  const { expression, value } = explained
  const operator = expression.kind === 'binary' ? expression.operator : 'plus'
  if (operator === 'plus' || operator === 'minus') return added(explained, model, lead)
  const flat = operator === 'times' ? chained(explained, 'times') : explained.parts
  const steps = flat.map((part) => stepsOf(part, model))
  return { kind: 'made', says: WORDS[operator], value, unit: unitOf(operator, steps), lead, parts: steps }
}

function unitOf(operator: Operator, steps: readonly Step[]): Unit {
  const units = steps.map(({ unit }) => (unit === 'any' ? 'ratio' : unit))
  if (operator === 'times') return units.reduce(unitTimes, 'ratio')
  if (operator === 'over') return unitOver(units[0]!, units[1]!)
  if (operator === 'less' || operator === 'atMost') return 'ratio'
  return exact(steps)
}

/** The unit of things alike; a nought without a unit takes that of the others. */
const exact = (steps: readonly Step[]): Unit => steps.find(({ unit }) => unit !== 'any')?.unit ?? 'ratio'

/** A chain of sums and differences as one list, what is taken away marked so. */
function added(explained: Explained, model: Model, lead: string): Step {
  const signed = signedParts(explained, 1).filter(({ part }) => !isNought(part))
  const only = signed[0]
  if (!only) return { kind: 'number', value: explained.value, unit: 'ratio', lead }
  if (signed.length === 1 && only.sign > 0) return stepsOf(only.part, model, lead)
  const steps = signed.map(({ part, sign }) => stepsOf(part, model, sign < 0 ? 'less ' : ''))
  const says = signed.some(({ sign }) => sign < 0) ? 'added up and taken away' : 'added up'
  return { kind: 'made', says, value: explained.value, unit: exact(steps), lead, parts: steps }
}

interface Signed {
  readonly part: Explained
  readonly sign: number
}

function signedParts(explained: Explained, sign: number): readonly Signed[] {
  const { expression, parts } = explained
  if (expression.kind !== 'binary' || (expression.operator !== 'plus' && expression.operator !== 'minus'))
    return [{ part: explained, sign }]
  const [left, right] = parts
  return [...signedParts(left!, sign), ...signedParts(right!, expression.operator === 'plus' ? sign : -sign)]
}

const isNought = ({ expression }: Explained): boolean => expression.kind === 'constant' && expression.value === 0

function chained(explained: Explained, operator: Operator): readonly Explained[] {
  const { expression, parts } = explained
  if (expression.kind !== 'binary' || expression.operator !== operator) return [explained]
  return parts.flatMap((part) => chained(part, operator))
}
