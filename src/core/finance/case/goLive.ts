import { quantity } from '../../chance/quantityField.ts'
import { optional, record } from '../../shared/fields/index.ts'

const challenge = record(
  {
    chance: quantity({
      says: 'Chance that the award is challenged in court before the transfer',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '2% to 5%',
      source: 'one known case among some fifty of its time; our judgement',
      tag: 'I',
    }),
    stops: quantity({
      says: 'Of challenges, the share that end the transfer for good: the service then stays where it is',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'our judgement: the known case was settled with the award dropped',
      tag: 'I',
    }),
    months: quantity({
      says: 'Months by which the others put off the transfer',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 60,
      otherwise: '4 to 12',
      source: 'our judgement: the known case took five months to settle',
      tag: 'I',
    }),
    cost: quantity({
      says: 'What the authority spends on a challenge, counted in month 0',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'none stated',
      tag: 'I',
    }),
  },
  { says: 'A legal challenge to the award' },
)

/** When the service leaves, beside the month that is planned. Left out, it leaves as planned. */
export const goLive = optional(
  record(
    {
      monthsLate: optional(
        quantity({
          says: 'Months after the planned month in which the service leaves, part of a month counted as a whole one',
          unit: 'months',
          kind: 'amount',
          least: 0,
          most: 60,
        }),
      ),
      challenge: optional(challenge),
      waiting: quantity({
        says: 'What waiting costs the authority for a year, beside posts and costs that exist only because of leaving',
        unit: 'pounds a year',
        kind: 'amount',
        least: 0,
        otherwise: '0',
        source: 'none stated',
        tag: 'I',
      }),
    },
    { says: 'How late the service may leave, in every option in which it does' },
  ),
)
