import { medianOf } from '../../../chance/quantityField.ts'
import { oldestEntry } from '../../../law/dated.ts'
import { lawOn } from '../../../law/lawOn.ts'
import { businessRates } from '../../../law/tax/businessRates.ts'
import { ratesSmallBelow } from '../../../law/tax/businessRatesValues.ts'
import { sayRoundPounds } from '../../../shared/money.ts'
import { lastDayOf } from '../../../shared/month.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Case, NonPayLine } from '../index.ts'
import { typedAt, type Given } from './given.ts'

/** Relief is a charity's, in England, on rates that are paid each year and are in the line that is to be relieved. */
export function ratesProblems(given: Given): Problem[] {
  return given.case.nonPay.flatMap((line) => {
    if (!line.ratesRelief) return []
    const [told] = [...placeProblems(given.case, line), ...billProblems(given, line)]
    return told ? [told] : []
  })
}

function placeProblems({ service, options }: Case, { id, once }: NonPayLine): Problem[] {
  const where = { field: `nonPay/${id}/ratesRelief` }
  const told = (message: string, wanted: string): Problem => ({ where, message, wanted })
  return [
    ...(service.nation === 'england'
      ? []
      : [told('Business rates are known here for England, and other nations have their own.', 'to be left out')]),
    ...(options.mutual?.charityFrom === undefined
      ? [told('Only a charity has this relief, and nothing here becomes one.', 'options/mutual/charityFrom')]
      : []),
    ...(once ? [told('Rates are paid every year, and this is paid once.', 'a line that is not paid once')] : []),
  ]
}

/** The line holds the bill, so it cannot be less: the relief would be on what nobody pays. */
function billProblems(given: Given, { id, amount, ratesRelief }: NonPayLine): Problem[] {
  const day = lastDayOf(given.case.start)
  // A start before the law is known is told by the law itself.
  if (day < oldestEntry(ratesSmallBelow).from) return []
  const { rateableValue, retail } = ratesRelief!
  const premises = { rateableValuePounds: medianOf(rateableValue), isRetail: retail }
  const nobody = { isCharity: false, isPublicBody: true, hasNoOther: false, discretionaryShare: 0 }
  const { grossPounds } = businessRates(premises, nobody, lawOn(day))
  if (grossPounds <= medianOf(amount)) return []
  return [
    {
      where: { field: `nonPay/${id}/ratesRelief/rateableValue` },
      message: 'The business rates of this value are more than the line that is to pay them.',
      got: `about ${sayRoundPounds(grossPounds)} a year of rates, in ${typedAt(given, `nonPay/${id}/amount`)}`,
      wanted: 'the rateable value of premises whose rates are in this line',
    },
  ]
}
