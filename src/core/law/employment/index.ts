import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import * as levy from './apprenticeshipLevyValues.ts'
import * as enrolment from './automaticEnrolmentValues.ts'
import * as collective from './collectiveRedundancy.ts'
import * as nic from './employerNicValues.ts'
import { employmentAllowanceRules } from './employmentAllowance.ts'
import * as allowance from './employmentAllowanceValues.ts'
import * as wage from './minimumWageValues.ts'
import { weeksPayMost } from './redundancy.ts'
import { unfairDismissalMonths, unfairDismissalRules } from './unfairDismissal.ts'

/** What employing people costs by law. */
export const employmentValues: readonly Dated<unknown>[] = [
  nic.employerNicRate,
  nic.secondaryThresholdWeek,
  nic.secondaryThresholdMonth,
  nic.secondaryThresholdYear,
  nic.upperSecondaryThresholdMonth,
  nic.lowerEarningsLimitWeek,
  allowance.employmentAllowanceMost,
  allowance.publicFunctionShareLeast,
  allowance.priorYearLiabilityBar,
  levy.apprenticeshipLevyRate,
  levy.apprenticeshipLevyAllowance,
  levy.levyTopUp,
  levy.levyFundsExpiry,
  levy.levyCoInvestment,
  wage.minimumWageTopAdult,
  wage.minimumWage18To20,
  wage.minimumWageUnder18AndApprentice,
  weeksPayMost,
  collective.collectiveRedundanciesFrom,
  collective.manyRedundanciesFrom,
  collective.collectiveRedundancyDays,
  collective.manyRedundancyDays,
  collective.protectiveAwardDaysMost,
  unfairDismissalMonths,
  enrolment.automaticEnrolmentEmployerRate,
  enrolment.automaticEnrolmentBandLower,
  enrolment.automaticEnrolmentBandUpper,
]

export const employmentRules: readonly Rule[] = [
  ...employmentAllowanceRules,
  ...collective.collectiveRedundancyRules,
  ...unfairDismissalRules,
]
