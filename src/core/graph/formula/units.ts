import { unitOver, unitTimes, type Unit } from '../unit.ts'
import type { Formula, Slip } from './formula.ts'
import { sayUnit } from './typedUnit.ts'

const ANY: Unit = 'any'
const PLAIN: Unit = 'ratio'

/**
 * The unit that a formula comes to, and every place where its terms do not go together: £ plus people has no meaning.
 *
 * A bare nought fits any unit, as it does in our own lines; any other bare number is plain. `unitOf` gives the unit of
 * a name, nothing for one that is not known: whoever looks names up tells that.
 */
export function unitOfFormula(
  formula: Formula,
  unitOf: (name: string) => Unit | undefined,
): { readonly unit: Unit; readonly slips: readonly Slip[] } {
  const slips: Slip[] = []
  const unit = work(formula, { unitOf: (name) => unitOf(name) ?? ANY, slips })
  return { unit, slips }
}

/** Whether a figure of one unit may stand where the other is wanted. */
export const unitsFit = (one: Unit, other: Unit): boolean => one === ANY || other === ANY || one === other

interface Looking {
  readonly unitOf: (name: string) => Unit
  readonly slips: Slip[]
}

function work(formula: Formula, looking: Looking): Unit {
  const of = (each: Formula) => work(each, looking)
  switch (formula.kind) {
    case 'number':
      return formula.isPounds ? 'pounds' : formula.value === 0 ? ANY : PLAIN
    case 'name':
      return looking.unitOf(formula.name)
    case 'negative':
      return of(formula.of)
    case 'signed':
      return workSigned(formula, of(formula.left), of(formula.right), looking)
    case 'extreme':
      return alike(looking, formula.at, 'compares', of(formula.terms[0]), of(formula.terms[1]))
    case 'if': {
      const when = of(formula.when)
      if (!unitsFit(when, PLAIN))
        looking.slips.push({
          at: formula.when.at,
          message: `The condition is in ${sayUnit(when)}.`,
          wanted: 'a comparison, such as a < b',
        })
      return alike(looking, formula.at, 'chooses between', of(formula.then), of(formula.otherwise))
    }
    case 'earlier':
      return alike(looking, formula.at, 'opens', looking.unitOf(formula.name), of(formula.opening))
    case 'gap':
      formula.parts.forEach(of)
      return ANY
  }
}

function workSigned(
  { sign, right, at }: Formula & { kind: 'signed' },
  left: Unit,
  other: Unit,
  looking: Looking,
): Unit {
  if (sign === '*') return left === ANY || other === ANY ? ANY : unitTimes(left, other)
  if (sign === '/') {
    if (right.kind === 'number' && right.value === 0)
      looking.slips.push({ at, message: 'This divides by nought.', wanted: 'a divisor other than 0' })
    return left === ANY || other === ANY ? ANY : unitOver(left, other)
  }
  const found = alike(looking, at, sign === '+' ? 'adds' : sign === '-' ? 'takes away' : 'compares', left, other)
  return sign === '+' || sign === '-' ? found : PLAIN
}

const SAID = {
  adds: (left: string, right: string) => `This adds ${left} and ${right}.`,
  'takes away': (left: string, right: string) => `This takes ${right} away from ${left}.`,
  compares: (left: string, right: string) => `This compares ${left} with ${right}.`,
  'chooses between': (left: string, right: string) => `This chooses between ${left} and ${right}.`,
  opens: (left: string, right: string) => `This looks back at ${left} and opens with ${right}.`,
} as const

function alike({ slips }: Looking, at: number, verb: keyof typeof SAID, left: Unit, right: Unit): Unit {
  if (!unitsFit(left, right))
    slips.push({ at, message: SAID[verb](sayUnit(left), sayUnit(right)), wanted: 'figures of one unit' })
  return left === ANY ? right : left
}
