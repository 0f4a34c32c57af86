import { quantity } from '../../chance/quantityField.ts'
import { month, optional, record } from '../../shared/fields/index.ts'

/** What the venture may overdraw. */
export const facility = optional(
  record(
    {
      limit: quantity({ says: 'Overdraft or working capital facility', unit: 'pounds', kind: 'amount', least: 0 }),
      until: optional(month({ says: 'Last month it can be drawn; left out, the end' })),
      rate: quantity({
        says: 'Interest on what is drawn',
        unit: 'share',
        kind: 'rate',
        least: 0,
        most: 1,
        otherwise: '8%',
        source: 'our judgement',
        tag: 'I',
      }),
    },
    { says: 'A facility' },
  ),
)
