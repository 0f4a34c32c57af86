import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import * as levy from './apprenticeshipLevyValues.ts'
import * as enrolment from './automaticEnrolmentValues.ts'
import * as nic from './employerNicValues.ts'
import { employmentAllowanceRules } from './employmentAllowance.ts'
import * as allowance from './employmentAllowanceValues.ts'
import { minimumWageTopAdult } from './minimumWageValues.ts'
import { weeksPayMost } from './redundancyValues.ts'

/** What employing people costs by law. */
export const employmentValues: readonly Dated<unknown>[] = [
  nic.employerNicRate,
  nic.secondaryThresholdWeek,
  nic.secondaryThresholdMonth,
  nic.secondaryThresholdYear,
  nic.upperSecondaryThresholdMonth,
  allowance.employmentAllowanceMost,
  allowance.publicFunctionShareLeast,
  allowance.priorYearLiabilityBar,
  levy.apprenticeshipLevyRate,
  levy.apprenticeshipLevyAllowance,
  minimumWageTopAdult,
  weeksPayMost,
  enrolment.automaticEnrolmentEmployerRate,
  enrolment.automaticEnrolmentBandLower,
  enrolment.automaticEnrolmentBandUpper,
]

export const employmentRules: readonly Rule[] = [...employmentAllowanceRules]
