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
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { discountFactor } from '../../law/greenBook.ts'
import { greenBookSchedule } from '../../law/greenBookValues.ts'
import { valueOn } from '../../law/dated.ts'
import { assert } from '../../shared/assert.ts'
import { lastDayOf } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Option } from '../option.ts'

const MONTHS_IN_YEAR = 12

/** A month's pounds in start-date prices and at present value: ÷ the price index, × the discount factor of its year. */
function present(about: About, pounds: Expression | string): Expression {
  const { months, start } = about.calendar
  const schedule = valueOn(greenBookSchedule, lastDayOf(start))
  assert(schedule !== undefined, 'the discount rate is not known at the start')
  const factors = byMonth(months, (month) => discountFactor(Math.floor(month / MONTHS_IN_YEAR), schedule.value))
  const source = `Green Book discount rate: ${schedule.entry.source.title}`
  return over(product(pounds, table('discount factor', 'ratio', factors, source)), 'world/price-index')
}

/** Carrying on's cost so far, and each other option's saving against it so far, both at present value. */
export function valueLines(about: About, option: Option): Line[] {
  const the = own(option)
  const soFar = (name: string, says: string, of_: Expression | string): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: sum(previous(the(name)), present(about, of_)),
    opens: of(0, 'pounds'),
  })
  if (option.id === 'baseline')
    return [soFar('cost-so-far', 'what the authority has paid so far, at present value', the('parent-cost'))]
  const saving = minus('baseline/parent-cost', the('parent-cost'))
  return [
    soFar(
      'saving-so-far',
      'saving to the authority so far beside carrying on, at present value; nothing is saved by stopping a service',
      option.inHouse ? saving : choose(the('stopped'), none, saving),
    ),
  ]
}
