import {
  choose,
  isAtMost,
  isLess,
  minus,
  over,
  product,
  table,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import * as rates from '../../law/tax/businessRatesValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import type { NonPayLine } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'
import { activeTable, nonPayOf } from './nonPay.ts'
import { fromTheFirst } from './ratesBefore.ts'
import { charityMonths } from './taxYear.ts'

/** The cost lines of an option that pay business rates on premises whose rateable value is given. */
const premisesOf = (about: About, option: Pick<Option, 'inHouse'>): readonly NonPayLine[] =>
  nonPayOf(about, option).filter(({ ratesRelief }) => ratesRelief !== undefined)

const billOf = ({ id }: NonPayLine): string => `world/rates/${id}`

/** The bill of each of the premises by its rateable value, before any relief: whoever is there pays it. */
export function ratesLines(about: About): Line[] {
  return premisesOf(about, { inHouse: false }).map((line) => ({
    name: billOf(line),
    unit: 'pounds',
    says: `business rates of ${line.id} for a month, by its rateable value and before any relief`,
    is: product(
      over(product(about.ask(line.ratesRelief!.rateableValue), multiplierOf(about, line.ratesRelief!)), MONTHS_IN_YEAR),
      activeTable(about, line.from, line.to),
    ),
  }))
}

/** The multiplier that serves the premises: high value comes before use, and use before size. */
function multiplierOf(about: About, { rateableValue, retail }: NonNullable<NonPayLine['ratesRelief']>): Expression {
  const law = (value: typeof rates.ratesStandard) => about.law(fromTheFirst(value), 'ratio')
  const value = about.ask(rateableValue)
  const bySize = (small: Expression, standard: Expression) =>
    choose(isLess(value, about.law(rates.ratesSmallBelow, 'pounds')), small, standard)
  const plain = bySize(law(rates.ratesSmall), law(rates.ratesStandard))
  const ofUse = bySize(law(rates.ratesSmallRetail), law(rates.ratesStandardRetail))
  const used = retail ? choose(isLess(0, ofUse), ofUse, plain) : plain
  const isHigh = isAtMost(about.law(fromTheFirst(rates.ratesHighFrom), 'pounds'), value)
  return choose(isHigh, law(rates.ratesHighValue), used)
}

/** The name of an option's relief, where it has any. */
export const ratesReliefOf = (about: About, option: Option): string[] =>
  option.charityFrom && premisesOf(about, option).length > 0 ? [own(option)('rates-relief')] : []

/**
 * Business rates that a venture does not pay as a charity: the relief by right, from the month it becomes one.
 * The bill itself is in its non-pay cost, as it is in that of the authority today.
 */
export function ratesReliefLines(about: About, option: Option): Line[] {
  const charity = charityMonths(about, option.charityFrom)
  return ratesReliefOf(about, option).map((name) => ({
    name,
    unit: 'pounds',
    says: 'business rates that it does not pay, as a charity',
    is: product(
      total('pounds', ...premisesOf(about, option).map(billOf)),
      about.law(rates.ratesCharityRelief, 'ratio'),
      table('whether it is a charity', 'ratio', charity),
      onceLive(about, option, own(option)('costs-kept')),
    ),
  }))
}

/** What an option pays in business rates, for who gains: the bill of what it still uses, less its relief. */
export function ratesPaid(about: About, option: Option): Expression {
  const bill = total('pounds', ...premisesOf(about, option).map(billOf))
  return minus(product(bill, onceLive(about, option, own(option)('costs-kept'))), ...ratesReliefOf(about, option))
}
