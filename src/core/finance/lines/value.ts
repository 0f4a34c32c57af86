import {
  choose,
  minus,
  none,
  of,
  over,
  previous,
  product,
  sum,
  table,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { discountFactor } from '../../law/greenBook.ts'
import { greenBookSchedule } from '../../law/greenBookValues.ts'
import { valueOn } from '../../law/dated.ts'
import { MONTHS_IN_YEAR, lastDayOf } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Option } from '../option.ts'

/**
 * The Green Book's discount factor of each month's year, by the schedule in force at the start. Before the first
 * schedule there are none; the reader of cases says so, as it does of any law.
 */
function discountTable(about: About): Expression {
  const { months, start } = about.calendar
  const schedule = valueOn(greenBookSchedule, lastDayOf(start))
  if (schedule === undefined) return table('discount factor', 'ratio', new Float64Array(months))
  const factors = byMonth(months, (month) => discountFactor(Math.floor(month / MONTHS_IN_YEAR), schedule.value))
  return table('discount factor', 'ratio', factors, `Green Book discount rate: ${schedule.entry.source.title}`)
}

/**
 * Carrying on's cost so far and the saving aimed at, and each other option's saving so far, all at present value:
 * each month in prices of the start, × the discount factor of its year.
 */
export function valueLines(about: About, option: Option): Line[] {
  const the = own(option)
  const soFar = (name: string, says: string, realPounds: Expression): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: sum(previous(the(name)), product(realPounds, discountTable(about))),
    opens: of(0, 'pounds'),
  })
  const real = (pounds: Term) => over(pounds, 'world/price-index')
  if (option.id === 'baseline')
    return [
      soFar('cost-so-far', 'what the authority has paid so far, at present value', real(the('parent-cost'))),
      soFar('target-so-far', 'the saving aimed at so far, at present value', targetOf(about, real(the('parent-cost')))),
    ]
  const saving = minus('baseline/parent-cost', the('parent-cost'))
  return [
    soFar(
      'saving-so-far',
      'saving to the authority so far beside carrying on, at present value; nothing is saved by stopping a service',
      real(option.inHouse ? saving : choose(the('stopped'), none, saving)),
    ),
  ]
}

/** A share of what carrying on costs, or an amount a year in prices of the start; nothing where no target is set. */
function targetOf(about: About, cost: Expression): Expression {
  const { saving, savingAYear } = about.case.targets
  if (savingAYear) return over(about.ask(savingAYear), MONTHS_IN_YEAR)
  return saving ? product(about.ask(saving), cost) : none
}
