import { above0, minus, over, product, sum } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from '../../law/employment/apprenticeshipLevyValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import { allowanceLines } from './employmentAllowance.ts'
import { earlierThisTaxYear, inMonthLine, monthsOfTaxYear, soFarLine } from './taxYear.ts'

/**
 * The venture's apprenticeship levy and Employment Allowance, both reckoned over the tax year so far.
 *
 * Levy: 0.5% of pay so far less a twelfth of the allowance for each month of the tax year so far, never below nothing.
 * Who begins in the middle of the year has the months before as well.
 * Source: HMRC Apprenticeship Levy Manual ALM08400,
 * https://www.gov.uk/hmrc-internal-manuals/apprenticeship-levy/alm08400
 */
export function levyLines(about: About, option: Option): Line[] {
  const the = own(option)
  const allowance = over(about.law(apprenticeshipLevyAllowance, 'pounds'), MONTHS_IN_YEAR)
  return [
    soFarLine(
      the('pay-this-tax-year'),
      'pay this tax year so far, governance posts included',
      sum(earlierThisTaxYear(about, the('pay-this-tax-year')), the('gross-pay')),
    ),
    soFarLine(
      the('levy-this-tax-year'),
      'apprenticeship levy due this tax year so far, after its allowance',
      above0(
        minus(
          product(about.law(apprenticeshipLevyRate, 'ratio'), the('pay-this-tax-year')),
          product(allowance, monthsOfTaxYear(about)),
        ),
      ),
    ),
    inMonthLine(about, the('levy'), the('levy-this-tax-year'), 'apprenticeship levy of the month'),
    ...allowanceLines(about, option),
  ]
}
