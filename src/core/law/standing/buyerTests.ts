import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { ownLimitRule } from './demands.ts'
import { known, netAssetsOf, sayOver, type StandingFigures } from './figures.ts'
import type { Measured } from './metrics.ts'
import {
  educationGearingScale,
  educationGrades,
  educationProfitScale,
  educationSolvencyScale,
  type GradeLeast,
} from './values.ts'

const { source: department } = educationGrades.history[0]!
const EDUCATION = {
  inForce: { from: '2017-09-01' },
  source: department,
  confidence: 'memory',
  reviewBy: '2027-04-06',
} as const

const solvency = rule({
  id: 'standing.education.solvency',
  title: 'Solvency',
  says:
    'The Department for Education looks at those who train for it. The first measure is what turns into cash within ' +
    'a year, over what falls due within a year. It gives up to 100 points.',
  values: [educationSolvencyScale],
  ...EDUCATION,
})

const profit = rule({
  id: 'standing.education.profit',
  title: 'Profit',
  says: 'The second is profit after tax, with depreciation added back, over turnover. It gives up to 100 points.',
  values: [educationProfitScale],
  ...EDUCATION,
})

const gearing = rule({
  id: 'standing.education.gearing',
  title: 'Gearing',
  says:
    'The third is debt, over debt and reserves together. It gives 100 points where there is no debt, and none where ' +
    'reserves are below nothing.',
  values: [educationGearingScale],
  ...EDUCATION,
})

const grade = rule({
  id: 'standing.education.grade',
  title: 'A grade better than inadequate',
  says:
    'The points of the three are added up to a grade. A body with an inadequate grade is not given contracts as a ' +
    'rule, and the grade sets how large a contract the Department thinks fit.',
  values: [educationGrades],
  ...EDUCATION,
})

export const educationRules = [solvency, profit, gearing, grade]

/** The grades, from the best. */
export type Grade = 'outstanding' | 'good' | 'requires improvement' | 'inadequate'

/** The points of one measure of the Department for Education, 0 to 100, or why there are none. */
interface Points {
  readonly points: number | null
  readonly finding: Finding
}

/** What comes of the Department for Education's assessment; no points and no grade where something is missing. */
export interface Assessed {
  readonly points: number | null
  readonly grade: Grade | null
  readonly findings: readonly Finding[]
}

const MOST_POINTS = 100
/** A measure on a step belongs to it, although a quotient may miss it by its last bit. */
const ROUNDING = 1e-9

const stepsIn = (value: number, step: number): number => Math.floor(value / step + ROUNDING)
const within = (points: number): number => Math.min(MOST_POINTS, Math.max(0, points))

/** Financial health as the Department for Education scores it. */
export function assess(figures: StandingFigures, on: LawOn): Assessed {
  const all = [solvencyPoints(figures, on), profitPoints(figures, on), gearingPoints(figures, on)]
  const points = all.some((each) => each.points === null) ? null : all.reduce((sum, each) => sum + each.points!, 0)
  const least = on.value(educationGrades)
  const given = points === null ? null : gradeOf(points, least)
  const because =
    given === null
      ? 'not every measure has a figure'
      : `${points} of 300 points is ${given} (${educationGrades.say!(least)})`
  const met = given === null ? null : given !== 'inadequate'
  return { points, grade: given, findings: [...all.map((each) => each.finding), finding(grade, met, because)] }
}

export function gradeOf(points: number, { outstanding, good, improve }: GradeLeast): Grade {
  if (points >= outstanding) return 'outstanding'
  if (points >= good) return 'good'
  return points >= improve ? 'requires improvement' : 'inadequate'
}

const unknown = (of: typeof solvency, because: string): Points => ({
  points: null,
  finding: finding(of, null, because),
})

/** A measure is met where it gives more than half of its points. */
const scored = (of: typeof solvency, points: number, working: string): Points => ({
  points,
  finding: finding(of, points > MOST_POINTS / 2, `${working}: ${points} points`),
})

const NO_ACCOUNTS = 'there are no accounts of a year yet, and the Department asks for a plan in their place'

