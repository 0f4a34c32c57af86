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
  previous,
  product,
  sum,
  table,
  total,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { fineRoundingMonth, smallExemptVatMonth, smallExemptVatShare } from '../../law/tax/vatValues.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf, monthsWhen } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { mayBeLate, onceLive } from './goLive.ts'

const MARCH = 3
const MONTHS_IN_QUARTER = 3
/** Rounding up must not take the dust of floating point for a part of a percentage point. */
const DUST = 1e-9
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** A period that recovery is worked out for, and the months in which one ends. */
interface Period {
  readonly name: 'vat-quarter' | 'vat-year'
  readonly says: string
  readonly ends: (inYear: number) => boolean
}
const QUARTER: Period = {
  name: 'vat-quarter',
  says: 'this VAT quarter',
  ends: (inYear) => inYear % MONTHS_IN_QUARTER === 0,
}
const YEAR: Period = { name: 'vat-year', says: 'this VAT year', ends: (inYear) => inYear === MARCH }

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
 * put by at the share so far; a quarter cut short by the end of the run stays so.
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
  }
  return [
    business,
    ...[QUARTER, YEAR].flatMap((period) => periodLines(about, option, period)),
    ...recoveryLines(about, the),
  ]
}

function periodLines(about: About, option: Option, period: Period): Line[] {
  const the = own(option)
  const name = (thing: string) => the(`${period.name}/${thing}`)
  const soFar = (thing: string, says: string, what: Term): Line => ({
    name: name(thing),
    unit: 'pounds',
    says: `${says} of ${period.says} so far`,
    is: sum(product(previous(name(thing)), goesOn(about, period)), what),
    opens: of(0, 'pounds'),
  })
  return [
    soFar('taxable', 'taxed supplies', the('taxable-income')),
    soFar('business', 'taxed and exempt supplies', the('vat-business-income')),
    soFar('income', 'all income', the('income')),
    soFar('input', 'VAT on what is bought', the('input-vat')),
    ...monthsLine(about, option, period, name('months')),
    ...resultLines(about, option, period),
  ]
}

/** Months of a period in which the venture trades; only where it may begin late does anything uncertain come in. */
function monthsLine(about: About, option: Option, period: Period, name: string): Line[] {
  if (!mayBeLate(about, option)) return []
  return [
    {
      name,
      unit: 'ratio',
      says: `months of ${period.says} so far in which it traded`,
      is: sum(product(previous(name), goesOn(about, period)), onceLive(about, option, of(1, 'ratio'))),
      opens: of(0, 'ratio'),
    },
  ]
}

function monthsOf(about: About, option: Option, period: Period): Term {
  if (mayBeLate(about, option)) return own(option)(`${period.name}/months`)
  const { months, inYear } = about.calendar
  let count = 0
  const passed = byMonth(months, (month) => {
    count = month === 0 || period.ends(inYear[month - 1]!) ? 1 : count + 1
    return count
  })
  return table(`months of ${period.says} so far`, 'ratio', passed)
}

/** What a period that ends gives back; between its ends these lines stand still and nothing reads them. */
function resultLines(about: About, option: Option, period: Period): Line[] {
  const name = (thing: string) => own(option)(`${period.name}/${thing}`)
  const { months, inYear } = about.calendar
  const changesIn = maskOf(months, (month) => period.ends(inYear[month]!))
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

type MakeLine = (thing: string, unit: string, says: string, is: Expression) => Line

/**
 * Rounding up by counting, since a line has no rounding of its own: how many tens are below, then how many ones. The
 * fine rounding goes on from the percentage point below with tenths and hundredths.
 */
function roundingLines(line: MakeLine, name: (thing: string) => string, share: Expression): Line[] {
  const below = (what: Expression, digits: readonly number[], size: number): Expression =>
    sum(...digits.map((digit) => isLess(digit * size, what)))
  const points = minus(product(name('share'), 100), DUST)
  const hundredths = minus(product(name('share'), 10_000), DUST, product(100, minus(name('percent'), 1)))
  const tens = product(10, name('tens'))
  return [
    line('share', 'ratio', 'taxed supplies as a share of all', share),
    line('tens', 'ratio', 'whole tens of percentage points below it', below(points, DIGITS.slice(1), 10)),
    line('percent', 'ratio', 'percentage points, rounded up', sum(tens, below(minus(points, tens), DIGITS, 1))),
    line('tenths', 'ratio', 'whole tenths of the last point below it', below(hundredths, DIGITS.slice(1), 10)),
    line(
      'fine',
      'ratio',
      'hundredths of a percentage point, rounded up',
      sum(
        product(100, minus(name('percent'), 1)),
        product(10, name('tenths')),
        below(minus(hundredths, product(10, name('tenths'))), DIGITS, 1),
      ),
    ),
  ]
}

/** The part of an amount that is one income's of all; nothing where there is no income. */
const ofAll = (amount: Term, part: Term, all: Term): Expression =>
  choose(isLess(none, all), product(amount, over(part, all)), none)

function recoveryLines(about: About, the: Naming): Line[] {
  const quarter = (thing: string) => the(`vat-quarter/${thing}`)
  const soFar = the('vat-quarter/recovered-so-far')
  const provisional = the('vat-provisional-this-year')
  const inMonth = minus(soFar, product(previous(soFar), goesOn(about, QUARTER)))
  return [
    {
      name: soFar,
      unit: 'pounds',
      says: 'VAT of this quarter that comes back so far: at the share so far until the quarter ends',
      is: choose(
        whenEnding(about, QUARTER),
        quarter('recovered'),
        ofAll(quarter('input'), quarter('taxable'), quarter('income')),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: provisional,
      unit: 'pounds',
      says: 'VAT that came back by the quarters of this VAT year so far',
      is: sum(product(previous(provisional), goesOn(about, YEAR)), inMonth),
      opens: of(0, 'pounds'),
    },
    {
      name: the('vat-adjustment'),
      unit: 'pounds',
      says: 'what the VAT year gives back beside its quarters, made good in March; below zero when it takes',
      is: product(minus(the('vat-year/recovered'), provisional), whenEnding(about, YEAR)),
    },
    {
      name: the('irrecoverable-vat'),
      unit: 'pounds',
      says: 'VAT on what is bought that cannot be recovered: a cost; below zero where a period makes good',
      is: minus(sum(the('input-vat'), product(previous(soFar), goesOn(about, QUARTER))), soFar, the('vat-adjustment')),
      opens: of(0, 'pounds'),
    },
  ]
}

const goesOn = ({ calendar }: About, { says, ends }: Period): Expression =>
  monthsWhen(
    calendar,
    `whether ${says} goes on from last month`,
    (month) => month > 0 && !ends(calendar.inYear[month - 1]!),
  )

const whenEnding = ({ calendar }: About, { says, ends }: Period): Expression =>
  monthsWhen(calendar, `whether ${says} ends`, (month) => ends(calendar.inYear[month]!))
