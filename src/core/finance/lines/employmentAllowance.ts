import { isLess, of, previous, product, smaller, sum, table, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { Dated } from '../../law/dated.ts'
import {
  employmentAllowanceMost,
  priorYearLiabilityBar,
  publicFunctionShareLeast,
} from '../../law/employment/employmentAllowanceValues.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { ofGovernance } from './goLive.ts'
import { charityMonths, earlierThisTaxYear, inMonthLine, soFarLine } from './taxYear.ts'

/** More than any employer owes: where no bar stands, nobody is over it. */
const NO_BAR_POUNDS = 1e15

/** The bar on the contributions of the year before, with a figure where the law has none. */
const bar: Dated<number> = {
  ...priorYearLiabilityBar,
  history: priorYearLiabilityBar.history.map((entry) => ({ ...entry, value: entry.value ?? NO_BAR_POUNDS })),
}

/**
 * The venture's Employment Allowance, reckoned over the tax year so far.
 *
 * Normally nil: a body that is not a charity and works half or more on functions of a public nature has none. A charity
 * has it, but in the tax year of the transfer not on staff who transferred, so only on posts that exist because of
 * leaving; and from April 2020 to April 2025 not in a year after one with contributions of £100,000.
 *
 * Source: National Insurance Contributions Act 2014; HMRC manual NIM06530.
 */
export function allowanceLines(about: About, option: Option): Line[] {
  const the = own(option)
  const open = openMonths(about, option)
  const isEver = open.includes(1)
  return [
    ...(isEver ? priorYearLines(about, option, the) : []),
    soFarLine(
      the('nic-allowed-this-tax-year'),
      'National Insurance this tax year so far that the Employment Allowance may be set against',
      sum(
        earlierThisTaxYear(about, the('nic-allowed-this-tax-year')),
        isEver
          ? product(isLess(the('nic-last-tax-year'), about.law(bar, 'pounds')), allowedNic(about, option, open))
          : of(0, 'pounds'),
      ),
    ),
    soFarLine(
      the('allowance-this-tax-year'),
      'Employment Allowance used this tax year so far',
      smaller(the('nic-allowed-this-tax-year'), about.law(employmentAllowanceMost, 'pounds')),
    ),
    inMonthLine(
      about,
      the('employment-allowance'),
      the('allowance-this-tax-year'),
      'Employment Allowance used in the month',
    ),
  ]
}

/** [months]: 1 where a body of this kind may have the allowance at all. */
function openMonths(about: About, option: Option): Float64Array {
  const isCharity = charityMonths(about, option.charityFrom)
  const least = about.law(publicFunctionShareLeast, 'ratio')
  const publicShare = option.publicFunctions ?? 1
  return byMonth(about.calendar.months, (month) =>
    isCharity[month] === 1 || publicShare < least.values[month]! ? 1 : 0,
  )
}

function priorYearLines(about: About, option: Option, the: Naming): Line[] {
  return [
    soFarLine(
      the('nic-this-tax-year'),
      'employer National Insurance this tax year so far, governance posts included',
      sum(earlierThisTaxYear(about, the('nic-this-tax-year')), the('nic'), ofGovernance(about, option, 'nic')),
    ),
    {
      ...soFarLine(
        the('nic-last-tax-year'),
        'employer National Insurance of the last tax year: none before the venture began',
        previous(the('nic-this-tax-year')),
      ),
      changesIn: about.calendar.aprils,
    },
  ]
}

/** Contributions on staff who transferred count from the tax year after the transfer. */
function allowedNic(about: About, option: Option, open: Float64Array): Expression {
  const { years } = about.calendar
  const everyone = open.map((each, month) => (years[month] === years[0] ? 0 : each))
  return sum(
    product(ofGovernance(about, option, 'nic'), table('whether the allowance is open to the body', 'ratio', open)),
    product(own(option)('nic'), table('and to staff who transferred', 'ratio', everyone)),
  )
}
