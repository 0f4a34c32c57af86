import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from './apprenticeshipLevyValues.ts'
import { unknownOn, valueOn } from '../dated.ts'

/**
 * Apprenticeship levy on a tax year's pay bill. The pay bill is all earnings on which secondary contributions could be
 * due, those under the threshold included.
 *
 * Units:  pounds for the tax year.
 * Source: Finance Act 2016 Part 6; HMRC GfC10 part 3.
 */
export function apprenticeshipLevy(bill: {
  readonly payBillPounds: number
  /** Share of the one allowance left for this pay bill: 1 for a body on its own, 0 for a service within a council. */
  readonly allowanceShare: number
  readonly day: Day
}): Checked<number> {
  const rate = valueOn(apprenticeshipLevyRate, bill.day)
  const allowance = valueOn(apprenticeshipLevyAllowance, bill.day)
  if (rate === undefined || allowance === undefined) {
    return unknownOn(bill.day, [apprenticeshipLevyRate, apprenticeshipLevyAllowance])
  }
  return { ok: true, value: Math.max(0, rate.value * bill.payBillPounds - allowance.value * bill.allowanceShare) }
}
