import { minus, not, of, previous, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { Case } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { ofGovernance } from './goLive.ts'
import { ventureExitDebtOf } from './exitDebt.ts'
import { pensionShareOf } from './pensionShare.ts'
import { partnerTakes } from './partner.ts'
import { ratesReliefOf } from './rates.ts'
import { takenOut } from './sharing.ts'
import { TAX_PAID_AFTER_MONTHS } from './tax.ts'

/** A VAT quarter is settled one month and seven days after it ends. */
const VAT_SETTLED_IN = [2, 5, 8, 11]

/** Bills after their days: those of suppliers, and the authority's for support bought back. */
interface BillsPaid {
  readonly suppliers: Expression
  readonly support: Expression
  /** Totals of new work, where there is any: what it buys, and what it pays in its month. */
  readonly newWork: { readonly bought: readonly string[]; readonly now: readonly string[] }
}

/** What a venture owes month by month, and when it pays. */
export function paymentLines(about: About, option: Option, paid: BillsPaid): Line[] {
  const the = own(option)
  return [
    ...staffPaymentLines(about, option, paid),
    ...billLines(about, option, paid),
    ...taxPaymentLines(about, the),
    allPaid(about, option),
  ]
}

function staffPaymentLines(about: About, option: Option, { newWork }: BillsPaid): Line[] {
  const the = own(option)
  const { newcomers } = about.case
  const gross = the('gross-pay')
  const held = about.ask(newcomers.deductions)
  return [
    {
      name: gross,
      unit: 'pounds',
      says: 'gross pay, governance posts included',
      is: sum(the('pay'), ofGovernance(about, option, 'pay')),
    },
    {
      name: the('staff-paid'),
      unit: 'pounds',
      says: 'paid to staff and agencies: pay less deductions, redundancy pay, agency cover',
      is: sum(product(gross, not(held)), the('redundancy'), the('agency'), ...newWork.now),
    },
    {
      name: the('due-to-hmrc'),
      unit: 'pounds',
      says: 'deductions from pay, National Insurance after its allowance, and levy of the month, paid the month after',
      is: sum(
        product(gross, held),
        minus(sum(the('nic'), ofGovernance(about, option, 'nic')), the('employment-allowance')),
        the('levy'),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('due-to-pensions'),
      unit: 'pounds',
      says: "employer's pension contributions of the month, paid the month after",
      is: minus(
        sum(the('pension'), ofGovernance(about, option, 'pension'), ...ventureExitDebtOf(about, option)),
        ...pensionShareOf(about, option),
      ),
      opens: of(0, 'pounds'),
    },
  ]
}

function billLines(about: About, option: Option, paid: BillsPaid): Line[] {
  const the = own(option)
  const vat = about.law(vatStandardRate, 'ratio')
  return [
    {
      name: the('bills'),
      unit: 'pounds',
      says: 'bills of suppliers for the month, with VAT',
      is: sum(
        minus(the('non-pay'), ...ratesReliefOf(about, option)),
        minus(the('input-vat'), product(the('buy-back'), vat)),
        ...paid.newWork.bought,
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('support-bills'),
      unit: 'pounds',
      says: "the authority's bills for support bought back, with VAT",
      is: product(the('buy-back'), sum(1, vat)),
      opens: of(0, 'pounds'),
    },
    { name: the('suppliers-paid'), unit: 'pounds', says: 'paid to suppliers', is: paid.suppliers },
    { name: the('support-paid'), unit: 'pounds', says: 'paid to the authority for support', is: paid.support },
  ]
}

function taxPaymentLines(about: About, the: Naming): Line[] {
  const { calendar } = about
  const settled = monthsWhen(calendar, 'whether a VAT quarter is settled', (month) =>
    VAT_SETTLED_IN.includes(calendar.inYear[month]!),
  )
  const quarter = sum(previous(the('vat-due'), 2), previous(the('vat-due'), 3), previous(the('vat-due'), 4))
  return [
    {
      name: the('vat-due'),
      unit: 'pounds',
      says: 'VAT of the month due to HMRC: charged less recovered; below zero when HMRC owes it',
      is: minus(the('output-vat'), minus(the('input-vat'), the('irrecoverable-vat'))),
      opens: of(0, 'pounds'),
    },
    {
      name: the('vat-paid'),
      unit: 'pounds',
      says: 'VAT settled with HMRC',
      is: product(quarter, settled),
    },
    {
      name: the('tax-paid'),
      unit: 'pounds',
      says: 'corporation tax paid',
      is: previous(the('tax'), TAX_PAID_AFTER_MONTHS),
    },
  ]
}

/** What moves seldom comes first; with nobody to lend, nothing is paid to lenders. */
function allPaid(about: About, option: Option): Line {
  const the = own(option)
  const { case: theCase } = about
  const { opening } = theCase
  return {
    name: the('payments'),
    unit: 'pounds',
    says: 'all that goes out',
    is: sum(
      the('suppliers-paid'),
      the('support-paid'),
      the('tax-paid'),
      the('vat-paid'),
      the('staff-paid'),
      previous(the('due-to-hmrc')),
      previous(the('due-to-pensions')),
      ...(paysLenders(theCase) ? [the('interest'), the('repaid')] : []),
      ...(opening.payables ? [the('opening-settled')] : []),
      ...(opening.pensionDeficit ? [the('pension-deficit-paid')] : []),
      ...takenOut(option),
      ...partnerTakes(about, option),
    ),
  }
}

/** Whether there is anybody to pay interest or a fee to. */
export const paysLenders = ({ loans, opening }: Case): boolean =>
  loans.length > 0 || opening.facility !== undefined || opening.guarantee?.fee !== undefined
