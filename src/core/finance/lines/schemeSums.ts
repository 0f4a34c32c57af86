import { of, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { StaffGroup } from '../case/index.ts'
import { nameOf, rateOf, schemeOf, type Terms } from './termsOf.ts'

/** What is added up of those in the local government scheme where there are valuations. */
export const SCHEME_SUMS = [
  ['scheme-pay', 'pensionable pay'],
  ['scheme-pension', "employer's pension contributions"],
  ['scheme-pension-at-start', "employer's pension contributions at the rates of the start"],
] as const
export type SchemeSum = (typeof SCHEME_SUMS)[number][0]

/** What sharing of the risk of valuations reads: of those in the local government scheme, each at a typed rate. */
export function schemeLines(about: About, terms: Terms): Line[] {
  return SCHEME_SUMS.flatMap(([thing, says]) => [
    ...terms.groups.map((group): Line => ({
      name: nameOf(terms, group, thing),
      unit: 'pounds per fte',
      says: `${says} of one full-time ${group.post} for a month, if in the local government scheme`,
      is: schemeOf(terms, group) === 'lgps' ? schemePart(about, terms, group, thing) : of(0, 'pounds per fte'),
    })),
    {
      name: `terms/${terms.name}/${thing}`,
      unit: 'pounds',
      says: `${says} of ${terms.says} for a month, of those in the local government scheme`,
      is: total('pounds', ...terms.groups.map((group) => product(about.ask(group.fte), nameOf(terms, group, thing)))),
    },
  ])
}

function schemePart(about: About, terms: Terms, group: StaffGroup, thing: SchemeSum): Expression {
  const contribution = sum(nameOf(terms, group, 'pension'))
  const pensionable = product(nameOf(terms, group, 'pay'), about.ask(group.participation))
  const rate = rateOf(terms, group)
  if (thing === 'scheme-pay') return pensionable
  return thing === 'scheme-pension-at-start' && rate ? product(about.ask(rate), pensionable) : contribution
}
