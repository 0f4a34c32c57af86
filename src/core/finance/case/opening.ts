import { quantity } from '../../chance/quantityField.ts'
import { month, optional, record, whole } from '../../shared/fields/index.ts'
import { guarantee } from './guarantee.ts'

const overDays = (says: string) =>
  whole({
    says,
    least: 1,
    most: 180,
    otherwise: 30,
    source: 'statutory payment term for small suppliers',
    tag: 'I',
  })

export const opening = record(
  {
    cash: quantity({
      says: 'Cash in the bank on the first day',
      unit: 'pounds',
      kind: 'amount',
      otherwise: '0',
      source: 'our method',
      tag: 'I',
    }),
    dowry: quantity({
      says: 'Paid by the authority to the venture on the first day',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    shareCapital: quantity({
      says: "Members' share capital paid in on the first day",
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    fixedAssets: quantity({
      says: 'Fixed assets owned on the first day',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    assetLifeMonths: whole({
      says: 'Months over which they wear out',
      least: 1,
      most: 600,
      otherwise: 60,
      source: 'our judgement',
      tag: 'I',
    }),
    suppliersPaidAfterDays: quantity({
      says: 'Days until suppliers are paid',
      unit: 'days',
      kind: 'amount',
      least: 0,
      most: 180,
      otherwise: '30',
      source: 'statutory payment term for small suppliers',
      tag: 'I',
    }),
    facility: optional(
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
    ),
    guarantee: optional(guarantee),
    receivables: optional(
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
    ),
    payables: optional(
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
    ),
    pensionDeficit: optional(
      record(
        {
          amount: quantity({
            says: 'Deficit on the first day, as the actuary puts it',
            unit: 'pounds',
            kind: 'amount',
            least: 0,
          }),
          years: optional(
            whole({ says: 'Years over which it is paid off; left out, it stays owed', least: 1, most: 40 }),
          ),
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
    ),
  },
  { says: 'The position on the first day' },
)
