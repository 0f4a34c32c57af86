import {
  choose,
  input,
  isAtMost,
  isLess,
  larger,
  minus,
  not,
  of,
  previous,
  product,
  smaller,
  sum,
  table,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { isPaidByLevel, MAIN, mainOf } from './contracts.ts'
import { fateMonths } from './fate.ts'
import { onceLiveElse } from './goLive.ts'
import { chanceByThen } from './hazard.ts'
import { parentCostLines } from './parentCost.ts'

/**
 * What an option outside the authority means for the authority and for people who use the service.
 *
 * Three things can end it, and the first to come counts. A failure: the service comes back in house, disrupted for
 * some months, and the authority pays carrying on's cost and the taking back. A lost contract: another provider has
 * it, carrying on's level with a dip while it settles in, at the price that won. Ended by the authority: no service
 * and no price, shown as stopped and never as saved.
 */
export function outsideLines(about: About, option: Option): Line[] {
  return [...fateLines(about, option), ...levelLines(about, option), ...parentCostLines(about, option)]
}

function fateLines(about: About, option: Option): Line[] {
  const the = own(option)
  const supplierFails: Line[] = option.books ? [] : [supplierFailure(about, option)]
  return [...supplierFails, ...failureLines(about, the), ...goneLines(about, the)]
}

function failureLines({ calendar: { months } }: About, the: Naming): Line[] {
  const monthsPassed = table(
    'months passed',
    'ratio',
    byMonth(months, (month) => month + 1),
  )
  return [
    {
      name: the('months-failed'),
      unit: 'ratio',
      says: 'months at whose end it had failed',
      is: sum(previous(the('months-failed')), the('failed')),
      opens: of(0, 'ratio'),
    },
    {
      name: the('months-trading'),
      unit: 'ratio',
      says: 'months at whose end it had not failed: the month of its failure, or all of them',
      is: minus(monthsPassed, the('months-failed')),
    },
    {
      name: the('failed-holding'),
      unit: 'ratio',
      says: "whether it failed while it still held the authority's contract: 1 when it did",
      is: choose(previous(the('failed')), previous(the('failed-holding')), product(the('failed'), the(`${MAIN}/held`))),
      opens: of(0, 'ratio'),
    },
    {
      name: the('returned'),
      unit: 'ratio',
      says: 'whether the service is back in house: 1 from the month after a failure with the contract still held',
      is: previous(the('failed-holding')),
      opens: of(0, 'ratio'),
    },
  ]
}

/** What becomes of the authority's contract: it moves only where its future is decided. */
function goneLines(about: About, the: Naming): Line[] {
  const changesIn = fateMonths(about, [mainOf(about)])
  const state = (name: string, says: string, is: Expression): Line => ({
    name: the(name),
    unit: 'ratio',
    says,
    is,
    opens: of(0, 'ratio'),
    changesIn,
  })
  return [
    state(
      'replaced',
      'whether another provider has the service: 1 when it has',
      larger(previous(the('replaced')), product(the(`${MAIN}/lost`), not(the('returned')))),
    ),
    state(
      'replaced-in',
      'month in which another provider took over, 0 while none has',
      choose(previous(the('replaced')), previous(the('replaced-in')), product(the('replaced'), monthNumber(about))),
    ),
    state(
      'stopped',
      'whether the authority has ended the service: 1 when it has',
      larger(previous(the('stopped')), product(the(`${MAIN}/ended`), not(the('returned')))),
    ),
  ]
}

const monthNumber = ({ calendar: { months } }: About): Expression =>
  table(
    'month',
    'ratio',
    byMonth(months, (month) => month),
  )

/** A supplier's failure: one uniform and the inverse of the waiting time, at a constant chance a year. */
function supplierFailure(about: About, option: Option): Line {
  const the = own(option)
  const key = 'options/outsource/failure'
  const label = 'When an outside supplier fails'
  about.draw({ key, slot: { name: key }, label, shape: { kind: 'uniform', low: 0, high: 1 }, unit: 'ratio' })
  const byThen = chanceByThen(about, 'chance of a failure by then', option.failureChance ?? 0)
  return {
    name: the('failed'),
    unit: 'ratio',
    says: 'whether the supplier has failed: 1 when it has',
    is: isLess(input(key, 'ratio'), byThen),
    opens: of(0, 'ratio'),
  }
}

function levelLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent } = about.case
  const disrupted = isAtMost(previous(the('months-failed')), about.ask(parent.disruptedMonths))
  const reached = choose(
    the('returned'),
    choose(disrupted, smaller(about.ask(parent.disruptedService), 'baseline/service-level'), 'baseline/service-level'),
    choose(the(`${MAIN}/held`), the('own-service-level'), product('baseline/service-level', the('elsewhere'))),
  )
  return [
    elsewhereLine(about, the),
    {
      name: the('service-level'),
      unit: 'ratio',
      says: 'service level, today 1, whoever provides it by now',
      is: onceLiveElse(about, option, reached, 'baseline/service-level'),
      ...(isPaidByLevel(about, option) && { opens: of(1, 'ratio') }),
    },
  ]
}

/** It moves where the contract goes, and again when whoever took over has settled in. */
function elsewhereLine(about: About, the: Naming): Line {
  const { service, settleMonths } = mainOf(about).loss
  const goes = fateMonths(about, [mainOf(about)])
  const settling = isLess(minus(monthNumber(about), the('replaced-in')), settleMonths)
  return {
    name: the('elsewhere'),
    unit: 'ratio',
    says: "service level once the contract has gone, beside carrying on's: a dip while another settles in, or stopped",
    is: choose(the('stopped'), 0, choose(settling, about.ask(service), 1)),
    opens: of(1, 'ratio'),
    changesIn: maskOf(goes.length, (month) => goes[month] === 1 || goes[month - settleMonths] === 1),
  }
}
