import type { Standing } from '../../finance/lines/gate/limits.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import {
  BOND_NEEDS,
  CAPITAL_NEEDS,
  GUARANTEE_NEEDS,
  largestLot,
  needed,
  PARTNER_NET_ASSETS,
  PARTNER_TURNOVER,
} from './needs.ts'
import type { NoRemedy, RankedRemedy, RemedyKind } from './result.ts'
import type { Failing, TestedAccounts } from './rule.ts'

/** Our judgement, and nobody's quotation: each has to be asked for. */
export const REMEDY_TERMS = {
  guaranteeFeeAYear: 0.01,
  bondFeeAYear: 0.02,
  capitalRateAYear: 0.08,
  guaranteeMonths: 3,
  bondMonths: 2,
  consortiumMonths: 4,
  smallerLotMonths: 0,
} as const

/** A bid that fails, as its remedies are worked out from it. */
export interface FailedBid {
  readonly standing: Standing
  readonly valuePounds: number
  readonly termMonths: number
  /** Share of the value that is left when the work is paid for. */
  readonly margin: number
  readonly accounts: TestedAccounts
  readonly fails: readonly Failing[]
  /** Months from the bid to the first later accounts that a buyer can look up; null where the run has none. */
  readonly nextAccounts: number | null
  /** The same to the first that pass by themselves. */
  readonly passesIn: number | null
}

const TITLES: Readonly<Record<RemedyKind, string>> = {
  guarantee: 'A guarantee from the authority or another body',
  bond: 'A bond',
  consortium: 'A consortium with a larger partner',
  smallerLot: 'A smaller lot',
  capital: 'Capital paid in before a year end',
  waiting: 'Waiting for better accounts',
}

type Found = Omit<RankedRemedy, 'kind' | 'title'> | string

/** What would turn a fail into a pass, each alone, the cheapest first and of two as cheap the sooner; and what not. */
export function rankRemedies(bid: FailedBid): {
  readonly ranked: readonly RankedRemedy[]
  readonly others: readonly NoRemedy[]
} {
  const found = (Object.keys(FIND) as RemedyKind[]).map((kind) => ({ kind, title: TITLES[kind], of: FIND[kind](bid) }))
  const ranked = found.flatMap(({ kind, title, of }) => (typeof of === 'string' ? [] : [{ kind, title, ...of }]))
  const others = found.flatMap(({ kind, title, of }) => (typeof of === 'string' ? [{ kind, title, because: of }] : []))
  return {
    ranked: ranked.toSorted((one, other) => one.costPounds - other.costPounds || one.months - other.months),
    others,
  }
}

const yearsOf = ({ termMonths }: FailedBid): number => termMonths / MONTHS_IN_YEAR
const marginOver = (bid: FailedBid, years: number): number => bid.valuePounds * bid.margin * years

const FIND: Readonly<Record<RemedyKind, (bid: FailedBid) => Found>> = {
  guarantee(bid) {
    const pounds = needed(GUARANTEE_NEEDS, bid.standing, bid.valuePounds, bid.accounts, bid.fails)!
    return {
      worth: sayPounds(pounds),
      figure: pounds,
      costPounds: pounds * REMEDY_TERMS.guaranteeFeeAYear * yearsOf(bid),
      months: REMEDY_TERMS.guaranteeMonths,
      because: 'The buyer counts the strength of whoever gives it; nobody loses more than a year of the value.',
    }
  },
  bond(bid) {
    const pounds = needed(BOND_NEEDS, bid.standing, bid.valuePounds, bid.accounts, bid.fails)
    if (pounds === null) return 'A bond is a sum of money: it is no answer to a thin surplus or short-term debts.'
    return {
      worth: sayPounds(pounds),
      figure: pounds,
      costPounds: pounds * REMEDY_TERMS.bondFeeAYear * yearsOf(bid),
      months: REMEDY_TERMS.bondMonths,
      because: 'A bank or insurer pays the buyer so much if the body fails. It often asks for security.',
    }
  },
  consortium: (bid) => consortium(bid),
  smallerLot(bid) {
    const share = largestLot(bid.standing, bid.valuePounds, bid.accounts, bid.fails)
    if (share === null) return 'No lot is small enough: what fails does not hang on the size of the work.'
    return {
      worth: `${sayPounds(share * bid.valuePounds)} a year, ${sayShare(share, 1)} of it`,
      figure: share,
      costPounds: marginOver(bid, yearsOf(bid)) * (1 - share),
      months: REMEDY_TERMS.smallerLotMonths,
      because: 'The accounts are large enough for so much of the work. It costs the surplus on the rest.',
    }
  },
  capital(bid) {
    const pounds = needed(CAPITAL_NEEDS, bid.standing, bid.valuePounds, bid.accounts, bid.fails)
    if (pounds === null) return 'Capital adds to what is owned. It is no answer to too little turnover or surplus.'
    if (bid.nextAccounts === null) return 'No later accounts within the run would show it.'
    return {
      worth: sayPounds(pounds),
      figure: pounds,
      costPounds: pounds * REMEDY_TERMS.capitalRateAYear * yearsOf(bid),
      months: bid.nextAccounts,
      because: 'It counts from the next accounts that are filed with it.',
    }
  },
  waiting(bid) {
    if (bid.passesIn === null) return 'No later accounts within the run pass in the middle case.'
    return {
      worth: `${bid.passesIn} months`,
      figure: bid.passesIn,
      costPounds: marginOver(bid, Math.min(bid.passesIn, bid.termMonths) / MONTHS_IN_YEAR),
      months: bid.passesIn,
      because: 'By then its own accounts pass, in the middle case. It costs the surplus of the months not worked.',
    }
  },
}

/** Where turnover is not what is lacking, nothing says how the work would be shared. */
const EVEN_SHARE = 0.5

/** A partner brings what is lacking; the venture keeps the part of the work that its own turnover would carry. */
function consortium(bid: FailedBid): Found {
  const { standing, valuePounds, accounts, fails } = bid
  const turnover = needed(PARTNER_TURNOVER, standing, valuePounds, accounts, fails)
  const netAssets = needed(PARTNER_NET_ASSETS, standing, valuePounds, accounts, fails)
  if (turnover === null || netAssets === null)
    return 'A partner’s turnover and net assets are counted with its own, and neither is what fails.'
  const asked = (standing.turnoverTimes ?? 0) * valuePounds
  const share = asked > accounts.turnover ? accounts.turnover / asked : EVEN_SHARE
  const brings = [
    ...(turnover > 0 ? [`turnover of ${sayPounds(turnover)}`] : []),
    ...(netAssets > 0 ? [`net assets of ${sayPounds(netAssets)}`] : []),
  ]
  return {
    worth: brings.join(' and '),
    figure: turnover > 0 ? turnover : netAssets,
    costPounds: marginOver(bid, yearsOf(bid)) * (1 - share),
    months: REMEDY_TERMS.consortiumMonths,
    because:
      'Both accounts count. It costs the surplus on the partner’s part, taken as ' +
      `${sayShare(1 - share)} of the work.`,
  }
}
