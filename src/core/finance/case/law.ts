import { plainNumber } from '../../chance/quantityField.ts'
import type { Dated } from '../../law/dated.ts'
import * as levy from '../../law/employment/apprenticeshipLevyValues.ts'
import * as enrolment from '../../law/employment/automaticEnrolmentValues.ts'
import { weeksPayMost } from '../../law/employment/dismissalValues.ts'
import * as nic from '../../law/employment/employerNicValues.ts'
import * as allowance from '../../law/employment/employmentAllowanceValues.ts'
import { minimumWageTopAdult } from '../../law/employment/minimumWageValues.ts'
import { lgpsAverageEmployerRate } from '../../law/pensions/lgpsValues.ts'
import * as nhs from '../../law/pensions/nhsPensionValues.ts'
import { teachersPensionEmployerRate } from '../../law/pensions/teachersPensionValues.ts'
import * as corporationTax from '../../law/tax/corporationTaxValues.ts'
import * as rates from '../../law/tax/businessRatesValues.ts'
import * as vat from '../../law/tax/vatValues.ts'
import { optional, record, type Field } from '../../shared/fields/index.ts'

/** Every value of the law that lines of the model read as a table by month. */
export const MODEL_LAW: readonly Dated<unknown>[] = [
  nic.employerNicRate,
  nic.secondaryThresholdMonth,
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
  teachersPensionEmployerRate,
  enrolment.automaticEnrolmentEmployerRate,
  enrolment.automaticEnrolmentBandLower,
  enrolment.automaticEnrolmentBandUpper,
  vat.vatStandardRate,
  vat.smallExemptVatMonth,
  vat.smallExemptVatShare,
  vat.fineRoundingMonth,
  rates.ratesStandard,
  rates.ratesSmall,
  rates.ratesStandardRetail,
  rates.ratesSmallRetail,
  rates.ratesHighValue,
  rates.ratesSmallBelow,
  rates.ratesHighFrom,
  rates.ratesCharityRelief,
  corporationTax.corporationTaxMainRate,
  corporationTax.corporationTaxSmallProfitsRate,
  corporationTax.corporationTaxLowerLimit,
  corporationTax.corporationTaxUpperLimit,
  corporationTax.corporationTaxReliefFraction,
]

/** A value of one's own in place of the law's, in every month of the run. */
function field({ label, unit }: Dated<unknown>): Field<number | undefined> {
  const says = `${label}, in place of the law's (${unit})`
  return optional(
    unit.startsWith('share')
      ? plainNumber({ says, unit: 'share', kind: 'share', least: 0, most: 1 })
      : plainNumber({ says, unit: 'pounds', least: 0, most: 1e9 }),
  )
}

/**
 * Values of the case's own in place of the law's: for what is not verified, for law that is only proposed, for a start
 * before our law begins. One in use is said wherever the law itself would be.
 */
export const law = optional(
  record(Object.fromEntries(MODEL_LAW.map((each) => [each.id, field(each)])), {
    says: 'Your own values in place of the law, by the names that the statute shelf gives them',
  }),
)
