import { quantity } from '../../chance/quantityField.ts'
import { optional, record, whole } from '../../shared/fields/index.ts'

const overDays = (says: string) =>
  whole({
    says,
    least: 1,
    most: 180,
    otherwise: 30,
    source: 'statutory payment term for small suppliers',
    tag: 'I',
  })

export const receivables = optional(
  record(
    {
      amount: quantity({
        says: 'Owed to the venture on the first day, VAT in it',
        unit: 'pounds',
        kind: 'amount',
        least: 0,
      }),
      overDays: overDays('Days over which it is collected, evenly'),
    },
    { says: 'What customers owe on the first day' },
  ),
)

export const payables = optional(
  record(
    {
      amount: quantity({
        says: 'Owed to suppliers on the first day, VAT in it',
        unit: 'pounds',
        kind: 'amount',
        least: 0,
      }),
      overDays: overDays('Days over which it is paid, evenly'),
    },
    { says: 'What suppliers are owed on the first day' },
  ),
)

export const pensionDeficit = optional(
  record(
    {
      amount: quantity({
        says: 'Deficit on the first day, as the actuary puts it',
        unit: 'pounds',
        kind: 'amount',
        least: 0,
      }),
      years: optional(whole({ says: 'Years over which it is paid off; left out, it stays owed', least: 1, most: 40 })),
      contribution: optional(
        quantity({
          says: 'Paid towards it for a year; left out, equal parts over the years',
          unit: 'pounds a year',
          kind: 'amount',
          least: 0,
        }),
      ),
    },
    { says: 'A pension deficit that the venture takes over' },
  ),
)
