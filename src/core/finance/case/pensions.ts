import { quantity } from '../../chance/quantityField.ts'
import { optional, record } from '../../shared/fields/index.ts'

/** What may become of the fund of the local government scheme, whoever provides the service. */
export const pensions = optional(
  record(
    {
      valuation: optional(
        quantity({
          says: "What each valuation, every third April, changes in the employer's rate: parts of pay",
          unit: 'share',
          kind: 'rate',
          least: -0.5,
          most: 0.5,
        }),
      ),
      exitDebt: optional(
        record(
          {
            perMember: optional(
              quantity({
                says: 'For each member who transferred, if the venture leaves the fund',
                unit: 'pounds',
                kind: 'amount',
                least: 0,
              }),
            ),
            amount: optional(
              quantity({
                says: 'In all, if the venture leaves the fund',
                unit: 'pounds',
                kind: 'amount',
                least: 0,
              }),
            ),
          },
          {
            says: 'What the fund asks for once when a venture leaves it: its main contract goes, or it fails',
          },
        ),
      ),
    },
    { says: 'The local government pension fund: what its valuations may bring, and what leaving it costs' },
  ),
)
