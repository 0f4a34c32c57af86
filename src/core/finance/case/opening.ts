import { quantity } from '../../chance/quantityField.ts'
import { choice, later, month, named, optional, record, whole } from '../../shared/fields/index.ts'

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
    receivables: later('Opening receivables'),
    payables: later('Opening payables'),
    pensionDeficit: later('A pension deficit taken over'),
  },
  { says: 'The position on the first day' },
)

const loan = record(
  {
    principal: quantity({ says: 'Amount lent on the first day', unit: 'pounds', kind: 'amount', least: 0 }),
    rate: quantity({ says: 'Interest for a year', unit: 'share', kind: 'rate', least: 0, most: 1 }),
    months: whole({ says: 'Term in months', least: 1, most: 360 }),
    repayment: choice(['equal', 'bullet'], {
      says: 'Equal parts of the principal each month, or all at the end',
      otherwise: 'equal',
    }),
    covenants: later('Loan covenants'),
    guarantee: later('A parent guarantee'),
  },
  { says: 'A loan' },
)

export const loans = named(loan, { says: 'Loans to the venture', most: 20 })
