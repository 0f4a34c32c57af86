import {
  choose,
  isAtMost,
  isLess,
  larger,
  minus,
  none,
  not,
  of,
  over,
  product,
  sum,
  total,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { fineRoundingMonth, smallExemptVatMonth, smallExemptVatShare } from '../../law/tax/vatValues.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import {
  endsOf,
  monthsOf,
  ofAll,
  overQuarter,
  overYear,
  QUARTER,
  tradingMonths,
  YEAR,
  type Period,
} from './vatPeriod.ts'
import { recoveryLines } from './vatRecovered.ts'
import { roundingLines } from './vatRounding.ts'

/**
 * Partial exemption by the standard method. Nothing here is bought for one supply alone, so all input VAT is shared:
 *
 * - what serves grants and the like is no input tax, by their share of all income;
 * - of the rest, the share of taxed supplies by value comes back, rounded up to a whole percentage point, or to two
 *   places where shared input tax is very large;
 * - all of it comes back where the part for exempt supplies is small, if anything taxed is supplied at all.
 *
 * That is worked out for each quarter, and in March for the whole VAT year; what the year gives beside its quarters is
 * made good in the last return of the year. The first year runs from the start to March. Within a quarter the cost is
 * put by at each month's own share; a quarter cut short by the end of the run stays so.
 *
 * Source: VAT Regulations 1995 regs 99, 101, 105A, 106 and 107; HMRC Notice 706. The law room works the same out for
 * one year at a time (`vatRecovery`), and a test holds the two together.
 */
export function standardMethodLines(about: About, option: Option, exempt: readonly Term[]): Line[] {
  const the = own(option)
  const business: Line = {
    name: the('vat-business-income'),
    unit: 'pounds',
    says: 'income from supplies, taxed and exempt: what is outside the scope of VAT, such as a grant, is not',
    is: sum(the('taxable-income'), total('pounds', ...exempt)),
    opens: of(0, 'pounds'),
  }
  return [
    business,
    ...[QUARTER, YEAR].flatMap((period) => periodLines(about, option, period)),
    ...recoveryLines(about, the),
  ]
}

/** What a period counts, as its quarters end. */
function periodLines(about: About, option: Option, period: Period): Line[] {
  const the = own(option)
  const counted = (thing: string, unit: string, says: string, what: string): Line => {
    const name = the(`${period.name}/${thing}`)
    return {
      name,
      unit,
      says: `${says} of ${period.says}`,
      is: period === QUARTER ? overQuarter(what) : overYear(about, name, the(`${QUARTER.name}/${thing}`)),
      opens: of(0, unit),
      changesIn: endsOf(about, QUARTER),
    }
  }
  return [
    counted('taxable', 'pounds', 'taxed supplies', the('taxable-income')),
    counted('business', 'pounds', 'taxed and exempt supplies', the('vat-business-income')),
    counted('income', 'pounds', 'all income', the('income')),
    counted('input', 'pounds', 'VAT on what is bought', the('input-vat')),
    ...tradingMonths(about, option).map((live) => counted('months', 'ratio', 'months of trading', live)),
    ...resultLines(about, option, period),
  ]
}

/** What a period that ends gives back; between its ends these lines stand still and nothing reads them. */
function resultLines(about: About, option: Option, period: Period): Line[] {
  const name = (thing: string) => own(option)(`${period.name}/${thing}`)
  const changesIn = endsOf(about, period)
  const [taxable, business, income, shared] = ['taxable', 'business', 'income', 'shared'].map(name) as [
    string,
    string,
    string,
    string,
  ]
  const limit = (law: typeof smallExemptVatMonth): Expression =>
    product(about.law(law, 'pounds'), monthsOf(about, option, period))
  const line = (thing: string, unit: string, says: string, is: Expression): Line => ({
    name: name(thing),
    unit,
    says: `${says}, of ${period.says}`,
    is,
    opens: of(0, unit),
    changesIn,
  })
  const exemptVat = product(shared, not(name('taxed-share')))
  const small = limit(smallExemptVatMonth)
  const isSmall = larger(
    product(isAtMost(exemptVat, small), isAtMost(exemptVat, product(shared, about.law(smallExemptVatShare, 'ratio')))),
    product(isAtMost(shared, small), isAtMost(minus(business, taxable), over(business, 2))),
  )
  return [
    line('shared', 'pounds', 'input tax: VAT on what is bought for supplies', ofAll(name('input'), business, income)),
    ...roundingLines(line, name, choose(isLess(none, business), over(taxable, business), 0)),
    line(
      'taxed-share',
      'ratio',
      'share of input tax that comes back: taxed supplies of all, rounded up',
      choose(isLess(limit(fineRoundingMonth), shared), over(name('fine'), 10_000), over(name('percent'), 100)),
    ),
    line(
      'small',
      'ratio',
      'whether VAT for exempt supplies is so small that it comes back too',
      product(isLess(none, taxable), isSmall),
    ),
    line(
      'recovered',
      'pounds',
      'VAT that comes back',
      choose(name('small'), shared, product(shared, name('taxed-share'))),
    ),
  ]
}
