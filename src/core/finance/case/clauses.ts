import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { choice, month, optional, record, whole } from '../../shared/fields/index.ts'

/** A clause by which the authority may end a contract within its term. */
export const breakClause = record(
  {
    noticeMonths: whole({
      says: 'Months of notice: no break takes effect sooner after the start',
      least: 1,
      most: 120,
      otherwise: 12,
      source: 'defaults page: notice',
      tag: 'R',
    }),
    earliest: optional(month({ says: 'The first month in which a break may take effect; left out, after the notice' })),
    chance: plainNumber({
      says: 'Chance in each year, from the first month it may take effect, that the authority uses it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
    }),
    means: choice(['anotherProvider', 'end'], {
      says: 'What a break means: another provider takes the contract, or the authority ends the service',
      otherwise: 'anotherProvider',
    }),
  },
  { says: 'A break clause' },
)

const level = { unit: 'share', kind: 'share', least: 0, most: 1, source: 'our judgement', tag: 'I' } as const

/** What of each invoice hangs on how well the service is provided. */
export const performance = record(
  {
    atRisk: quantity({
      says: 'Share of each invoice that is at risk on performance',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
    }),
    full: plainNumber({
      ...level,
      says: "Service level of last month, beside today's, at or above which all of it is paid",
      otherwise: '97%',
    }),
    nothing: plainNumber({
      ...level,
      says: 'Service level of last month at or below which none of it is paid; evenly between the two',
      otherwise: '85%',
    }),
  },
  { says: 'Price at risk on performance' },
)
