import { ACCOUNTS_FIGURES, accountsLine, type AccountsFigure } from '../../finance/lines/accounts/figures.ts'
import { accountsPeriods, type AccountsPeriod } from '../../finance/lines/accounts/periods.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import type { Option } from '../../finance/option.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { Ready } from '../ready.ts'
import type { Read } from './figures.ts'

/** A line of an option at the end of a month: in the middle case, or in every future. */
export interface LinesAt {
  readonly middle: (thing: string, month: number) => number
  readonly futures: (thing: string, month: number) => Float64Array
}

/** What is read of an option. */
export interface Sheets {
  readonly ready: Ready
  readonly option: Option
  readonly trials: number
  readonly at: LinesAt
  /** Its accounts, year by year. */
  readonly accounts: readonly Account[]
}

/** One set of accounts: in the middle case, and in a future. */
export interface Account {
  readonly period: AccountsPeriod
  readonly middle: Read
  readonly inFuture: (trial: number) => Read
  /** Whether the body had failed by its year end. */
  readonly hasFailed: (trial: number) => boolean
}

/** What has to be kept of a run for accounts to be read. */
export const ACCOUNT_THINGS = [...ACCOUNTS_FIGURES.map(accountsLine), `${MAIN}/price`, 'failed']

export function sheetsOf(ready: Ready, option: Option, trials: number, at: LinesAt): Sheets {
  const accounts = accountsPeriods(ready.built.calendar).map((period) => accountOf(period, at))
  return { ready, option, trials, at, accounts }
}

function accountOf(period: AccountsPeriod, at: LinesAt): Account {
  const figures = new Map<AccountsFigure, Float64Array>(
    ACCOUNTS_FIGURES.map((figure) => [figure, at.futures(accountsLine(figure), period.last)]),
  )
  const price = at.futures(`${MAIN}/price`, period.last)
  const failed = at.futures('failed', period.last)
  return {
    period,
    middle: {
      period,
      of: (figure) => at.middle(accountsLine(figure), period.last),
      contractPounds: MONTHS_IN_YEAR * at.middle(`${MAIN}/price`, period.last),
    },
    inFuture: (trial) => ({
      period,
      of: (figure) => figures.get(figure)![trial]!,
      contractPounds: MONTHS_IN_YEAR * price[trial]!,
    }),
    hasFailed: (trial) => failed[trial] === 1,
  }
}
