import { choose, minus, none, not, of, over, previous, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { strandedShare } from './closing.ts'
import { forNewWork } from './newWork/who.ts'
import { MAIN, mainOf } from './contracts.ts'
import { dueThing, elsewhereLines } from './due.ts'
import { competitionOfMain } from './fate.ts'
import { challengeCost, ifItEverLeaves, mayBeLate, onceLive, onceLiveElse, waitingCost } from './goLive.ts'
import { backingCostLines, isBacked } from './backing.ts'
import { authoritysExitDebtOf } from './exitDebt.ts'
import { pensionShareOf } from './pensionShare.ts'
import { authorityBearsStrain } from './pensionStrain.ts'
import { paidOutTo, sharersOf } from './sharing.ts'

/** What the authority pays for an option outside it, counted when incurred. */
export function parentCostLines(about: About, option: Option): Line[] {
  const elsewhere = elsewhereLines(about, (thing) => own(option)(`${MAIN}/${thing}`), mainOf(about))
  return [
    ...rechargeLines(about, option),
    ...clientLines(about, option),
    ...elsewhere,
    ...(option.books ? backingCostLines(about, option) : []),
    parentCostLine(about, option, elsewhere),
  ]
}

/** The recharge splits each month: what is bought back, what is stranded and what is avoided make it up. */
function rechargeLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent } = about.case
  const boughtBack: Expression = option.books ? about.ask(parent.boughtBack) : of(0, 'ratio')
  const notBoughtBack = (share: Expression): Expression => {
    const all = product(over(about.ask(parent.recharge), MONTHS_IN_YEAR), 'world/price-index', share)
    return choose(previous(the('failed')), all, product(all, not(the('buys-back'))))
  }
  return [
    {
      name: the('buys-back'),
      unit: 'ratio',
      says: 'share of the recharge bought back while it trades: less once a contract has gone',
      is: product(boughtBack, onceLive(about, option, the('costs-kept'))),
    },
    {
      name: the('avoided'),
      unit: 'pounds',
      says: 'central cost that the authority no longer has; after a failure nothing is bought back',
      is: notBoughtBack(minus(1, strandedShare(about, 0))),
    },
    {
      name: the('stranded'),
      unit: 'pounds',
      says: 'central cost that stays with the authority and nobody pays for; after a failure nothing is bought back',
      is: notBoughtBack(strandedShare(about, 0)),
    },
  ]
}

function clientLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent } = about.case
  const competition = competitionOfMain(about, mainOf(about))
  const newly = minus(the('returned'), previous(the('returned')))
  return [
    {
      name: the('client-side'),
      unit: 'pounds',
      says: "the authority's client side",
      is: product(over(about.ask(parent.client), MONTHS_IN_YEAR), 'world/pay-index'),
    },
    {
      name: the('competitions'),
      unit: 'pounds',
      says: 'cost to the authority of a competition this month',
      is: product(
        about.ask(parent.reprocurement),
        not(the('stopped')),
        minus(the('after-competition-count'), previous(the('after-competition-count'))),
      ),
    },
    {
      name: the('after-competition-count'),
      unit: 'ratio',
      says: 'competitions so far',
      is: sum(previous(the('after-competition-count')), the(competition.thing)),
      opens: of(0, 'ratio'),
      changesIn: competition.mask,
    },
    {
      name: the('take-back'),
      unit: 'pounds',
      says: 'cost of taking a failed service back, once',
      is: product(newly, product(about.ask(parent.takeBack), MONTHS_IN_YEAR, the(`${MAIN}/price`))),
    },
    {
      name: the('taken-back-so-far'),
      unit: 'pounds',
      says: 'what taking a failed service back has cost so far',
      is: sum(previous(the('taken-back-so-far')), the('take-back')),
      opens: of(0, 'pounds'),
    },
  ]
}

function parentCostLine(about: About, option: Option, elsewhere: readonly Line[]): Line {
  const the = own(option)
  const { parent, opening } = about.case
  const first = monthsWhen(about.calendar, 'the first month', (month) => month === 0)
  const dowry = option.books ? ifItEverLeaves(about, option, about.ask(opening.dowry)) : none
  const challenged = mayBeLate(about, option) ? [challengeCost(about)] : []
  const atStart = product(sum(about.ask(parent.transition), dowry, ...challenged), first)
  const strain = authorityBearsStrain(about, option) ? [the('pension-strain')] : []
  const paid = sum(the(dueThing(mainOf(about))), the('client-side'), ...elsewhere.map(({ name }) => name))
  const forService = choose(the('stopped'), none, paid)
  const outside = sum(
    atStart,
    forService,
    the('competitions'),
    the('stranded'),
    ...strain,
    ...ventureCosts(about, option),
  )
  return {
    name: the('parent-cost'),
    unit: 'pounds',
    says: 'what the authority pays, counted when incurred',
    is: minus(
      choose(
        the('returned'),
        sum('baseline/parent-cost', the('take-back')),
        onceLiveElse(about, option, outside, sum(atStart, waitingCost(about, option))),
      ),
      ...(sharersOf(option).includes('authority') ? [paidOutTo(the, 'authority')] : []),
    ),
    opens: of(0, 'pounds'),
  }
}

/** What a venture costs the authority beside its contract, where the case has such a thing. */
export function ventureCosts(about: Pick<About, 'case'>, option: Option): readonly string[] {
  const backing = isBacked(about.case) ? [own(option)('backing-cost')] : []
  if (!option.books) return []
  return [
    ...backing,
    ...(option.ownedShare === undefined ? [] : [own(option)('owners-cost')]),
    ...pensionShareOf(about, option),
    ...authoritysExitDebtOf(about, option),
    ...forNewWork(about, option),
  ]
}
