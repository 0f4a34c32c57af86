import { plainNumber, quantity } from '../../../chance/quantityField.ts'
import { optional, record } from '../../../shared/fields/index.ts'

const cost = (says: string) =>
  quantity({
    says: `${says}, paid once in the month of a bid that is won with it`,
    unit: 'pounds',
    kind: 'amount',
    least: 0,
    otherwise: '0',
    source: 'nothing agreed',
    tag: 'I',
  })
const amount = (says: string) => plainNumber({ says, unit: 'pounds', kind: 'amount', least: 0 })
const kept = (says: string) => plainNumber({ says, unit: 'share', kind: 'share', least: 0.01, most: 1 })

/** What is bought or agreed for a bid in case the accounts alone fail the test. Whatever is typed is used together. */
export const remedies = record(
  {
    guarantee: optional(
      record(
        { amount: amount('What the authority or another body guarantees'), cost: cost('What the guarantee costs') },
        { says: 'A guarantee from the authority or another body' },
      ),
    ),
    bond: optional(
      record(
        { amount: amount('What a bank or insurer would pay the buyer'), cost: cost('What the bond costs') },
        { says: 'A bond' },
      ),
    ),
    consortium: optional(
      record(
        {
          turnover: amount("The partner's turnover of a year"),
          netAssets: plainNumber({
            says: "The partner's net assets",
            unit: 'pounds',
            kind: 'amount',
            otherwise: '0',
            source: 'not counted unless given',
            tag: 'I',
          }),
          share: kept('Share of the value that stays with the venture'),
          cost: cost('What setting the consortium up costs'),
        },
        { says: 'A bid together with a partner, whose accounts are counted with its own' },
      ),
    ),
    smallerLot: optional(
      record(
        { share: kept('Share of the value that is bid for') },
        { says: 'A bid for a smaller lot of the same work' },
      ),
    ),
  },
  { says: 'What is bought if the accounts alone fail the test' },
)
