import { quantity } from '../../chance/quantityField.ts'
import { optional, record, whole, yesNo } from '../../shared/fields/index.ts'
import { pensionStrain } from './redundancy.ts'

export const newcomers = record(
  {
    leaving: quantity({
      says: 'Share of staff who leave in a year',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.9,
      otherwise: '10% to 20%',
      source: 'wide default',
      tag: 'I',
    }),
    fillMonths: quantity({
      says: 'Months to fill a vacancy',
      unit: 'months',
      kind: 'amount',
      least: 0.25,
      most: 24,
      otherwise: '2 to 4',
      source: 'wide default',
      tag: 'I',
    }),
    agencyShare: quantity({
      says: 'Share of vacant posts covered by agency staff',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    absenceCover: quantity({
      says: 'Share of absence covered by agency staff',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    agencyPremium: quantity({
      says: 'What agency cover costs above the post',
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 2,
      otherwise: '20%',
      source: 'our judgement',
      tag: 'I',
    }),
    deductions: quantity({
      says: "Tax and employees' contributions held back from gross pay and paid over the month after",
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.6,
      otherwise: '22%',
      source: 'our judgement',
      tag: 'I',
    }),
  },
  { says: 'How staff come and go' },
)

export const absence = record(
  {
    before: quantity({
      says: 'Share of working time lost to absence today',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: '4.5%',
      source: 'wide default',
      tag: 'I',
    }),
    after: optional(
      quantity({
        says: 'Share of working time lost once a change has worked through, in options that change. Left out: as today',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 0.5,
      }),
    ),
    rampMonths: whole({
      says: 'Months that the change in absence takes',
      least: 1,
      most: 120,
      otherwise: 24,
      source: 'Cabinet Office 2013: ramp of two years assumed',
      tag: 'I',
    }),
  },
  { says: 'Absence' },
)

export const productivity = record(
  {
    uplift: quantity({
      says: 'Promised uplift in output per post once it has worked through; offered to every option that changes',
      unit: 'share',
      kind: 'rate',
      least: -0.5,
      most: 1,
      otherwise: '0%',
      source: 'nothing promised',
      tag: 'I',
    }),
    cashable: quantity({
      says: 'Share of the uplift taken as fewer posts; the rest is more service',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'our method',
      tag: 'I',
    }),
    rampMonths: whole({
      says: 'Months from the end of the dip until the uplift is whole',
      least: 1,
      most: 120,
      otherwise: 36,
      source: 'one to three years in what was published',
      tag: 'I',
    }),
    dip: quantity({
      says: 'Output lost in the first months after a transfer',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.9,
      otherwise: '3%',
      source: 'our judgement',
      tag: 'I',
    }),
    dipMonths: whole({
      says: 'How many months the dip lasts',
      least: 0,
      most: 36,
      otherwise: 6,
      source: 'our judgement',
      tag: 'I',
    }),
    selectionDiscount: quantity({
      says: 'Taken off a promised uplift because groups that volunteer tend to be better performers',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'defaults page: productivity',
      tag: 'I',
    }),
  },
  { says: 'The productivity menu, the same for every option' },
)

export const optimism = record(
  {
    on: yesNo({ says: 'Whether promises are discounted to what comparable promises delivered', otherwise: 'yes' }),
    keeps: quantity({
      says: 'The share of a promise that is delivered',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.3, 0.6)',
      source: 'defaults page: savings promised and delivered',
      tag: 'I',
    }),
  },
  { says: 'Optimism control' },
)

export const response = record(
  {
    on: yesNo({
      says:
        'Whether managers cut posts when money runs short, and put them back when there is room; ' +
        'the same in every option',
      otherwise: 'yes',
    }),
    mostEachYear: quantity({
      says: 'The most posts removed or put back in a year',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '10%',
      source: 'our method',
      tag: 'I',
    }),
    reserveMonths: quantity({
      says: 'Months of cost held in reserve before posts are put back',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 24,
      otherwise: '2',
      source: 'our method',
      tag: 'I',
    }),
    redundancyWeeks: quantity({
      says: "Weeks' pay for each post made redundant",
      unit: 'weeks',
      kind: 'amount',
      least: 0,
      most: 104,
      otherwise: '8',
      source: 'our method, where ages and service are not given',
      tag: 'I',
    }),
    pensionStrain: optional(pensionStrain),
  },
  { says: 'Management response' },
)
