import {
  choose,
  isLess,
  larger,
  minus,
  none,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { ifItEverLeaves, onceLive } from './goLive.ts'
import { furtherDebts, lossLines } from './losses.ts'
import { openingReserves } from './opening.ts'
import { partnerCapital, partnerCapitalLeft } from './partner.ts'
import { takenOut } from './sharing.ts'
import { taxMonths } from './tax.ts'

/**
 * The venture's balance sheet at each month's end, and failure.
 *
 * Each account moves by its own flows; `unbalanced` is what is left over, and is nothing. Failure is the first
 * month-end at which the bank and the facility together are below nothing. After it the lines run on as if the
 * venture had gone on, and every result looks only at the months in which it was trading.
 */
export function balanceLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { opening } = about.case
  const account = (name: string, says: string, up: string, down: string, changesIn?: Uint8Array): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: minus(sum(previous(the(name)), the(up)), the(down)),
    opens: of(0, 'pounds'),
    ...(changesIn && { changesIn }),
  })
  const opened = (line: Line, which: 'receivables' | 'payables', moved: string): Line =>
    opening[which] ? { ...line, is: minus(line.is, the(moved)), opens: about.ask(opening[which].amount) } : line
  const owedByCustomers = account('receivables', 'owed by customers', 'invoiced', 'received')
  const owedToSuppliers = account('owed-to-suppliers', 'owed to suppliers', 'bills', 'suppliers-paid')
  return [
    opened(owedByCustomers, 'receivables', 'opening-collected'),
    opened(owedToSuppliers, 'payables', 'opening-settled'),
    account('owed-to-authority', 'owed to the authority for support', 'support-bills', 'support-paid'),
    account('owed-vat', 'VAT owed to HMRC; below zero when HMRC owes it', 'vat-due', 'vat-paid'),
    account('owed-tax', 'corporation tax owed', 'tax', 'tax-paid', taxMonths(about)),
    {
      name: the('fixed-assets'),
      unit: 'pounds',
      says: 'fixed assets after what has worn out',
      is: minus(previous(the('fixed-assets')), the('depreciation')),
      opens: about.ask(opening.fixedAssets),
    },
    {
      name: the('share-capital'),
      unit: 'pounds',
      says: `share capital of members${option.partner ? ' and of the partner' : ''}`,
      is: sum(ifItEverLeaves(about, option, about.ask(opening.shareCapital)), ...partnerCapitalLeft(option)),
    },
    {
      name: the('reserves'),
      unit: 'pounds',
      says: 'reserves: what is left when all is paid, share capital apart',
      is: sum(
        previous(the('reserves')),
        the('surplus'),
        minus(
          the('capital-paid-in'),
          product(the('capital-paid-in'), shareOfCapital(about, option)),
          ...takenOut(option),
        ),
      ),
      opens: openingReserves(about, sum(about.ask(opening.cash), about.ask(opening.fixedAssets))),
    },
    unbalancedLine(about, the),
    ...failureLines(about, option, the),
    ...lossLines(about, option),
  ]
}

function unbalancedLine(about: About, the: Naming): Line {
  return {
    name: the('unbalanced'),
    unit: 'pounds',
    says: 'assets less liabilities, share capital and reserves: nothing, or the sheet does not balance',
    is: minus(
      sum(the('bank'), the('receivables'), the('fixed-assets')),
      the('due-to-hmrc'),
      the('due-to-pensions'),
      the('owed-to-suppliers'),
      the('owed-to-authority'),
      the('owed-vat'),
      the('owed-tax'),
      the('loans'),
      the('share-capital'),
      the('reserves'),
      ...furtherDebts(about.case).map(the),
    ),
  }
}

/** The part of what is paid in on the first day that is share capital; the rest goes to reserves. */
function shareOfCapital(about: About, option: Option) {
  const { dowry, shareCapital } = about.case.opening
  const shares = sum(about.ask(shareCapital), ...partnerCapital(about, option))
  const all = sum(about.ask(dowry), shares)
  return choose(isLess(none, all), over(shares, all), 0)
}

function failureLines(about: About, option: Option, the: Naming): Line[] {
  return [
    {
      name: the('failed'),
      unit: 'ratio',
      says: 'whether the venture has run out of money: 1 from the first month-end it cannot pay',
      is: larger(previous(the('failed')), onceLive(about, option, isLess(the('bank'), minus(none, the('facility'))))),
      opens: of(0, 'ratio'),
    },
    {
      name: the('cover'),
      unit: 'ratio',
      says: 'months of cost that the bank would cover',
      is: over(the('bank'), larger(sum(the('running-cost'), the('redundancy')), of(1e-6, 'pounds'))),
    },
    {
      name: the('lowest-cover'),
      unit: 'ratio',
      says: 'lowest cover so far, up to a failure',
      is: choose(
        previous(the('failed')),
        previous(the('lowest-cover')),
        smaller(previous(the('lowest-cover')), the('cover')),
      ),
      opens: of(1e6, 'ratio'),
    },
    {
      name: the('lowest-bank'),
      unit: 'pounds',
      says: 'lowest month-end cash so far',
      is: smaller(previous(the('lowest-bank')), the('bank')),
      opens: of(1e15, 'pounds'),
    },
    {
      name: the('surplus-so-far'),
      unit: 'pounds',
      says: 'all surpluses so far, up to a failure',
      is: sum(previous(the('surplus-so-far')), choose(previous(the('failed')), none, the('surplus'))),
      opens: of(0, 'pounds'),
    },
  ]
}
