import { ALONE, NEARLY, type Beside } from '../../finance/lines/gate/beside.ts'
import { limitsOf, type Standing } from '../../finance/lines/gate/limits.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'

/** What a buyer's test looks at: figures of one set of accounts, turnover and surplus brought to a year. Pounds. */
export interface TestedAccounts {
  readonly turnover: number
  /** Surplus before interest and tax. */
  readonly profit: number
  readonly interest: number
  readonly currentAssets: number
  readonly currentLiabilities: number
  readonly netAssets: number
}

/** A limit that is not met, with what there is and what is asked for. */
export interface Failing {
  readonly limit: keyof Standing
  readonly because: string
}

interface Testing {
  readonly value: number
  readonly accounts: TestedAccounts
  readonly beside: Beside
}

/** One limit in plain figures, as `gate/met.ts` has it in lines; a test holds them to each other. */
const LIMITS: Readonly<
  Record<
    keyof Standing,
    {
      readonly isMet: (limit: number, testing: Testing) => boolean
      readonly says: (limit: number, of: Testing) => string
    }
  >
> = {
  turnoverTimes: {
    isMet(limit, { value, accounts, beside }) {
      const asked = value * beside.lot * limit
      const turnover = accounts.turnover + beside.turnover
      const lacking = Math.min(asked - turnover, value * beside.lot)
      return asked * NEARLY <= turnover || (beside.cover > 0 && lacking * NEARLY <= beside.cover)
    },
    says: (limit, { value, accounts }) =>
      `turnover of ${sayPounds(accounts.turnover)} a year, and ${limit} × ${sayPounds(value)} = ` +
      `${sayPounds(limit * value)} is asked for`,
  },
  currentRatio: {
    isMet: (limit, testing) =>
      testing.accounts.currentLiabilities * limit * NEARLY <= testing.accounts.currentAssets || isGuaranteed(testing),
    says: (limit, { accounts }) =>
      `current assets of ${sayPounds(accounts.currentAssets)} against ${sayPounds(accounts.currentLiabilities)} that ` +
      `falls due within a year, and ${limit} times is asked for`,
  },
  margin: {
    isMet: (limit, testing) =>
      testing.accounts.turnover * limit * NEARLY <= testing.accounts.profit || isGuaranteed(testing),
    says: (limit, { accounts }) =>
      `a surplus of ${sayPounds(accounts.profit)} on ${sayPounds(accounts.turnover)}, and ${sayShare(limit, 1)} is ` +
      'asked for',
  },
  interestCover: {
    isMet: (limit, testing) =>
      testing.accounts.interest <= 0 ||
      testing.accounts.interest * limit * NEARLY <= testing.accounts.profit ||
      isGuaranteed(testing),
    says: (limit, { accounts }) =>
      `a surplus of ${sayPounds(accounts.profit)} against interest of ${sayPounds(accounts.interest)}, and ${limit} ` +
      'times is asked for',
  },
  netAssets: {
    isMet: (limit, { accounts, beside }) => limit * NEARLY <= accounts.netAssets + beside.netAssets + beside.cover,
    says: (limit, { accounts }) =>
      `net assets of ${sayPounds(accounts.netAssets)}, and ${sayPounds(limit)} is asked for`,
  },
  surety: {
    isMet: (limit, { accounts, beside }) =>
      limit * beside.lot * NEARLY <= Math.max(accounts.netAssets + beside.netAssets, beside.cover),
    says: (limit, { accounts }) =>
      `a surety of ${sayPounds(limit)} is asked for, and net assets are ${sayPounds(accounts.netAssets)}`,
  },
}

const isGuaranteed = ({ value, beside }: Testing): boolean =>
  beside.guarantee > 0 && value * beside.lot * NEARLY <= beside.guarantee

/** Every limit of a buyer's test that accounts, with what stands beside them, do not meet. */
export function failing(
  standing: Standing,
  value: number,
  accounts: TestedAccounts,
  beside: Beside = ALONE,
): readonly Failing[] {
  const testing = { value, accounts, beside }
  return limitsOf(standing)
    .filter((limit) => !LIMITS[limit].isMet(standing[limit]!, testing))
    .map((limit) => ({ limit, because: LIMITS[limit].says(standing[limit]!, testing) }))
}

/** Whether one limit is met by accounts alone, and the figures. */
export function readLimit(limit: keyof Standing, standing: Standing, value: number, accounts: TestedAccounts) {
  const testing = { value, accounts, beside: ALONE }
  return {
    met: LIMITS[limit].isMet(standing[limit]!, testing),
    because: LIMITS[limit].says(standing[limit]!, testing),
  }
}

/** What a limit is called. */
export const LIMIT_TITLES: Readonly<Record<keyof Standing, string>> = {
  turnoverTimes: 'Turnover beside the value',
  currentRatio: 'Current ratio',
  margin: 'Operating margin',
  interestCover: 'Interest cover',
  netAssets: 'Net assets',
  surety: 'Surety',
}
