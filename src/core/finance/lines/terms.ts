import {
  above0,
  larger,
  minus,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  total,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import * as enrolment from '../../law/employment/automaticEnrolmentValues.ts'
import { employerNicRate, secondaryThresholdMonth } from '../../law/employment/employerNicValues.ts'
import { lgpsAverageEmployerRate } from '../../law/pensions/lgpsValues.ts'
import { minimumWageTopAdult } from '../../law/employment/minimumWageValues.ts'
import { nhsPensionAdministrationLevy, nhsPensionEmployerRate } from '../../law/pensions/nhsPensionValues.ts'
import { teachersPensionEmployerRate } from '../../law/pensions/teachersPensionValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import type { StaffGroup } from '../case/index.ts'
import { maskOf } from '../calendar.ts'
import { meanAbove, type PaySpread } from './paySpread.ts'
import { schemeLines } from './schemeSums.ts'
import { nameOf, rateOf, schemeOf, type Terms } from './termsOf.ts'
import { hasValuations, rateNow } from './valuations.ts'

/** Weeks in a year as the minimum wage is reckoned: 365 / 7. */
const WEEKS_IN_YEAR = 365 / 7

/**
 * Pay, employer National Insurance and pension of a set of posts, each group's per full-time equivalent and then the
 * total for the listed full-time equivalents, in pounds a month. They change only when pay or the law does.
 *
 * National Insurance: rate × pay of one person above the monthly threshold × people, unrounded.
 * Pay is never below the minimum wage of the month.
 */
export function termsLines(about: About, terms: Terms): Line[] {
  const groups = terms.groups.flatMap((group) => groupLines(about, terms, group))
  const totalOf = (part: 'pay' | 'nic' | 'pension', says: string): Line => ({
    name: `terms/${terms.name}/${part}`,
    unit: 'pounds',
    says: `${says} of ${terms.says} for a month`,
    is: total('pounds', ...terms.groups.map((group) => product(about.ask(group.fte), nameOf(terms, group, part)))),
  })
  return [
    ...groups,
    totalOf('pay', 'pay'),
    totalOf('nic', 'employer National Insurance'),
    totalOf('pension', "employer's pension contributions"),
    {
      name: `terms/${terms.name}/cost`,
      unit: 'pounds',
      says: `whole cost of ${terms.says} for a month: pay, employer National Insurance and pension`,
      is: sum(`terms/${terms.name}/pay`, `terms/${terms.name}/nic`, `terms/${terms.name}/pension`),
    },
    ...(hasValuations(about) ? schemeLines(about, terms) : []),
  ]
}

function groupLines(about: About, terms: Terms, group: StaffGroup): Line[] {
  const pay = nameOf(terms, group, 'pay')
  const fte = about.ask(group.fte)
  const people = about.ask(group.headcount)
  const ratio: Expression = terms.payRatio ? about.ask(terms.payRatio) : of(1, 'ratio')
  const floor = product(about.law(minimumWageTopAdult, 'pounds per fte'), group.hours * WEEKS_IN_YEAR)
  const increments = terms.increments && group.incrementsLeft > 0
  const grown = product(about.ask(group.pay, { unit: 'pounds per fte' }), 'world/pay-index', ratio)
  const yearPay = increments ? product(grown, nameOf(terms, group, 'increments')) : grown
  const forOne = (monthly: Term) => over(product(monthly, fte), people)
  const paid = payOfOne({ pay, typical: nameOf(terms, group, 'typical-pay'), yearPay, floor, forOne }, group)
  const lines: Line[] = [
    ...paid.before,
    {
      name: pay,
      unit: 'pounds per fte',
      says: `pay of one full-time ${group.post} for a month`,
      is: paid.spread ? over(product(meanAbove(paid.spread, NO_THRESHOLD), people), fte) : paid.all,
    },
    {
      name: nameOf(terms, group, 'nic'),
      unit: 'pounds per fte',
      says: `employer National Insurance for one full-time ${group.post} for a month`,
      is: over(
        product(
          about.law(employerNicRate, 'ratio'),
          paid.above(about.law(secondaryThresholdMonth, 'pounds per people')),
          people,
        ),
        fte,
      ),
    },
    {
      name: nameOf(terms, group, 'pension'),
      unit: 'pounds per fte',
      says: `employer's pension contribution for one full-time ${group.post} for a month`,
      is: product(pension(about, terms, group, paid), about.ask(group.participation)),
    },
  ]
  return increments ? [incrementLine(about, nameOf(terms, group, 'increments'), group), ...lines] : lines
}

const NO_THRESHOLD = of(0, 'pounds per people')

interface Pay {
  /** Lines that pay stands on where it is spread. */
  readonly before: readonly Line[]
  /** A full-time equivalent for a month, where everyone is paid alike. */
  readonly all: Expression
  readonly spread: PaySpread | undefined
  /** A month's pay of one person above a threshold. */
  readonly above: (threshold: Expression) => Expression
  /** The same up to a ceiling. */
  readonly between: (threshold: Expression, ceiling: Expression) => Expression
}

interface Paying {
  readonly pay: string
  readonly typical: string
  readonly yearPay: Expression
  readonly floor: Expression
  readonly forOne: (monthly: Term) => Expression
}

/** Pay of one person: the same for all of a group, or spread evenly about the middle of it. */
function payOfOne({ pay, typical, yearPay, floor, forOne }: Paying, { post, paySpread = 0 }: StaffGroup): Pay {
  const all = over(larger(yearPay, floor), MONTHS_IN_YEAR)
  if (paySpread === 0) {
    const one = forOne(pay)
    const above = (threshold: Expression) => above0(minus(one, threshold))
    const between = (from: Expression, to: Expression) => above0(minus(smaller(one, to), from))
    return { before: [], all, spread: undefined, above, between }
  }
  const line: Line = {
    name: typical,
    unit: 'pounds per people',
    says: `pay of one ${post} in the middle of the group for a month, before the minimum wage`,
    is: forOne(over(yearPay, MONTHS_IN_YEAR)),
  }
  const spread: PaySpread = { middle: typical, spread: paySpread, floor: forOne(over(floor, MONTHS_IN_YEAR)) }
  const above = (threshold: Expression) => meanAbove(spread, threshold)
  return { before: [line], all, spread, above, between: (from, to) => minus(above(from), above(to)) }
}

function incrementLine(about: About, name: string, group: StaffGroup): Line {
  const { aprils, months } = about.calendar
  let given = 0
  return {
    name,
    unit: 'ratio',
    says: `increments of ${group.post} since month 0`,
    is: product(previous(name), sum(1, about.ask(group.incrementSize))),
    opens: of(1, 'ratio'),
    changesIn: maskOf(months, (month) => aprils[month] === 1 && given++ < group.incrementsLeft),
  }
}

function pension(about: About, terms: Terms, group: StaffGroup, paid: Pay): Expression {
  const pay = nameOf(terms, group, 'pay')
  const scheme = schemeOf(terms, group)
  const rate = rateOf(terms, group)
  if (rate && scheme === 'lgps') return product(rateNow(about, about.ask(rate)), pay)
  if (rate && scheme !== 'none') return product(about.ask(rate), pay)
  switch (scheme) {
    case 'lgps':
      return product(about.law(lgpsAverageEmployerRate, 'ratio'), pay)
    case 'nhs':
      return product(
        sum(about.law(nhsPensionEmployerRate, 'ratio'), about.law(nhsPensionAdministrationLevy, 'ratio')),
        pay,
      )
    case 'tps':
      return product(about.law(teachersPensionEmployerRate, 'ratio'), pay)
    case 'dc':
      return automaticEnrolment(about, group, paid)
    case 'none':
      return of(0, 'pounds per fte')
  }
}

/** The automatic enrolment minimum: a share of pay within the band, for each person. */
function automaticEnrolment(about: About, group: StaffGroup, paid: Pay): Expression {
  const band = (value: typeof enrolment.automaticEnrolmentBandLower) =>
    over(about.law(value, 'pounds per people'), MONTHS_IN_YEAR)
  const within = paid.between(band(enrolment.automaticEnrolmentBandLower), band(enrolment.automaticEnrolmentBandUpper))
  const people = about.ask(group.headcount)
  const rate = about.law(enrolment.automaticEnrolmentEmployerRate, 'ratio')
  return over(product(rate, within, people), about.ask(group.fte))
}
