import {
  above0,
  minus,
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
import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from '../../law/apprenticeshipLevyValues.ts'
import { employmentAllowanceMost, publicFunctionShareLeast } from '../../law/employmentAllowanceValues.ts'
import { monthsBetween, type Month } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Option } from '../option.ts'

const MONTHS_IN_YEAR = 12
const APRIL = 4

/** [months]: how many months of the tax year have passed, April the first, whenever the venture began. */
function monthsOfTaxYear(about: About): Expression {
  const { months, inYear } = about.calendar
  const passed = byMonth(months, (month) => ((inYear[month]! + MONTHS_IN_YEAR - APRIL) % MONTHS_IN_YEAR) + 1)
  return table('months of the tax year so far', 'ratio', passed)
}

/** Last month's figure, or nothing in the first month of a tax year. */
function earlierThisTaxYear(about: About, name: string): Expression {
  const { months, inYear } = about.calendar
  const goesOn = byMonth(months, (month) => (inYear[month] === APRIL ? 0 : 1))
  return product(previous(name), table('whether the tax year goes on from last month', 'ratio', goesOn))
}

/**
 * The venture's apprenticeship levy and Employment Allowance, both reckoned over the tax year so far.
 *
 * Levy: 0.5% of pay so far less a twelfth of the allowance for each month of the tax year so far, never below nothing.
 * Who begins in the middle of the year has the months before as well.
 * Source: HMRC Apprenticeship Levy Manual ALM08400,
 * https://www.gov.uk/hmrc-internal-manuals/apprenticeship-levy/alm08400
 * Allowance: by the rule of the National Insurance Contributions Act 2014. Normally nil: a body that is not a charity
 * and works half or more on functions of a public nature has none; a charity has it, but in the tax year of the
 * transfer not on staff who transferred, so only on posts that exist because of leaving.
 */
export function levyLines(about: About, option: Option): Line[] {
  const the = own(option)
  const passed = monthsOfTaxYear(about)
  const allowance = product(over(about.law(apprenticeshipLevyAllowance, 'pounds'), MONTHS_IN_YEAR), passed)
  const soFar = (name: string, says: string, is: Expression): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is,
    opens: of(0, 'pounds'),
  })
  const thisMonth = (name: string, of: string, says: string): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: minus(the(of), earlierThisTaxYear(about, the(of))),
    opens: { kind: 'constant', value: 0, unit: 'pounds' },
  })
  return [
    soFar(
      'pay-this-tax-year',
      'pay this tax year so far, governance posts included',
      sum(earlierThisTaxYear(about, the('pay-this-tax-year')), the('pay'), 'terms/governance/pay'),
    ),
    soFar(
      'levy-this-tax-year',
      'apprenticeship levy due this tax year so far, after its allowance',
      above0(minus(product(about.law(apprenticeshipLevyRate, 'ratio'), the('pay-this-tax-year')), allowance)),
    ),
    thisMonth('levy', 'levy-this-tax-year', 'apprenticeship levy of the month'),
    soFar(
      'nic-allowed-this-tax-year',
      'National Insurance this tax year so far that the Employment Allowance may be set against',
      sum(earlierThisTaxYear(about, the('nic-allowed-this-tax-year')), allowedNic(about, the)),
    ),
    soFar(
      'allowance-this-tax-year',
      'Employment Allowance used this tax year so far',
      smaller(the('nic-allowed-this-tax-year'), about.law(employmentAllowanceMost, 'pounds')),
    ),
    thisMonth('employment-allowance', 'allowance-this-tax-year', 'Employment Allowance used in the month'),
  ]
}

function allowedNic(about: About, the: (thing: string) => string): Expression {
  const { start, months, years } = about.calendar
  const terms = about.case.options.mutual
  const isCharity = charityMonths(about, terms?.charityFrom)
  const publicShare = terms?.publicFunctions ?? 1
  const least = about.law(publicFunctionShareLeast, 'ratio')
  const allowed = (month: number) => isCharity[month] === 1 || publicShare < least.values[month]!
  const inTransferYear = (month: number) => years[month] === years[monthsBetween(start, start)]
  const governance = byMonth(months, (month) => (allowed(month) ? 1 : 0))
  const everyone = byMonth(months, (month) => (allowed(month) && !inTransferYear(month) ? 1 : 0))
  return sum(
    product('terms/governance/nic', table('whether the allowance is open to the body', 'ratio', governance)),
    product(the('nic'), table('and to staff who transferred', 'ratio', everyone)),
  )
}

/** [months]: 1 in the months in which the venture is a charity. */
export function charityMonths(about: About, from: Month | undefined): Float64Array {
  const { start, months } = about.calendar
  const first = from === undefined ? months : monthsBetween(start, from)
  return byMonth(months, (month) => (month >= first ? 1 : 0))
}
