/**
 * The figures of M1, a venture made up to be timed: what is known about it. What is not known is in `draws.ts`.
 * Amounts are in pounds; months count from 0, the month the service moves.
 */
export const MONTHS = 60

/** The ten grades: people, and the pay of each in a year. */
export const GRADES = [
  { people: 30, payPounds: 23_500 },
  { people: 28, payPounds: 25_500 },
  { people: 24, payPounds: 28_000 },
  { people: 22, payPounds: 31_500 },
  { people: 16, payPounds: 36_000 },
  { people: 12, payPounds: 41_500 },
  { people: 8, payPounds: 47_500 },
  { people: 5, payPounds: 55_000 },
  { people: 3, payPounds: 68_000 },
  { people: 2, payPounds: 92_000 },
] as const

/** Employer's National Insurance, above so much pay a month. */
export const NIC = { rate: 0.15, aboveMonthlyPounds: 5_000 / 12 } as const

/** The share of the promised efficiency that is there in each year; the last goes on. */
export const EFFICIENCY_THERE = [0, 0.5, 1] as const

/**
 * The five contracts: monthly price, the month each ends, how likely it is to be renewed, the part of inflation its
 * price follows, and the share of the staff it pays for.
 */
export const CONTRACTS = [
  { monthlyPounds: 300_000, ends: 36, renewal: 0.88, indexation: 0.7, staffShare: 0.42 },
  { monthlyPounds: 150_000, ends: 24, renewal: 0.9, indexation: 0.9, staffShare: 0.2 },
  { monthlyPounds: 95_000, ends: 30, renewal: 0.8, indexation: 0.6, staffShare: 0.13 },
  { monthlyPounds: 70_000, ends: 48, renewal: 0.85, indexation: 1, staffShare: 0.1 },
  { monthlyPounds: 45_000, ends: 18, renewal: 0.75, indexation: 0.3, staffShare: 0.06 },
] as const

/** The share of the staff that no contract pays for, and how long staff of a lost contract are still paid. */
export const CENTRAL_STAFF_SHARE = 0.09
export const STRANDED_MONTHS = 3

/** The eight tenders: monthly value, chance of winning, and the month the work is meant to start. */
export const TENDERS = [
  { monthlyPounds: 40_000, chance: 0.25, starts: 9 },
  { monthlyPounds: 25_000, chance: 0.3, starts: 12 },
  { monthlyPounds: 60_000, chance: 0.2, starts: 18 },
  { monthlyPounds: 30_000, chance: 0.35, starts: 20 },
  { monthlyPounds: 20_000, chance: 0.4, starts: 24 },
  { monthlyPounds: 80_000, chance: 0.15, starts: 30 },
  { monthlyPounds: 35_000, chance: 0.3, starts: 36 },
  { monthlyPounds: 50_000, chance: 0.2, starts: 42 },
] as const
export const TENDER_TERM_MONTHS = 36
/** A bid is paid for so long before the work is meant to start, won or lost. */
export const BID_LEAD_MONTHS = 6

export const OVERHEADS_MONTHLY_POUNDS = 62_000
/** The rate of VAT, and the share of overheads and agency staff that bears it. */
export const VAT = { rate: 0.2, bearingShare: 0.6 } as const

/** Setting up is paid for over the first months, redundancy in one month. */
export const SET_UP_MONTHS = 3
export const REDUNDANCY_MONTH = 12

/** Drawn before month 0, and paid back in equal parts. */
export const LOAN = { pounds: 500_000, firstRepayment: 12, repayments: 48 } as const

/** What the lender asks at each quarter's end: a floor of cash, and earnings over a year against what the loan cost. */
export const COVENANTS = { cashPounds: 100_000, earningsCover: 1.1, cashFrom: 11, earningsFrom: 23 } as const

/** Corporation tax: two rates, the limits between which relief tapers, its fraction, and months until it is paid. */
export const TAX = {
  smallRate: 0.19,
  mainRate: 0.25,
  lowerPounds: 50_000,
  upperPounds: 250_000,
  reliefFraction: 3 / 200,
  paidAfterMonths: 9,
} as const

export const DISCOUNT_RATE = 0.035
export const DAYS_IN_MONTH = 30.4

/** Ranges that the two betas run through: agency staff as a share of pay, and what work won costs of its price. */
export const AGENCY_SHARE_MOST = 0.12
export const COST_RATIO = { least: 0.85, most: 1.05 } as const
