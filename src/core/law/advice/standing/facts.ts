import { addDays, addMonthsToDay, monthOf, type Day } from '../../../shared/day.ts'
import { firstYearEnd, type Duty } from '../../forms/duties/duty.ts'
import { legalForms } from '../../forms/forms.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import type { LawOn } from '../../lawOn.ts'
import type { Finding } from '../../rule.ts'
import { assess, ownFindings, type Assessed } from '../../standing/buyerTests.ts'
import { demandFindings } from '../../standing/demands.ts'
import { netAssetsOf, type StandingFigures } from '../../standing/figures.ts'
import { measure, type Measured } from '../../standing/metrics.ts'
import { mitigants, type Mitigant } from '../../standing/mitigants.ts'
import {
  goingConcernFindings,
  monthsAhead,
  solvencyFindings,
  type MonthAhead,
  type Outlook,
} from '../../standing/solvency.ts'
import { goingConcernMonths } from '../../standing/values.ts'
import type { StandingAnswers } from './questions.ts'

/** Whose test is asked about. */
export type TestName = Exclude<StandingAnswers['test'], 'all'>

/** All that comes of the answers, worked out once: conclusions, parts and the statement read it. */
export interface Held {
  readonly answers: StandingAnswers
  readonly day: Day
  readonly isNew: boolean
  readonly tests: readonly TestName[]
  readonly figures: StandingFigures
  readonly measured: readonly Measured[]
  readonly assessed: Assessed | null
  readonly own: readonly Finding[]
  readonly demands: readonly Finding[]
  /** Empty for a body that has said nothing of what it has and owes. */
  readonly solvency: readonly Finding[]
  /** The plan by month; empty where there is none. */
  readonly months: readonly MonthAhead[]
  readonly goingConcern: readonly Finding[]
  readonly offered: readonly Mitigant[]
}

const TESTS: readonly TestName[] = ['efs', 'education', 'own']

export function held(answers: StandingAnswers, on: LawOn): Held {
  const isNew = answers.stage === 'day-one'
  const tests = answers.test === 'all' ? TESTS : [answers.test]
  const figures = figuresOf(answers, isNew)
  const measured = measure(figures, on)
  const outlook = outlookOf(answers, on.day)
  return {
    answers,
    day: on.day,
    isNew,
    tests,
    figures,
    measured,
    assessed: tests.includes('education') ? assess(figures, on) : null,
    own: tests.includes('own') ? ownOf(answers, figures, measured, on) : [],
    demands: demandFindings(demandsOf(answers, isNew), on),
    solvency: solvencyOf(answers, figures, on),
    months: outlook === null ? [] : monthsAhead(outlook, on.value(goingConcernMonths)),
    goingConcern: outlook === null ? [] : goingConcernFindings(outlook, on),
    offered: mitigants.filter(({ id }) => isOffered(id, answers)),
  }
}

function figuresOf(answers: StandingAnswers, isNew: boolean): StandingFigures {
  return {
    hasAccounts: !isNew,
    contractPounds: answers.contract,
    otherIncomePounds: answers['other-income'],
    revenuePounds: answers.revenue,
    revenueBeforePounds: answers['revenue-before'],
    operatingProfitPounds: answers.profit,
    operatingProfitBeforePounds: answers['profit-before'],
    depreciationPounds: answers.depreciation,
    operatingCashFlowPounds: answers['cash-flow'],
    capitalSpendingPounds: answers['capital-spending'],
    debtPounds: answers.debt,
    cashPounds: answers.cash,
    pensionDeficitPounds: answers['pension-deficit'],
    pensionPassesThrough: answers['pass-through'],
    netInterestPounds: answers.interest,
    currentAssetsPounds: answers['current-assets'],
    stockPounds: answers.stock,
    currentLiabilitiesPounds: answers['current-liabilities'],
    // A body that opens with cash and says nothing else owns that cash.
    assetsPounds: answers.assets ?? (isNew ? answers.cash : null),
    liabilitiesPounds: answers.liabilities,
    groupPounds: answers.group,
    profitAfterTaxPounds: answers['after-tax'],
  }
}

