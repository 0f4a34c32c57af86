import { medianOf } from '../../chance/quantityField.ts'
import { furtherDebts } from '../../finance/lines/losses.ts'
import { paysLenders } from '../../finance/lines/payments.ts'
import { ventureExitDebtOf } from '../../finance/lines/exitDebt.ts'
import { pensionShareOf } from '../../finance/lines/pensionShare.ts'
import { own, type Naming, type Option } from '../../finance/option.ts'
import type { PaperSubject } from '../subject.ts'
import { serviceRows } from './inHouse.ts'
import { added, rowsOf, type StatementPart, type StatementRow } from './row.ts'

/** A body with books of its own: income and expenditure, cash, and the balance sheet, each total live. */
export function ventureParts(subject: PaperSubject, option: Option): StatementPart[] {
  const the = own(option)
  const { balance } = rowsOf(subject)
  return [
    { title: 'Income', rows: incomeRows(subject, option, the) },
    { title: 'Cost', rows: costRows(subject, option, the) },
    { title: 'Surplus', rows: surplusRows(subject, option, the) },
    { title: 'Cash', rows: cashRows(subject, option, the) },
    { title: 'Balance sheet', rows: balanceRows(subject, the) },
    { title: 'The service', rows: serviceRows(balance, the) },
  ]
}

function incomeRows(subject: PaperSubject, option: Option, the: Naming): StatementRow[] {
  const { flow, has } = rowsOf(subject)
  const newWork = has(the('new-work/income')) ? [the('new-work/income')] : []
  const contracts = [...option.holds.map((id) => the(`${id}/income`)), ...newWork]
  return [
    ...contracts.map((key) => flow(key)),
    flow(the('contract-income'), (at) => added(at, contracts)),
    flow(the('other-income')),
    flow(the('income'), (at) => added(at, ['contract-income', 'other-income'].map(the))),
  ]
}

function costRows(subject: PaperSubject, option: Option, the: Naming): StatementRow[] {
  const { flow, has } = rowsOf(subject)
  const newWork = has(the('new-work/cost')) ? [the('new-work/cost')] : []
  const share = pensionShareOf(subject, option)
  const relief = ['rates-relief'].map(the).filter(has)
  const staff = ['pay', 'nic', 'levy', 'pension', 'agency', 'governance'].map(the)
  const running = [...['staff-cost', 'non-pay', 'buy-back', 'irrecoverable-vat'].map(the), ...newWork]
  return [
    ...staff.map((key) => flow(key)),
    flow(the('employment-allowance')),
    ...share.map((key) => flow(key)),
    flow(the('staff-cost'), (at) => added(at, staff, [the('employment-allowance'), ...share])),
    ...running.slice(1).map((key) => flow(key)),
    ...relief.map((key) => flow(key)),
    flow(the('running-cost'), (at) => added(at, running, relief)),
  ]
}

function surplusRows(subject: PaperSubject, option: Option, the: Naming): StatementRow[] {
  const { flow } = rowsOf(subject)
  const less = [...['redundancy', 'depreciation', 'interest'].map(the), ...ventureExitDebtOf(subject, option)]
  return [
    ...less.map((key) => flow(key)),
    flow(the('surplus-before-tax'), (at) => added(at, [the('income')], [the('running-cost'), ...less])),
    flow(the('tax')),
    flow(the('surplus'), (at) => added(at, [the('surplus-before-tax')], [the('tax')])),
  ]
}

/** Of VAT charged, what is on contracts comes with what is received on them; the rest comes in its month. */
function cashRows(subject: PaperSubject, option: Option, the: Naming): StatementRow[] {
  const { flow, balance, has } = rowsOf(subject)
  const there = (...things: readonly string[]) => things.map(the).filter(has)
  const paidIn = [...['received', 'output-vat', 'capital-paid-in', 'borrowed'].map(the), ...there('opening-collected')]
  const { opening } = subject.case
  const toLenders = paysLenders(subject.case) ? ['interest', 'repaid'].map(the) : []
  const paid = [
    ...['staff-paid', 'suppliers-paid', 'support-paid', 'vat-paid', 'tax-paid'].map(the),
    ...there('opening-settled', 'pension-deficit-paid', 'paid-out'),
  ]
  const later = paidLater(subject, the)
  const taken = takenByPartner(subject, option, the)
  const [called, repaid] = [there('guarantee-called'), there('guarantee-repaid')]
  return [
    flow(the('invoiced')),
    ...paidIn.map((key) => flow(key)),
    flow(the('receipts'), (at) =>
      added(at, [...paidIn, the('other-income'), the('contract-income')], [the('invoiced')]),
    ),
    ...paid.map((key) => flow(key)),
    later,
    ...taken,
    flow(the('repaid')),
    flow(the('payments'), (at) => added(at, [...paid, later.key, ...taken.map(({ key }) => key), ...toLenders])),
    ...[...called, ...repaid].map((key) => flow(key)),
    balance(the('bank'), {
      opens: medianOf(opening.cash),
      is: (at) => `${at(the('bank'), 1)}+${added(at, [the('receipts'), ...called], [the('payments'), ...repaid])}`,
    }),
    balance(the('facility')),
    balance(the('failed'), { shown: 'flag' }),
  ]
}

/** What was held back from pay, with National Insurance, levy and pension, is paid the month after. */
function paidLater(subject: PaperSubject, the: Naming): StatementRow {
  const due = ['due-to-hmrc', 'due-to-pensions'].map(the)
  const { values } = rowsOf(subject)
  return {
    key: the('paid-later'),
    says: 'paid to HMRC and the pension fund for the month before',
    shown: 'pounds',
    year: 'sum',
    values: Array.from({ length: subject.case.months }, (_, month) =>
      due.reduce((sum, key) => sum + (month === 0 ? 0 : values(key)[month - 1]!), 0),
    ),
    is: (at) => due.map((key) => at(key, 1)).join('+'),
  }
}

/** Capital that a partner takes out when it withdraws. */
function takenByPartner(subject: PaperSubject, { partner }: Option, the: Naming): StatementRow[] {
  if (!partner) return []
  const { values } = rowsOf(subject)
  const [left, gone] = [values(the('partner-capital')), values(the('partner-gone'))]
  const atStart = partner.takesCapital && gone[0] === 1 ? medianOf(partner.capital) : 0
  return [
    {
      key: the('partner-takes'),
      says: 'capital that the partner takes out when it withdraws',
      shown: 'pounds',
      year: 'sum',
      values: Array.from(left, (pounds, month) => (month === 0 ? atStart : left[month - 1]! - pounds)),
    },
  ]
}

function balanceRows(subject: PaperSubject, the: Naming): StatementRow[] {
  const { balance } = rowsOf(subject)
  const further = furtherDebts(subject.case)
  const owned = ['bank', 'receivables', 'fixed-assets'].map(the)
  const debts = ['due-to-hmrc', 'due-to-pensions', 'owed-to-suppliers', 'owed-to-authority', 'owed-vat', 'owed-tax']
  const owed = [...debts, 'loans', ...further, 'share-capital', 'reserves'].map(the)
  return [
    ...owned.slice(1).map((key) => balance(key)),
    ...owed.map((key) => balance(key)),
    balance(the('unbalanced'), { shown: 'pence', is: (at) => added(at, owned, owed) }),
  ]
}
