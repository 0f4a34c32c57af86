import { plainNumber } from '../../chance/quantityField.ts'
import { choice, optional, record } from '../../shared/fields/index.ts'

const rate = (says: string) => plainNumber({ says, unit: 'share', kind: 'share', least: 0, most: 1 })

/** What an option with books of its own says of the local government scheme: spread into its record. */
export const pensionTerms = {
  pensionRisk: choice(['passThrough', 'capCollar', 'fullRisk', 'deemedEmployer'], {
    says:
      "Who carries what valuations change in the employer's rate, and the exit debt. Pass-through: the venture pays " +
      'the rate of the start and the authority the rest. Cap and collar: the venture pays between two rates. Full ' +
      'risk: the venture pays all. Deemed employer: as pass-through, and the staff stay the authority’s for the scheme',
    otherwise: 'passThrough',
  }),
  pensionCollar: optional(
    record(
      { lower: rate("The lowest employer's rate it pays"), upper: rate("The highest employer's rate it pays") },
      { says: "Between which employer's rates it pays, under a cap and collar" },
    ),
  ),
}
