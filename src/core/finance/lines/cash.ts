import { minus, previous, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { newWorkOf } from './newWork/who.ts'
import { contractsOf } from './contracts.ts'
import { delayed } from './delay.ts'
import { ifItEverLeaves } from './goLive.ts'
import { bankAfterCalls, guaranteeLines } from './guarantee.ts'
import { loanLines, principalOf } from './loans.ts'
import { openingLines } from './opening.ts'
import { paymentLines } from './payments.ts'
import { partnerCapital, partnerLines } from './partner.ts'
import { alikeInPayment, receiptsOf } from './receipts.ts'

/**
 * The venture's cash: what comes in and goes out when it does. Gross pay less deductions is paid in its month;
 * deductions, National Insurance, levy and pension the month after; suppliers after their days; VAT by quarter;
 * corporation tax on 1 January. `bank` is signed: below zero it is drawn on the facility, if there is one.
 */
export function cashLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { opening } = about.case
  const days = opening.suppliersPaidAfterDays
  const suppliers = delayed(about, the('bills'), days, the('bills'))
  const support = delayed(about, the('support-bills'), days, the('support-bills'))
  const contracts = alikeInPayment(contractsOf(about, option)).map((alike) => receiptsOf(about, option, alike))
  const newWork = newWorkOf(about, option)
  return [
    ...contracts.flatMap((each) => each.lines),
    ...suppliers.lines,
    ...support.lines,
    ...receiptLines(about, option, [...contracts, ...newWork.receipts]),
    ...paymentLines(about, option, { suppliers: suppliers.term, support: support.term, newWork }),
    ...loanLines(about, option),
    ...openingLines(about, the),
    ...guaranteeLines(about, option),
    ...partnerLines(about, option),
    {
      name: the('bank'),
      unit: 'pounds',
      says: 'cash in the bank at the end of the month, below zero when overdrawn',
      is: opening.guarantee ? bankAfterCalls(the) : minus(sum(previous(the('bank')), the('receipts')), the('payments')),
      opens: about.ask(opening.cash),
    },
  ]
}

function receiptLines(
  about: About,
  option: Option,
  contracts: readonly { readonly invoiced: string; readonly received: string }[],
): Line[] {
  const the = own(option)
  const { opening, loans } = about.case
  const first = monthsWhen(about.calendar, 'the first day', (month) => month === 0)
  const contractVat = minus(total('pounds', ...contracts.map((each) => each.invoiced)), the('contract-income'))
  return [
    {
      name: the('invoiced'),
      unit: 'pounds',
      says: 'invoiced on contracts, with VAT',
      is: total('pounds', ...contracts.map((each) => each.invoiced)),
    },
    {
      name: the('received'),
      unit: 'pounds',
      says: 'received on contracts, with VAT',
      is: total('pounds', ...contracts.map((each) => each.received)),
    },
    {
      name: the('capital-paid-in'),
      unit: 'pounds',
      says: 'paid in on the first day: dowry and share capital',
      is: ifItEverLeaves(about, option, product(paidInFirst(about, option), first)),
    },
    {
      name: the('borrowed'),
      unit: 'pounds',
      says: 'loans drawn on the first day',
      is: product(total('pounds', ...loans.map((loan) => principalOf(about, option, loan))), first),
    },
    {
      name: the('receipts'),
      unit: 'pounds',
      says: 'all that comes in',
      is: sum(
        the('received'),
        the('other-income'),
        minus(the('output-vat'), contractVat),
        the('capital-paid-in'),
        the('borrowed'),
        ...(opening.receivables ? [the('opening-collected')] : []),
      ),
    },
  ]
}

/** Dowry and share capital, the partner's in it. */
const paidInFirst = (about: About, option: Option): Expression =>
  sum(about.ask(about.case.opening.dowry), about.ask(about.case.opening.shareCapital), ...partnerCapital(about, option))
