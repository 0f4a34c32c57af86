import {
  above0,
  choose,
  isLess,
  minus,
  none,
  not,
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
import { own, type Naming, type Option } from '../option.ts'
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
export function lossLines({ case: theCase }: About, option: Option): Line[] {
  const the = own(option)
  const further = new Set<Balance>([
    ...furtherDebts(theCase),
    ...(hasBackedLoans(theCase) ? ['loans-backed' as const] : []),
  ])
  const read = [...BALANCES, ...FURTHER.filter(([balance]) => further.has(balance))]
  return [
    ...read.map(([balance, says]) => heldLine(the, balance, says)),
    ...claimLines(the, further),
    ...(option.ownedShare === undefined ? sharedOut(the) : paidByOwners(the, option.ownedShare)),
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
/** Where authorities own the body, the others of them too. */
const OTHER_OWNERS = 'other-owners'
export type Loser = (typeof LOSERS)[number] | typeof OTHER_OWNERS

export const losersOf = ({ ownedShare }: Pick<Option, 'ownedShare'>): readonly Loser[] =>
  ownedShare === undefined ? LOSERS : [...LOSERS, OTHER_OWNERS]

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
const lossLine = (the: Naming, who: Loser, says: string, share: Expression): Line => ({
  name: the(`loss/${who}`),
  unit: 'pounds',
  says,
  is: choose(the('failed'), share, none),
})

const membersLoss = (the: Naming): Line =>
  lossLine(
    the,
    'members',
    'what members have lost of their share capital by a failure',
    smaller(the('share-capital'), the('deficit')),
  )

/** Authorities that own a body pay what it owes, each its share: no other creditor loses. */
function paidByOwners(the: Naming, share: number): Line[] {
  const owed = minus(the('deficit'), the('loss/members'))
  const others = CREDITORS.filter(([who]) => who !== 'authority')
  return [
    membersLoss(the),
    ...others.map(([who, says]) => lossLine(the, who, `what ${says} lost by a failure: owners pay`, none)),
    lossLine(the, 'authority', 'what the authority pays, as an owner, of what is owed', product(owed, share)),
    lossLine(the, OTHER_OWNERS, 'what the other owners pay of what is owed', product(owed, 1 - share)),
    {
      name: the('owners-cost'),
      unit: 'pounds',
      says: 'what the authority pays as an owner when it closes, in that month',
      is: product(the('loss/authority'), not(previous(the('failed')))),
    },
  ]
}

function sharedOut(the: Naming): Line[] {
  const lost = (who: Loser, says: string, share: Expression): Line => lossLine(the, who, says, share)
  return [
    membersLoss(the),
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
