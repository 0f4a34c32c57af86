import {
  choose,
  larger,
  minus,
  none,
  not,
  of,
  previous,
  product,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { Case } from '../case/index.ts'
import { own, type Naming, type Option, type Stake } from '../option.ts'
import { ifItEverLeaves, ofGovernance, onceLiveElse } from './goLive.ts'
import { isBacked } from './backing.ts'
import { exitDebtOf } from './exitDebt.ts'
import { hasStrain } from './pensionStrain.ts'
import { ratesPaid } from './rates.ts'
import { redundancyPayOf } from './redundancy.ts'
import { paidOutTo, sharersOf, takenOut } from './sharing.ts'
import { PRESENT_VALUE } from './value.ts'

/** Who gets what the authority pays, beside whoever is paid for things used up. */
export const FLOWS = ['hmrc', 'pension-fund', 'pay', 'redundancy', 'kept'] as const
/** What there is only where somebody takes a share of a surplus. */
export const OWNER_FLOWS = ['staff-as-owners', 'partner'] as const
export type OwnerFlow = (typeof OWNER_FLOWS)[number]
export type Flow = (typeof FLOWS)[number] | OwnerFlow | 'rates'

const STAKES_OF: Readonly<Record<OwnerFlow, Stake>> = { 'staff-as-owners': 'staff', partner: 'partner' }

/** The flows of owners that an option has. */
export const ownerFlowsOf = (option: Option): readonly OwnerFlow[] =>
  OWNER_FLOWS.filter((flow) => sharersOf(option).includes(STAKES_OF[flow]))

/** Business rates are known only where a case gives the rateable value of its premises. */
export const ratesFlowOf = ({ nonPay }: Case): readonly 'rates'[] =>
  nonPay.some(({ ratesRelief }) => ratesRelief !== undefined) ? ['rates'] : []

/** Of those, what only moves money from one body to another: no labour and no goods are used up by it. */
export const TRANSFERS: readonly Flow[] = ['hmrc', 'redundancy', 'kept', 'staff-as-owners', 'partner', 'rates']

export const flowSoFar = (flow: Flow): string => `so-far/${flow}`
export const ECONOMIC_SAVING = 'economic-saving-so-far'

const SAYS: Readonly<Record<Flow, string>> = {
  hmrc: 'what HMRC gets: National Insurance, levy, VAT that is not recovered, corporation tax',
  'pension-fund': "what pension funds get of the employer's contributions",
  pay: 'gross pay of the staff',
  redundancy: 'redundancy pay of the staff',
  kept: 'what the venture keeps: its surplus, a dowry when it begins, and what the authority bears of its debts',
  'staff-as-owners': 'what staff get of a surplus as owners, out of which they pay tax of their own',
  partner: 'what the partner gets of a surplus as an owner',
  rates: 'business rates on premises whose rateable value is given, after the relief of a charity',
}

/** Whether the money of an option is known to us: a supplier's books are not ours. */
export const hasFlows = ({ inHouse, books }: Option): boolean => inHouse || books

/**
 * Who gets the money under an option, month by month and so far at present value, and what the option costs everybody
 * together: the economic view. Only asked for by a question of its own, because each line costs time.
 *
 * A tax or a redundancy payment moves money and uses nothing up, and a surplus stays with somebody, so the economic
 * view leaves them out of cost; employer's pension contributions stay in, as pay does. After a failure the flows are
 * those of carrying on, since the posts go back. Once another provider has the service its books are not known: what it
 * is paid then counts as cost.
 */
export function bodiesLines(about: About, option: Option): Line[] {
  if (!hasFlows(option)) return []
  const the = own(option)
  const flows = option.books ? ventureFlows(about, option) : inHouseFlows(about, option)
  const has = [...FLOWS, ...ownerFlowsOf(option), ...ratesFlowOf(about.case)]
  return [
    ...has.flatMap((flow) =>
      flowLines(the, flow, option.books ? whileTrading(about, option, flow, flows[flow]) : flows[flow]),
    ),
    {
      name: the('economic-cost'),
      unit: 'pounds',
      says: 'what the option uses up: what the authority pays, less taxes, redundancy pay and what is kept',
      is: minus(
        the('parent-cost'),
        sum(...TRANSFERS.filter((flow) => has.includes(flow)).map((flow) => the(`flow/${flow}`))),
      ),
    },
    ...(option.id === 'baseline' ? [] : [economicSavingLine(the, option)]),
  ]
}

function inHouseFlows(about: About, option: Option): Readonly<Record<Flow, Expression>> {
  const the = own(option)
  return {
    hmrc: sum(the('nic'), the('levy')),
    'pension-fund': sum(the('pension'), ...strainOf(about, option)),
    pay: sum(the('pay')),
    redundancy: sum(redundancyPayOf(about, option)),
    kept: none,
    'staff-as-owners': none,
    partner: none,
    rates: ratesPaid(about, option),
  }
}

/** What a pension fund asks for redundancies, whoever pays it. */
const strainOf = (about: About, option: Option): readonly string[] =>
  hasStrain(about, option) ? [own(option)('pension-strain')] : []

function ventureFlows(about: About, option: Option): Readonly<Record<Flow, Expression>> {
  const the = own(option)
  const takes = (stake: Stake): Expression =>
    sharersOf(option).includes(stake) ? { kind: 'line', name: paidOutTo(the, stake) } : none
  const first = monthsWhen(about.calendar, 'the first month', (month) => month === 0)
  return {
    hmrc: minus(
      sum(the('nic'), ofGovernance(about, option, 'nic'), the('levy'), the('irrecoverable-vat'), the('tax')),
      the('employment-allowance'),
    ),
    'pension-fund': sum(
      the('pension'),
      ofGovernance(about, option, 'pension'),
      ...strainOf(about, option),
      ...exitDebtOf(about, option),
    ),
    pay: sum(the('pay'), ofGovernance(about, option, 'pay')),
    redundancy: sum(redundancyPayOf(about, option)),
    kept: minus(
      sum(
        the('surplus'),
        product(ifItEverLeaves(about, option, about.ask(about.case.opening.dowry)), first),
        ...(isBacked(about.case) ? [the('backing-cost')] : []),
        ...(option.ownedShare === undefined ? [] : [the('owners-cost')]),
      ),
      ...takenOut(option),
    ),
    'staff-as-owners': takes('staff'),
    partner: takes('partner'),
    rates: ratesPaid(about, option),
  }
}

/**
 * The month of its failure counts; from the next on the posts are the authority's again, or another provider's. Nothing
 * is counted of a service that was stopped, here as in the saving.
 */
function whileTrading(about: About, option: Option, flow: Flow, pounds: Expression): Expression {
  const the = own(option)
  const inHouse = flow in STAKES_OF ? none : `baseline/flow/${flow}`
  const trading = product(pounds, not(previous(the('failed'))))
  return onceLiveElse(about, option, choose(larger(the('returned'), the('stopped')), inHouse, trading), inHouse)
}

function flowLines(the: Naming, flow: Flow, is: Expression): Line[] {
  return [
    { name: the(`flow/${flow}`), unit: 'pounds', says: SAYS[flow], is: total('pounds', is) },
    soFarLine(the(flowSoFar(flow)), `${SAYS[flow]}, so far at present value`, sum(the(`flow/${flow}`))),
  ]
}

const soFarLine = (name: string, says: string, pounds: Expression): Line => ({
  name,
  unit: 'pounds',
  says,
  is: sum(previous(name), product(pounds, PRESENT_VALUE)),
  opens: of(0, 'pounds'),
})

/** Nothing is saved by stopping a service, here as in the authority's own view. */
function economicSavingLine(the: Naming, { inHouse }: Option): Line {
  const saved = minus('baseline/economic-cost', the('economic-cost'))
  return soFarLine(
    the(ECONOMIC_SAVING),
    'saving to everybody together so far beside carrying on, at present value',
    inHouse ? saved : choose(the('stopped'), none, saved),
  )
}
