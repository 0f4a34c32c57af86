import type { Case } from '../finance/case/index.ts'
import type { PensionTerms } from '../finance/option.ts'
import { optionsOf } from '../finance/options.ts'
import { sayShare } from '../shared/money.ts'

/** How pension risk is shared, in a sentence. */
export function sayPensionRisk({ risk, collar }: PensionTerms): string {
  switch (risk) {
    case 'passThrough':
      return 'pass-through is assumed, so the venture pays a fixed rate and the authority carries the rest.'
    case 'deemedEmployer':
      return 'the staff stay the authority’s for the scheme, the venture pays a fixed rate and the authority the rest.'
    case 'capCollar': {
      const [lower, upper] = [collar!.lower, collar!.upper].map((rate) => sayShare(rate, 1))
      return `the venture pays no less than ${lower} and no more than ${upper} of pay, and the authority the rest.`
    }
    case 'fullRisk':
      return 'the venture pays whatever rate the fund asks for.'
  }
}

/** Each way in which an option of a case shares pension risk, said once. */
export const pensionNotes = (theCase: Case): readonly string[] => [
  ...new Set(optionsOf(theCase).flatMap(({ pensions }) => (pensions ? [`Pensions: ${sayPensionRisk(pensions)}`] : []))),
]
