import { quantity } from '../../chance/quantityField.ts'
import { optional, record, whole } from '../../shared/fields/index.ts'
import { facility } from './facility.ts'
import { payables, pensionDeficit, receivables } from './firstDay.ts'
import { guarantee } from './guarantee.ts'

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
    facility,
    guarantee: optional(guarantee),
    receivables,
    payables,
    pensionDeficit,
  },
  { says: 'The position on the first day' },
)
