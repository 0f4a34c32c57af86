import {
  choose,
  input,
  isLess,
  minus,
  none,
  not,
  of,
  previous,
  product,
  sum,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Option, type Partner, type SharesOut, type Stake } from '../option.ts'
import { ifItEverLeaves, onceLive } from './goLive.ts'
import { chanceByThen } from './hazard.ts'

/** What the partner of a joint venture takes, brings and may take away. */
export function partnerLines(about: About, option: Option): Line[] {
  const { partner } = option
  if (!partner) return []
  const the = own(option)
  return [
    withdrawalLine(about, option, partner),
    {
      name: the('partner-fee'),
      unit: 'pounds',
      says: 'what the partner takes for managing, net of VAT, while it is there',
      is: product(the('contract-income'), product(about.ask(partner.fee), not(the('partner-gone')))),
      opens: of(0, 'pounds'),
    },
    {
      name: the('partner-capital'),
      unit: 'pounds',
      says: 'capital of the partner that is still in the body',
      is: capitalLeft(about, option, partner),
      opens: about.ask(partner.capital),
    },
  ]
}

/** One uniform and the inverse of the waiting time, at a constant chance a year. */
function withdrawalLine(about: About, option: Option, { withdraws }: Partner): Line {
  const key = `options/${option.id}/partner/withdraws/when`
  const label = 'When the partner withdraws'
  about.draw({ key, slot: { name: key }, label, shape: { kind: 'uniform', low: 0, high: 1 }, unit: 'ratio' })
  const byThen = chanceByThen(about, 'chance of a withdrawal by then', withdraws)
  return {
    name: own(option)('partner-gone'),
    unit: 'ratio',
    says: 'whether the partner has withdrawn: 1 when it has',
    is: onceLive(about, option, isLess(input(key, 'ratio'), byThen)),
    opens: of(0, 'ratio'),
  }
}

function capitalLeft(about: About, option: Option, { capital, takesCapital }: Partner): Expression {
  const paidIn = ifItEverLeaves(about, option, about.ask(capital))
  return takesCapital ? product(paidIn, not(own(option)('partner-gone'))) : sum(paidIn)
}

/** Output beside the same posts today: the partner's while it is there, the body's own afterwards. */
export const performanceOf = (about: About, option: Option): Expression => {
  const performance: Expression = option.performance ? about.ask(option.performance) : of(1, 'ratio')
  return option.partner ? choose(own(option)('partner-gone'), 1, performance) : performance
}

/** What the partner takes for managing, as a term of what is bought; nothing where there is none. */
export const partnerFeeOf = (option: Option): readonly string[] => (option.partner ? [own(option)('partner-fee')] : [])

/** The partner's capital beside that of members. */
export const partnerCapital = (about: About, { partner }: Option): readonly Expression[] =>
  partner ? [about.ask(partner.capital)] : []

export const partnerCapitalLeft = (option: Option): readonly string[] =>
  option.partner ? [own(option)('partner-capital')] : []

/** What the partner takes out when it withdraws; where the service never leaves, nothing was paid in. */
export function partnerTakes(about: About, option: Option): readonly Expression[] {
  if (!option.partner) return []
  const left = own(option)('partner-capital')
  return [ifItEverLeaves(about, option, minus(previous(left), left))]
}

/** The part of what is paid out that goes to a stake: once the partner has gone, its part is the others'. */
export function partOf(option: Option, { stakes }: SharesOut, stake: Stake): Expression {
  const part = of(stakes[stake], 'ratio')
  if (!option.partner || stakes.partner === 0) return part
  const afterwards = stake === 'partner' ? none : of(stakes[stake] / (1 - stakes.partner), 'ratio')
  return choose(own(option)('partner-gone'), afterwards, part)
}
