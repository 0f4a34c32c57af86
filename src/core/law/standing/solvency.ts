import { addDays, addMonthsToDay, monthOf, sayDay, type Day } from '../../shared/day.ts'
import { sayPounds } from '../../shared/money.ts'
import { addMonths, lastDayOf, sayMonth, type Month } from '../../shared/month.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { goingConcernMonths, statutoryDemandAbove, statutoryDemandWeeks } from './values.ts'

const ACT = { inForce: { from: '1986-12-29' }, confidence: 'verified', reviewBy: '2027-04-06' } as const
const section123 = (part: string) => legislation('ukpga/1986/45/section/123', `Insolvency Act 1986 s 123${part}`)

const demand = rule({
  id: 'standing.solvency.demand',
  title: 'No written demand left unpaid',
  says:
    'A creditor owed more than a set sum may hand in a demand in the set form. If it is neither paid nor secured for ' +
    'three weeks, the law takes it that the body cannot pay its debts. The same rules hold for registered societies.',
  source: section123('(1)(a)'),
  values: [statutoryDemandAbove, statutoryDemandWeeks],
  ...ACT,
})

const cashFlow = rule({
  id: 'standing.solvency.cashFlow',
  title: 'It can pay debts as they fall due',
  says: 'A body cannot pay its debts if it is shown that it cannot pay them as they fall due.',
  source: section123('(1)(e)'),
  ...ACT,
})

const balanceSheet = rule({
  id: 'standing.solvency.balanceSheet',
  title: 'It owns as much as it owes',
  says:
    'A body also cannot pay its debts if what it owns is worth less than what it owes. What it may come to owe ' +
    'counts too: a guarantee that it gave, or the debt of leaving a pension fund.',
  source: section123('(2)'),
  ...ACT,
})

export const solvencyRules = [demand, cashFlow, balanceSheet]

/** What a body has and owes on one day, in pounds; null where nobody has said. */
export interface Position {
  readonly cashPounds: number | null
  /** What it may still draw from a bank or a lender. */
  readonly facilityPounds: number
  readonly duePounds: number
  readonly assetsPounds: number | null
  readonly liabilitiesPounds: number | null
  /** What it may come to owe, at what is expected of it. */
  readonly contingentPounds: number
  /** The largest debt that somebody demanded in the set form, and for how long it has been neither paid nor secured. */
  readonly demandedPounds: number
  readonly demandedWeeks: number
}

/** Whether debts that are due can be paid from what is there and what may be drawn. */
export const paysAsDue = ({ cashPounds, facilityPounds, duePounds }: Position): boolean | null =>
  cashPounds === null ? null : cashPounds + facilityPounds >= duePounds

/** Whether it owns as much as it owes, with what it may come to owe. */
export const ownsWhatItOwes = ({ assetsPounds, liabilitiesPounds, contingentPounds }: Position): boolean | null =>
  assetsPounds === null || liabilitiesPounds === null ? null : assetsPounds >= liabilitiesPounds + contingentPounds

/** The tests of section 123, one by one: met where the body passes. */
export const solvencyFindings = (position: Position, on: LawOn): readonly Finding[] => [
  cashFlowFinding(position),
  balanceSheetFinding(position),
  demandFinding(position, on),
]

function cashFlowFinding(position: Position): Finding {
  const { cashPounds, facilityPounds, duePounds } = position
  const because =
    cashPounds === null
      ? 'nobody has said how much cash there is'
      : `${sayPounds(cashPounds)} of cash and ${sayPounds(facilityPounds)} to draw stand against ` +
        `${sayPounds(duePounds)} due`
  return finding(cashFlow, paysAsDue(position), because)
}

function balanceSheetFinding(position: Position): Finding {
  const { assetsPounds, liabilitiesPounds, contingentPounds } = position
  const because =
    assetsPounds === null || liabilitiesPounds === null
      ? 'nobody has said all that it owns and owes'
      : `it owns ${sayPounds(assetsPounds)}, owes ${sayPounds(liabilitiesPounds)} and may come to owe ` +
        sayPounds(contingentPounds)
  return finding(balanceSheet, ownsWhatItOwes(position), because)
}

