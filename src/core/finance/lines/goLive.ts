import {
  above0,
  choose,
  input,
  isAtMost,
  isLess,
  larger,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  table,
  total,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, monthsWhen } from '../calendar.ts'
import type { Option } from '../option.ts'
import type { SchemeSum } from './schemeSums.ts'

/** More months than any run has: a transfer that is stopped for good. */
const NEVER_MONTHS = 1e4
/** Whether the service has left by now: 1 when it has. The same for every option in which it leaves. */
export const LIVE = 'world/live'
/** Whether it leaves this month. */
const GOES_LIVE = 'world/goes-live'
const MONTHS_LATE = 'world/months-late'
const MONTHS_WAITED = 'world/months-waited'
/** Whether the award is challenged. */
export const CHALLENGED = 'world/challenged'
const NEVER_LEAVES = 'world/never-leaves'

/** Whether an option may leave later than planned, or not at all: where the case says so and the option leaves. */
export const mayBeLate = ({ case: { goLive } }: About, { inHouse }: Option): boolean => goLive !== undefined && !inHouse

/**
 * When the service leaves. Month 0 is the planned month in every future, so that a delay reshuffles nothing: terms of
 * contracts, decisions and law stay where they are in the calendar, and until it leaves the service is run and paid for
 * as if it carried on.
 *
 * One uniform says whether the award is challenged and, among the lowest of those, whether that ends it for good.
 */
export function goLiveLines(about: About): Line[] {
  const { goLive } = about.case
  if (!goLive) return []
  const typed = goLive.monthsLate ? about.ask(goLive.monthsLate) : none
  const { challenge } = goLive
  return [
    ...challengeLines(about),
    {
      name: MONTHS_WAITED,
      unit: 'ratio',
      says: 'months after the planned one until the service leaves, or it is settled that it never does',
      is: total('ratio', typed, ...(challenge ? [product(CHALLENGED, about.ask(challenge.months))] : [])),
    },
    {
      name: MONTHS_LATE,
      unit: 'ratio',
      says: 'months after the planned one in which the service leaves; 10,000 when it never does',
      is: challenge ? choose(NEVER_LEAVES, NEVER_MONTHS, MONTHS_WAITED) : sum(MONTHS_WAITED),
    },
    {
      name: LIVE,
      unit: 'ratio',
      says: 'whether the service has left by now: 1 when it has',
      is: isAtMost(MONTHS_LATE, monthNumber(about)),
      opens: of(0, 'ratio'),
    },
    {
      name: GOES_LIVE,
      unit: 'ratio',
      says: 'whether the service leaves this month: 1 when it does',
      is: minus(LIVE, previous(LIVE)),
    },
  ]
}

function challengeLines(about: About): Line[] {
  const challenge = about.case.goLive?.challenge
  if (!challenge) return []
  const key = 'goLive/challenge/when'
  const label = 'Whether the award is challenged in court'
  about.draw({ key, slot: { name: key }, label, shape: { kind: 'uniform', low: 0, high: 1 }, unit: 'ratio' })
  const chance = about.ask(challenge.chance)
  return [
    {
      name: CHALLENGED,
      unit: 'ratio',
      says: 'whether the award is challenged in court: 1 when it is',
      is: isLess(input(key, 'ratio'), chance),
    },
    {
      name: NEVER_LEAVES,
      unit: 'ratio',
      says: 'whether a challenge ends the transfer for good: 1 when it does',
      is: isLess(input(key, 'ratio'), product(chance, about.ask(challenge.stops))),
    },
  ]
}

const monthNumber = ({ calendar: { months } }: About): Expression =>
  table(
    'month',
    'ratio',
    byMonth(months, (month) => month),
  )

const sinceLive = (about: About): Expression => minus(monthNumber(about), MONTHS_LATE)

/** What an option has once the service has left; nothing of it before. */
export const onceLive = (about: About, option: Option, term: Term): Expression =>
  mayBeLate(about, option) ? product(LIVE, term) : sum(term)

type GovernancePart = 'pay' | 'nic' | 'pension' | 'cost' | SchemeSum

/** A part of what the posts cost that exist only because of leaving, once it has left. */
export const ofGovernance = (about: About, option: Option, part: GovernancePart): Expression =>
  onceLive(about, option, `terms/governance/${part}`)

/** Whether an option has begun by a month, as a factor: none where it begins on time. The same in every month. */
export const begunBy = (about: About, option: Option, month: number): readonly Expression[] =>
  mayBeLate(about, option) ? [isAtMost(MONTHS_LATE, month)] : []

/** One figure once the service has left, and another, carrying on's, while it waits. */
export const onceLiveElse = (about: About, option: Option, live: Expression, waiting: Term): Expression =>
  mayBeLate(about, option) ? choose(LIVE, live, waiting) : live

/** 1 in the month in which an option begins: month 0, or later where it is late. */
export const beginsNow = (about: About, option: Option): Expression =>
  mayBeLate(about, option) ? { kind: 'line', name: GOES_LIVE } : monthsWhen(about.calendar, 'the start', isMonth0)

const isMonth0 = (month: number): boolean => month === 0

/** 0 until `from` months after an option begins, then rising evenly to 1 over `length` months. */
export function rampFrom(about: About, option: Option, name: string, from: number, length: number): Expression {
  if (mayBeLate(about, option)) return smaller(1, above0(over(sum(minus(sinceLive(about), from), 1), length)))
  const rising = byMonth(about.calendar.months, (month) => Math.min(1, Math.max(0, (month - from + 1) / length)))
  return table(name, 'ratio', rising)
}

/** 1 in the first months after an option begins. */
export function firstMonths(about: About, option: Option, name: string, count: number): Expression {
  if (mayBeLate(about, option)) return product(LIVE, isLess(sinceLive(about), count))
  return monthsWhen(about.calendar, name, (month) => month < count)
}

/** The part of a year since an option began, at most one: nothing less than the first month's. */
export const partOfYearSinceLive = (about: About): Expression =>
  choose(GOES_LIVE, 1, smaller(1, larger(0, over(sinceLive(about), MONTHS_IN_YEAR))))

/**
 * What the authority pays while the service has not left: carrying on's cost and, until it leaves or it is settled
 * that it never does, the posts that exist only because of leaving, which are filled from the planned month, and what
 * waiting itself costs.
 */
export function waitingCost(about: About, { books }: Option): Expression {
  const { goLive } = about.case
  const typed = goLive ? over(about.ask(goLive.waiting), MONTHS_IN_YEAR) : none
  const waits = isLess(monthNumber(about), MONTHS_WAITED)
  return sum(
    'baseline/parent-cost',
    product(waits, total('pounds', typed, ...(books ? ['terms/governance/cost'] : []))),
  )
}

/** What a challenge costs the authority, counted in the first month. */
export function challengeCost(about: About): Expression {
  const challenge = about.case.goLive?.challenge
  if (!challenge) return none
  return product(CHALLENGED, about.ask(challenge.cost))
}

/** What comes with the transfer on the planned day: nothing where a challenge ends it for good. */
export const ifItEverLeaves = (about: About, option: Option, term: Term): Expression =>
  mayBeLate(about, option) && about.case.goLive?.challenge ? product(not(NEVER_LEAVES), term) : sum(term)

/** Carrying on's pounds in the months of waiting, for what adds up an option's months with them. */
export const whileWaiting = (pounds: string): Expression => product(not(LIVE), pounds)
