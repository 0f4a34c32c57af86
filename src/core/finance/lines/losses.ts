import {
  above0,
  choose,
  isLess,
  minus,
  none,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Case } from '../case/index.ts'
import type { Naming } from '../option.ts'
import { hasBackedLoans } from './backing.ts'

/** What the ledger reads of the balance sheet. */
const BALANCES = [
  ['bank', 'cash in the bank'],
  ['receivables', 'owed by customers'],
  ['fixed-assets', 'fixed assets'],
  ['due-to-hmrc', "the month's deductions, National Insurance and levy"],
  ['owed-vat', 'VAT owed to HMRC'],
  ['owed-tax', 'corporation tax owed'],
  ['due-to-pensions', "the month's pension contributions"],
  ['owed-to-suppliers', 'owed to suppliers'],
  ['owed-to-authority', 'owed to the authority for support'],
  ['loans', 'loans owed'],
] as const

/** What it reads beside those where the case has it. */
const FURTHER = [
  ['pension-deficit', 'owed of the pension deficit taken over'],
  ['guarantee-owed', 'owed to the authority of what was called on its guarantee'],
  ['loans-backed', "owed on the authority's own loans, and what it guarantees of others'"],
] as const

type Balance = (typeof BALANCES | typeof FURTHER)[number][0]

/** Debts that stand on the sheet of some cases only, by the names of their lines. */
export const furtherDebts = ({ opening }: Case): readonly Balance[] => [
  ...(opening.pensionDeficit ? ['pension-deficit' as const] : []),
  ...(opening.guarantee ? ['guarantee-owed' as const] : []),
]

/**
 * The loss ledger: who lost what in the month the venture failed. Assets are what the bank and customers hold and the
 * written-down fixed assets; members lose first, then creditors alike in proportion to what they are owed. Staff are
 * paid in the month and go back with their posts; what the authority pays for that is in its own ledger.
 *
 * Each balance stands still from a failure on, so that the ledger can be read in any later month and has to be worked
 * out in none but those that are read.
 */
export function lossLines({ case: theCase }: About, the: Naming): Line[] {
  const further = new Set<Balance>([
    ...furtherDebts(theCase),
    ...(hasBackedLoans(theCase) ? ['loans-backed' as const] : []),
  ])
  const read = [...BALANCES, ...FURTHER.filter(([balance]) => further.has(balance))]
  return [
    ...read.map(([balance, says]) => heldLine(the, balance, says)),
    ...claimLines(the, further),
    ...sharedOut(the),
  ]
}

/** The name of a balance as it stands, or stood at the failure. */
const held = (the: Naming, balance: Balance): string => the(`at-failure/${balance}`)

const heldLine = (the: Naming, balance: Balance, says: string): Line => ({
  name: held(the, balance),
  unit: 'pounds',
  says: `${says}: after a failure, as it stood then`,
  is: choose(previous(the('failed')), previous(held(the, balance)), the(balance)),
  opens: of(0, 'pounds'),
})

const CREDITORS = [
  ['hmrc', 'HMRC'],
  ['pension-fund', 'the pension fund'],
  ['suppliers', 'suppliers'],
  ['authority', 'the authority'],
  ['lenders', 'lenders'],
] as const

/** Who may lose by a failure, in the order of the ledger. */
export const LOSERS = ['members', ...CREDITORS.map(([who]) => who)] as const

/** What the authority lent or guarantees is its claim: it has paid the lender, and stands in the lender's place. */
function claimLines(the: Naming, further: ReadonlySet<Balance>): Line[] {
  const at = (balance: Balance) => held(the, balance)
  const where = (...balances: readonly Balance[]) => balances.filter((balance) => further.has(balance)).map(at)
  const owed: Readonly<Record<(typeof CREDITORS)[number][0], Expression>> = {
    hmrc: sum(at('due-to-hmrc'), above0(at('owed-vat')), at('owed-tax')),
    'pension-fund': sum(at('due-to-pensions'), ...where('pension-deficit')),
    suppliers: sum(at('owed-to-suppliers')),
    authority: sum(at('owed-to-authority'), ...where('guarantee-owed', 'loans-backed')),
    lenders: minus(sum(at('loans'), above0(minus(none, at('bank')))), ...where('loans-backed')),
  }
  return [
    ...CREDITORS.map(([who, says]): Line => ({
      name: the(`claims/${who}`),
      unit: 'pounds',
      says: `owed to ${says}: after a failure, then`,
      is: owed[who],
    })),
    {
      name: the('claims'),
      unit: 'pounds',
      says: 'all that creditors are owed: after a failure, then',
      is: sum(...CREDITORS.map(([who]) => the(`claims/${who}`))),
    },
    {
      name: the('deficit'),
      unit: 'pounds',
      says: 'what creditors and members would lose if it stopped now, or lost when it failed',
      is: above0(
        minus(
          sum(the('claims'), the('share-capital')),
          above0(at('bank')),
          at('receivables'),
          above0(minus(none, at('owed-vat'))),
          at('fixed-assets'),
        ),
      ),
    },
  ]
}

/** Nobody has lost anything before a failure. */
function sharedOut(the: Naming): Line[] {
  const lost = (who: string, says: string, share: Expression): Line => ({
    name: the(`loss/${who}`),
    unit: 'pounds',
    says,
    is: choose(the('failed'), share, none),
  })
  return [
    lost(
      'members',
      'what members have lost of their share capital by a failure',
      smaller(the('share-capital'), the('deficit')),
    ),
    ...CREDITORS.map(([who, says]) =>
      lost(
        who,
        `what ${says} lost by a failure`,
        choose(
          isLess(none, the('claims')),
          over(product(minus(the('deficit'), the('loss/members')), the(`claims/${who}`)), the('claims')),
          none,
        ),
      ),
    ),
  ]
}