function demandFinding({ demandedPounds, demandedWeeks }: Position, on: LawOn): Finding {
  const above = on.find(statutoryDemandAbove)
  const weeks = on.find(statutoryDemandWeeks)
  if (demandedPounds === 0) return finding(demand, true, 'no debt has been demanded')
  if (above === undefined || weeks === undefined)
    return finding(demand, null, `which demands counted on ${sayDay(on.day)} is not told here`)
  return finding(
    demand,
    demandedPounds <= above || demandedWeeks < weeks,
    `${sayPounds(demandedPounds)} was demanded and left for ${demandedWeeks} weeks; more than ${sayPounds(above)} ` +
      `for ${weeks} weeks counts`,
  )
}

const standard = goingConcernMonths.history[0]!.source
const GUIDE = { inForce: { from: '2015-01-01' }, confidence: 'secondary', reviewBy: '2027-04-06' } as const

const headroom = rule({
  id: 'standing.goingConcern.headroom',
  title: 'Money in every month ahead',
  says:
    'A board that approves accounts says whether the body will go on. It looks at least twelve months ahead from the ' +
    'day of approval, and at whether there is money in each of them.',
  source: standard,
  values: [goingConcernMonths],
  ...GUIDE,
})

const contract = rule({
  id: 'standing.goingConcern.contract',
  title: 'The contract outlasts the months ahead',
  says:
    'Where one contract brings nearly all income and ends within those months, a board asks whether that is a doubt ' +
    'which the accounts have to tell.',
  source: standard,
  values: [goingConcernMonths],
  ...GUIDE,
})

export const goingConcernRules = [headroom, contract]

/** A plan of months, and what the board looks at. */
export interface Outlook {
  /** Cash and what may be drawn at the end of each month from `firstMonth` on. Pounds. */
  readonly headroomPounds: readonly number[]
  readonly firstMonth: Month
  /** The day on which accounts are approved. */
  readonly approved: Day
  /** The last day of the one contract; null when nobody knows. */
  readonly contractEnds: Day | null
}

/** One month of a plan. */
export interface MonthAhead {
  readonly month: Month
  readonly headroomPounds: number
  /** Whether the board looks at it. */
  readonly isLookedAt: boolean
  readonly isShort: boolean
  /** Whether the contract has ended by the end of it. */
  readonly isAfterContract: boolean
}

/** The last day that a board looks at. */
export const lookAheadEnds = (approved: Day, months: number): Day => addDays(addMonthsToDay(approved, months), -1)

/** Month by month: which the board looks at, which run short, and which come after the contract. */
export function monthsAhead({ headroomPounds, firstMonth, approved, contractEnds }: Outlook, months: number) {
  const [from, to] = [monthOf(approved), monthOf(lookAheadEnds(approved, months))]
  return headroomPounds.map((pounds, index): MonthAhead => {
    const month = addMonths(firstMonth, index)
    return {
      month,
      headroomPounds: pounds,
      isLookedAt: from <= month && month <= to,
      isShort: pounds < 0,
      isAfterContract: contractEnds !== null && contractEnds < lastDayOf(month),
    }
  })
}

/** Whether the months ahead raise a doubt. A plan that does not reach to their end leaves it open. */
export function goingConcernFindings(outlook: Outlook, on: LawOn): readonly Finding[] {
  const ends = lookAheadEnds(outlook.approved, on.value(goingConcernMonths))
  const looked = monthsAhead(outlook, on.value(goingConcernMonths)).filter(({ isLookedAt }) => isLookedAt)
  return [headroomFinding(outlook, looked, ends), contractFinding(outlook.contractEnds, ends)]
}

function headroomFinding({ approved }: Outlook, looked: readonly MonthAhead[], ends: Day): Finding {
  const least = looked.toSorted((one, other) => one.headroomPounds - other.headroomPounds)[0]
  const until = `the board looks to ${sayDay(ends)}`
  if (least?.isShort)
    return finding(headroom, false, `${sayPounds(-least.headroomPounds)} is missing in ${sayMonth(least.month)}`)
  const isWhole = looked[0]?.month === monthOf(approved) && looked.at(-1)?.month === monthOf(ends)
  if (least === undefined || !isWhole) return finding(headroom, null, `${until}, and the plan does not cover all of it`)
  return finding(
    headroom,
    true,
    `${until}; the least room is ${sayPounds(least.headroomPounds)}, in ${sayMonth(least.month)}`,
  )
}

function contractFinding(contractEnds: Day | null, ends: Day): Finding {
  if (contractEnds === null) return finding(contract, null, 'nobody has said when the contract ends')
  const when = `the contract ends on ${sayDay(contractEnds)}, and the board looks to ${sayDay(ends)}`
  return finding(contract, contractEnds >= ends, when)
}
