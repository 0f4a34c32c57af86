import {
  choose,
  input,
  isAtMost,
  isLess,
  larger,
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
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { MAIN } from './contracts.ts'
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
    state(
      'months-trading',
      'months at whose end it had not failed: the month of its failure, or all of them',
      sum(previous(the('months-trading')), not(the('failed'))),
    ),
    state(
      'failed-holding',
      "whether it failed while it still held the authority's contract: 1 when it did",
      choose(previous(the('failed')), previous(the('failed-holding')), product(the('failed'), the(`${MAIN}/held`))),
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

function levelLines(about: About, the: Naming): Line[] {
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
