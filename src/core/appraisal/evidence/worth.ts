import { medianOf } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { valueOn } from '../../law/dated.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'
import type { Day } from '../../shared/day.ts'
import { sayPounds } from '../../shared/money.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'

/** What the main contract of a case comes to over its first term, with VAT as on its first day. */
export interface Worth {
  readonly pounds: number
  /** The sum itself, with its figures. */
  readonly working: string
}

/** The worth of the authority's own contract; undefined where a case has none by that name. */
export function worthOf({ contracts, start }: Case): Worth | undefined {
  const main = contracts.find(({ id }) => id === 'main')
  if (main === undefined) return undefined
  const first: Day = `${start}-01`
  const rate = main.vat === 'standard' ? (valueOn(vatStandardRate, first)?.value ?? 0) : 0
  const yearPounds = medianOf(main.price)
  const pounds = (yearPounds * main.termMonths * (1 + rate)) / MONTHS_IN_YEAR
  const vat = rate === 0 ? 'with no VAT on it' : `with VAT of ${rate * 100}%`
  return {
    pounds,
    working: `${sayPounds(yearPounds)} a year for the first ${main.termMonths} months, ${vat}, is ${sayPounds(pounds)}`,
  }
}
