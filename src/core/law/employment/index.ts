import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import * as levy from './apprenticeshipLevyValues.ts'
import * as enrolment from './automaticEnrolmentValues.ts'
import { collectiveRedundancyRules } from './collectiveRedundancy.ts'
import { unfairDismissalRules } from './dismissal.ts'
import * as dismissal from './dismissalValues.ts'
import * as nic from './employerNicValues.ts'
import { employmentAllowanceRules } from './employmentAllowance.ts'
import * as allowance from './employmentAllowanceValues.ts'
import * as wage from './minimumWageValues.ts'
import * as escalators from './escalatorValues.ts'

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
  dismissal.weeksPayMost,
  dismissal.collectiveRedundanciesFrom,
  dismissal.manyRedundanciesFrom,
  dismissal.collectiveRedundancyDays,
  dismissal.manyRedundancyDays,
  dismissal.protectiveAwardDaysMost,
  dismissal.unfairDismissalMonths,
  enrolment.automaticEnrolmentEmployerRate,
  enrolment.automaticEnrolmentBandLower,
  enrolment.automaticEnrolmentBandUpper,
  escalators.consumerPriceForecast,
  escalators.averageEarningsForecast,
  escalators.realLivingWage,
  escalators.pensionSacrificeMost,
]

export const employmentRules: readonly Rule[] = [
  ...employmentAllowanceRules,
  ...collectiveRedundancyRules,
  ...unfairDismissalRules,
]
