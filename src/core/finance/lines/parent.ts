import {
  choose,
  input,
  isAtMost,
  isLess,
  larger,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  table,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { MAIN } from './contracts.ts'

const MONTHS_IN_YEAR = 12

/**
 * What an option outside the authority means for the authority and for people who use the service.
 *
 * Three things can end it, and the first to come counts. A failure: the service comes back in house, disrupted for
 * some months, and the authority pays carrying on's cost and the taking back. A lost contract: another provider has
 * it, carrying on's level with a dip while it settles in, at the price that won. Ended by the authority: no service
 * and no price, shown as stopped and never as saved.
 */
export function outsideLines(about: About, option: Option): Line[] {
  const the = own(option)
  return [...fateLines(about, option), ...levelLines(about, the), ...parentCostLines(about, option)]
}

function fateLines(about: About, option: Option): Line[] {
  const the = own(option)
  const supplierFails: Line[] = option.books ? [] : [supplierFailure(about, option)]
  const state = (name: string, says: string, is: Expression): Line => ({
    name: the(name),
    unit: 'ratio',
    says,
    is,
    opens: of(0, 'ratio'),
  })
  const gone = larger(previous(the('replaced')), previous(the('stopped')))
  return [
    ...supplierFails,
    state(
      'returned',
      'whether the service is back in house after a failure: 1 from the month after',
      larger(previous(the('returned')), product(previous(the('failed')), not(gone))),
    ),
    state(
      'replaced',
      'whether another provider has the service: 1 when it has',
      larger(previous(the('replaced')), product(the(`${MAIN}/lost`), not(the('returned')))),
    ),
    state(
      'stopped',
      'whether the authority has ended the service: 1 when it has',
      larger(previous(the('stopped')), product(the(`${MAIN}/ended`), not(the('returned')))),
    ),
    state(
      'months-back',
      'months since the service came back in house',
      sum(previous(the('months-back')), the('returned')),
    ),
    state(
      'months-replaced',
      'months since another provider took over',
      sum(previous(the('months-replaced')), the('replaced')),
    ),
  ]
}

/** A supplier's failure: one uniform and the inverse of the waiting time, at a constant chance a year. */
function supplierFailure(about: About, option: Option): Line {
  const the = own(option)
  const key = 'options/outsource/failure'
  const label = 'When an outside supplier fails'
  about.draw({ key, slot: { name: key }, label, shape: { kind: 'uniform', low: 0, high: 1 }, unit: 'ratio' })
  const survives = 1 - (option.failureChance ?? 0)
  let lasting = 1
  const byThen = byMonth(about.calendar.months, (month) => {
    if ((month + 1) % MONTHS_IN_YEAR === 0) lasting *= survives
    const inYear = ((month + 1) % MONTHS_IN_YEAR) / MONTHS_IN_YEAR
    return 1 - lasting * (1 - inYear * (1 - survives))
  })
  return {
    name: the('failed'),
    unit: 'ratio',
    says: 'whether the supplier has failed: 1 when it has',
    is: isLess(input(key, 'ratio'), table('chance of a failure by then', 'ratio', byThen)),
    opens: of(0, 'ratio'),
  }
}

function levelLines(about: About, the: (thing: string) => string): Line[] {
  const { parent, contracts } = about.case
  const main = contracts.find((contract) => contract.id === MAIN)!
  const disrupted = isAtMost(the('months-back'), about.ask(parent.disruptedMonths))
  const settling = isAtMost(the('months-replaced'), main.loss.settleMonths)
  return [
    {
      name: the('service-level'),
      unit: 'ratio',
      says: 'service level, today 1, whoever provides it by now',
      is: choose(
        the('returned'),
        choose(
          disrupted,
          smaller(about.ask(parent.disruptedService), 'baseline/service-level'),
          'baseline/service-level',
        ),
        choose(
          the('stopped'),
          0,
          choose(
            the('replaced'),
            product('baseline/service-level', choose(settling, about.ask(main.loss.service), 1)),
            the('own-service-level'),
          ),
        ),
      ),
    },
  ]
}

/** Stranded share of the recharge not bought back: all of it in year one, then evenly down to the end of year three. */
function strandedShare(about: About): Expression {
  const atEnd = about.ask(about.case.parent.strandedAfterThreeYears)
  const falling = byMonth(about.calendar.months, (month) => Math.min(1, Math.max(0, (month - 11) / 24)))
  return minus(1, product(table('how far stranded cost has fallen', 'ratio', falling), minus(1, atEnd)))
}

function parentCostLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent, opening } = about.case
  const first = table(
    'the first month',
    'ratio',
    byMonth(about.calendar.months, (month) => (month === 0 ? 1 : 0)),
  )
  const boughtBack: Expression = option.books ? about.ask(parent.boughtBack) : of(0, 'ratio')
  const newly = minus(the('returned'), previous(the('returned')))
  const oneOff = option.books
    ? sum(about.ask(parent.transition), about.ask(opening.dowry))
    : about.ask(parent.transition)
  return [
    {
      name: the('still-buys-back'),
      unit: 'ratio',
      says: 'share of the recharge that is bought back and paid for: less once a contract has gone, none after a failure',
      is: product(boughtBack, the('costs-kept'), not(previous(the('failed')))),
    },
    {
      name: the('avoided'),
      unit: 'pounds',
      says: 'central cost that the authority no longer has',
      is: product(
        over(about.ask(parent.recharge), MONTHS_IN_YEAR),
        'world/price-index',
        minus(1, the('still-buys-back')),
        minus(1, strandedShare(about)),
      ),
    },
    {
      name: the('stranded'),
      unit: 'pounds',
      says: 'central cost that stays with the authority and nobody pays for',
      is: product(
        over(about.ask(parent.recharge), MONTHS_IN_YEAR),
        'world/price-index',
        minus(1, the('still-buys-back')),
        strandedShare(about),
      ),
    },
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
      is: sum(previous(the('after-competition-count')), the(`${MAIN}/competed`)),
      opens: of(0, 'ratio'),
      changesIn: decisionMask(about),
    },
    {
      name: the('take-back'),
      unit: 'pounds',
      says: 'cost of taking a failed service back, once',
      is: product(newly, about.ask(parent.takeBack), MONTHS_IN_YEAR, the(`${MAIN}/price`)),
    },
    {
      name: the('parent-cost'),
      unit: 'pounds',
      says: 'what the authority pays, counted when incurred',
      is: sum(
        product(oneOff, first),
        choose(
          the('returned'),
          sum('baseline/parent-cost', the('take-back')),
          sum(
            choose(the('stopped'), none, sum(the(`${MAIN}/price`), the('client-side'))),
            the('stranded'),
            the('competitions'),
          ),
        ),
      ),
      opens: of(0, 'pounds'),
    },
  ]
}

function decisionMask(about: About): Uint8Array {
  const main = about.case.contracts.find((contract) => contract.id === MAIN)!
  const { termMonths, renewal } = main
  const isDecision = (month: number) => month >= termMonths && (month - termMonths) % renewal.nextMonths === 0
  return Uint8Array.from({ length: about.calendar.months }, (_, month) => (isDecision(month) ? 1 : 0))
}