function ownOf(answers: StandingAnswers, figures: StandingFigures, measured: readonly Measured[], on: LawOn) {
  const acid = answers['least-acid']
  const planned = figures.contractPounds + figures.otherIncomePounds
  return ownFindings(
    {
      leastTurnoverPounds: answers['least-turnover'],
      leastMargin: answers['least-margin'],
      leastAcidRatio: acid === null ? null : acid / 100,
      leastNetAssetsPounds: answers['least-assets'],
      leastCreditScore: answers['least-credit'],
    },
    { turnoverPounds: figures.hasAccounts ? figures.revenuePounds : planned, creditScore: answers.credit, measured },
    on,
  )
}

const demandsOf = (answers: StandingAnswers, isNew: boolean) => ({
  contractWholePounds: answers.contract * answers.years,
  isHealthCare: answers['health-care'],
  asksAuditedAccounts: answers['asks-audited'],
  isAuditRequired: isNew ? false : answers['audit-required'],
  asksInsuranceNow: answers['asks-insurance'],
  leastTurnoverPounds: answers['least-turnover'],
  hasGuarantee: answers.guarantee,
})

function solvencyOf(answers: StandingAnswers, figures: StandingFigures, on: LawOn): readonly Finding[] {
  const { cash, assets, liabilities, due, demanded, 'may-owe': mayOwe } = answers
  const isSilent = cash === null && assets === null && liabilities === null
  if (isSilent && due === 0 && mayOwe === 0 && demanded === 0) return []
  // What a new body does not name in its opening balance it has not got; of others nothing is guessed.
  const otherwise = figures.hasAccounts ? null : 0
  return solvencyFindings(
    {
      cashPounds: cash ?? otherwise,
      facilityPounds: answers.facility,
      duePounds: due,
      assetsPounds: figures.assetsPounds ?? otherwise,
      liabilitiesPounds: liabilities ?? otherwise,
      contingentPounds: mayOwe,
      demandedPounds: demanded,
      demandedWeeks: answers['demanded-weeks'],
    },
    on,
  )
}

/** The day on which the contract starts; without one, the day that is asked about. */
export const startOf = (answers: StandingAnswers, day: Day): Day => answers.starts ?? day

/** The last day of the contract. */
export const contractEndOf = (answers: StandingAnswers, day: Day): Day =>
  addDays(addMonthsToDay(startOf(answers, day), 12 * answers.years), -1)

function outlookOf(answers: StandingAnswers, day: Day): Outlook | null {
  const plan = answers['cash-plan']
  if (plan === null) return null
  const starts = startOf(answers, day)
  return {
    headroomPounds: plan.map((pounds) => pounds + answers.facility),
    firstMonth: monthOf(starts),
    approved: answers.approved ?? starts,
    contractEnds: contractEndOf(answers, day),
  }
}

function isOffered(id: Mitigant['id'], answers: StandingAnswers): boolean {
  if (id === 'capital') return answers.capital > 0
  if (id === 'passThrough') return answers['pass-through'] === true
  return answers[id] === true
}

/** The form that was named; undefined where it is not settled. */
export const formOf = ({ form }: StandingAnswers): LegalForm | undefined => legalForms.find(({ id }) => id === form)

/** The last day of the first year of account; null for a body that is not registered and names no day. */
export function yearEndOf(answers: StandingAnswers): Day | null {
  if (answers['year-end'] !== null) return answers['year-end']
  return answers.registered === null ? null : firstYearEnd(answers.registered, 'anniversary')
}

/** The duty by which a form hands in its first accounts: the first of those it has that names them. */
export const firstAccountsOf = (form: LegalForm): Duty | undefined =>
  form.duties.find(({ title }) => /^First accounts|^First annual return/.test(title))

/** The net assets with what is given or lent to be paid back last; null where they are not known. */
export function netAssetsWithCapital({ figures, answers }: Held): number | null {
  const net = netAssetsOf(figures)
  return typeof net === 'string' ? null : net + answers.capital
}

/** With a capital letter at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A clause, or several, as sentences. */
export const asSentences = (clauses: readonly string[]): string => clauses.map((each) => `${capital(each)}.`).join(' ')

/** Why a measure reads as it does of a new body: the sum where it reads well, and else what keeps it from doing so. */
export function whyNew({ metric, worked, risk }: Measured): string {
  const came = worked.kind === 'none' ? capital(worked.because) : worked.working
  return risk === 'low' ? `${came}.` : `${came}. ${metric.dayOne}`
}
