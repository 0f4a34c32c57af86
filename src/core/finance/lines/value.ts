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
import { discountFactor } from '../../law/greenBook/greenBook.ts'
import { greenBookSchedule } from '../../law/greenBook/greenBookValues.ts'
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

export const PRESENT_VALUE = 'world/present-value'

/** One factor for every option: each pound of a month in prices of the start, × the discount factor of its year. */
export const presentValueLine = (about: About): Line => ({
  name: PRESENT_VALUE,
  unit: 'ratio',
  says: 'present value of a pound of the month: the discount factor of its year over the price level',
  is: over(discountTable(about), 'world/price-index'),
})

/**
 * Carrying on's cost so far and the saving aimed at, and each other option's saving so far, all at present value.
 */
export function valueLines(about: About, option: Option): Line[] {
  const the = own(option)
  const soFar = (name: string, says: string, presentPounds: Expression): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: sum(previous(the(name)), presentPounds),
    opens: of(0, 'pounds'),
  })
  const present = (pounds: Term, factor: Term = PRESENT_VALUE) => product(pounds, factor)
  if (option.id === 'baseline')
    return [
      soFar('cost-so-far', 'what the authority has paid so far, at present value', present(the('parent-cost'))),
      soFar(
        'target-so-far',
        'the saving aimed at so far, at present value',
        targetOf(about, present(the('parent-cost'))),
      ),
    ]
  const saving = minus('baseline/parent-cost', the('parent-cost'))
  return [
    soFar(
      'saving-so-far',
      'saving to the authority so far beside carrying on, at present value; nothing is saved by stopping a service',
      present(saving, option.inHouse ? PRESENT_VALUE : choose(the('stopped'), 0, PRESENT_VALUE)),
    ),
  ]
}

/** A share of what carrying on costs, or an amount a year in prices of the start; nothing where no target is set. */
function targetOf(about: About, presentCost: Expression): Expression {
  const { saving, savingAYear } = about.case.targets
  if (savingAYear) return product(over(about.ask(savingAYear), MONTHS_IN_YEAR), discountTable(about))
  return saving ? product(about.ask(saving), presentCost) : none
}
