import type { Day } from '../shared/day.ts'
import * as levy from './apprenticeshipLevyValues.ts'
import * as enrolment from './automaticEnrolmentValues.ts'
import * as corporationTax from './corporationTaxValues.ts'
import type { Dated } from './dated.ts'
import * as nic from './employerNicValues.ts'
import * as allowance from './employmentAllowanceValues.ts'
import { greenBookSchedule } from './greenBookValues.ts'
import { lgpsAverageEmployerRate } from './lgpsValues.ts'
import { minimumWageTopAdult } from './minimumWageValues.ts'
import * as nhs from './nhsPensionValues.ts'
import { weeksPayMost } from './redundancyValues.ts'
import { teachersPensionEmployerRate } from './teachersPensionValues.ts'
import { vatStandardRate } from './vatValues.ts'

/** The day on which the values below were last checked against their sources. Part of the key of every result. */
export const lawAsAt: Day = '2026-11-21'

/** Every dated value, one a line: the law page, the docs and the tests of histories are all made from this list. */
export const lawValues: readonly Dated<unknown>[] = [
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
  lgpsAverageEmployerRate,
  nhs.nhsPensionEmployerRate,
  nhs.nhsPensionAdministrationLevy,
  nhs.nhsPensionPaidByEmployer,
  teachersPensionEmployerRate,
  enrolment.automaticEnrolmentEmployerRate,
  enrolment.automaticEnrolmentBandLower,
  enrolment.automaticEnrolmentBandUpper,
  vatStandardRate,
  corporationTax.corporationTaxMainRate,
  corporationTax.corporationTaxSmallProfitsRate,
  corporationTax.corporationTaxLowerLimit,
  corporationTax.corporationTaxUpperLimit,
  corporationTax.corporationTaxReliefFraction,
  greenBookSchedule,
]
