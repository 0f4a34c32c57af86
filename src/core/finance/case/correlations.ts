import { plainNumber } from '../../chance/quantityField.ts'
import { listOf, optional, record, text, yesNo } from '../../shared/fields/index.ts'

const name = (says: string) => text({ says, longest: 120 })

const link = record(
  {
    first: name('What is uncertain, by its name in the sampling plan: `economy/cpi`, `newcomers/leaving`'),
    second: name('What moves with it, by its name'),
    correlation: plainNumber({
      says: 'How closely, from -1 to 1: the correlation of their normal scores. Of an event, with its happening',
      unit: 'ratio',
      kind: 'rate',
      least: -1,
      most: 1,
    }),
  },
  { says: 'Two uncertain things that move together' },
)

/** Links of the case's own; `linkingOf` says what comes of them beside ours. */
export const correlations = optional(
  record(
    {
      links: listOf(link, {
        says: 'What moves together in this case. A pair that we link by default is linked as it is here',
        most: 200,
      }),
      replace: yesNo({
        says: 'Whether these stand in place of all our links, and are not added to them',
        otherwise: 'no',
      }),
      repair: yesNo({
        says: 'Whether links that cannot all hold are replaced by the nearest that can, and both shown',
        otherwise: 'no',
      }),
    },
    { says: 'Your own correlations' },
  ),
)