function solvencyPoints(figures: StandingFigures, on: LawOn): Points {
  if (!figures.hasAccounts) return unknown(solvency, NO_ACCOUNTS)
  const year = known(figures, ['currentAssetsPounds', 'currentLiabilitiesPounds'])
  if (typeof year === 'string') return unknown(solvency, year)
  if (year.currentLiabilitiesPounds === 0) return scored(solvency, MOST_POINTS, 'nothing falls due within a year')
  const { step, points } = on.value(educationSolvencyScale)
  const ratio = year.currentAssetsPounds / year.currentLiabilitiesPounds
  const working = `${sayOver(year.currentAssetsPounds, year.currentLiabilitiesPounds)} is ${ratio.toFixed(2)}`
  return scored(solvency, within(points * stepsIn(ratio, step)), working)
}

function profitPoints(figures: StandingFigures, on: LawOn): Points {
  if (!figures.hasAccounts) return unknown(profit, NO_ACCOUNTS)
  const year = known(figures, ['profitAfterTaxPounds', 'depreciationPounds', 'revenuePounds'])
  if (typeof year === 'string') return unknown(profit, year)
  if (year.revenuePounds === 0) return unknown(profit, 'it had no revenue')
  const { step, points } = on.value(educationProfitScale)
  const kept = year.profitAfterTaxPounds + year.depreciationPounds
  const share = kept / year.revenuePounds
  const working = `${sayOver(kept, year.revenuePounds)} is ${sayShare(share, 1)}`
  return scored(profit, within(points * stepsIn(share, step)), working)
}

function gearingPoints(figures: StandingFigures, on: LawOn): Points {
  if (!figures.hasAccounts) return unknown(gearing, NO_ACCOUNTS)
  const debt = known(figures, ['debtPounds'])
  const reserves = netAssetsOf(figures)
  if (typeof debt === 'string') return unknown(gearing, debt)
  if (typeof reserves === 'string') return unknown(gearing, reserves)
  if (reserves < 0) return scored(gearing, 0, `reserves are ${sayPounds(reserves)}`)
  if (debt.debtPounds === 0) return scored(gearing, MOST_POINTS, 'there is no debt')
  const { step, points } = on.value(educationGearingScale)
  const whole = debt.debtPounds + reserves
  const share = debt.debtPounds / whole
  const lost = points * Math.ceil(share / step - ROUNDING)
  return scored(gearing, within(MOST_POINTS - lost), `${sayOver(debt.debtPounds, whole)} is ${sayShare(share, 1)}`)
}

/** Limits that a buyer sets in its own papers; null where it sets none. */
export interface OwnLimits {
  /** Yearly turnover, in pounds. */
  readonly leastTurnoverPounds: number | null
  readonly leastMargin: number | null
  /** As a number: 1 is all that falls due within a year. */
  readonly leastAcidRatio: number | null
  readonly leastNetAssetsPounds: number | null
  /** Out of 100, as credit agencies give them. */
  readonly leastCreditScore: number | null
}

/** What the body has of what a buyer's own limits ask. */
export interface OwnFigures {
  readonly turnoverPounds: number | null
  readonly creditScore: number | null
  readonly measured: readonly Measured[]
}

/** A buyer's own limits, one by one. Empty where it set none. A body on a limit meets it. */
export function ownFindings(
  limits: OwnLimits,
  { turnoverPounds, creditScore, measured }: OwnFigures,
  on: LawOn,
): readonly Finding[] {
  const of = ownLimitRule(on)
  const worked = (id: string): number | null => {
    const found = measured.find(({ metric }) => metric.id === id)?.worked
    return found?.kind === 'number' ? found.value : null
  }
  return [
    ...own(of, 'Yearly turnover', limits.leastTurnoverPounds, turnoverPounds, sayPounds),
    ...own(of, 'Operating margin', limits.leastMargin, worked('margin'), (share) => sayShare(share, 1)),
    ...own(of, 'Acid ratio', limits.leastAcidRatio, worked('acidRatio'), (ratio) => ratio.toFixed(2)),
    ...own(of, 'Net assets', limits.leastNetAssetsPounds, worked('netAssets'), sayPounds),
    ...own(of, 'Credit score', limits.leastCreditScore, creditScore, String),
  ]
}

function own(of: Rule, title: string, least: number | null, has: number | null, say: (value: number) => string) {
  if (least === null) return []
  const because =
    has === null
      ? `at least ${say(least)} is asked for, and there is no figure`
      : `${say(has)}, and at least ${say(least)} is asked for`
  return [{ ...finding(of, has === null ? null : has >= least, because), title }]
}
