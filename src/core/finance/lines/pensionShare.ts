import { larger, minus, of, product, smaller, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import { ofGovernance, onceLive } from './goLive.ts'
import type { SchemeSum } from './schemeSums.ts'
import { ofThoseInPost } from './staffCost.ts'
import { hasValuations } from './valuations.ts'

/** Whether a part of the contributions is the authority's. */
const isShared = (about: Pick<About, 'case'>, { pensions }: Option): boolean =>
  pensions !== undefined && pensions.risk !== 'fullRisk' && hasValuations(about)

/** What the authority pays of contributions in place of the venture, where it does. */
export const pensionShareOf = (about: Pick<About, 'case'>, option: Option): readonly string[] =>
  isShared(about, option) ? [own(option)('pension-share')] : []

/**
 * Who pays what valuations bring. The venture's own part is a cost of staff; the authority's is in its ledger, and is
 * below nothing where a rate falls that it has taken upon itself.
 */
export function pensionShareLines(about: About, option: Option): Line[] {
  if (!isShared(about, option)) return []
  const the = own(option)
  const inPost = (thing: SchemeSum) => (terms: string) => schemeSum(terms, thing)
  const all = (thing: SchemeSum) => sum(ofThoseInPost(about, option, inPost(thing)), ofGovernance(about, option, thing))
  const shared =
    option.pensions?.risk === 'capCollar'
      ? beyondCollar(option, all('scheme-pension'), all('scheme-pay'))
      : minus(all('scheme-pension'), all('scheme-pension-at-start'))
  return [
    {
      name: the('pension-share'),
      unit: 'pounds',
      says: "the authority's part of the employer's contributions; below nothing where the venture pays more than them",
      is: onceLive(about, option, shared),
      opens: of(0, 'pounds'),
    },
  ]
}

const schemeSum = (terms: string, thing: SchemeSum): Expression => ({ kind: 'line', name: `terms/${terms}/${thing}` })

/** What is left to the authority of contributions when the venture pays between two rates of the same pay. */
function beyondCollar({ pensions }: Option, contributions: Expression, pay: Expression): Expression {
  const { lower, upper } = pensions!.collar!
  return minus(contributions, smaller(larger(contributions, product(lower, pay)), product(upper, pay)))
}

/** The authority's part for everybody there is at the start: what a venture knows when it first looks ahead. */
export function sharedAtStart(about: About, option: Option): readonly Expression[] {
  if (!isShared(about, option) || option.pensions?.risk !== 'capCollar') return []
  const all = (thing: SchemeSum) => sum(schemeSum(option.transferees ?? 'kept', thing), schemeSum('governance', thing))
  return [beyondCollar(option, all('scheme-pension'), all('scheme-pay'))]
}
