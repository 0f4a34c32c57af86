import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { choice, listOf, named, optional, record, text, whole, yesNo } from '../../shared/fields/index.ts'

export const SCHEMES = ['lgps', 'nhs', 'tps', 'dc', 'none'] as const

const AGES = { least: 16, most: 75 } as const
const SERVICE = { least: 0, most: 55 } as const

const band = record(
  {
    share: plainNumber({
      says: 'Share of the group that is alike so',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
    }),
    age: whole({ says: 'Their age in whole years', ...AGES }),
    serviceYears: whole({ says: 'Their whole years of service', ...SERVICE }),
  },
  { says: 'People of a group who are alike in age and service' },
)

const staffGroup = record(
  {
    post: text({ says: 'The job title' }),
    fte: quantity({ says: 'Full-time equivalents in post', unit: 'fte', kind: 'amount', least: 0, most: 100_000 }),
    headcount: quantity({ says: 'People in post', unit: 'people', kind: 'amount', least: 0, most: 100_000 }),
    pay: quantity({
      says: 'Full-time pay for a year',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
      most: 1_000_000,
    }),
    hours: plainNumber({
      says: 'Full-time hours a week',
      unit: 'hours',
      least: 1,
      most: 60,
      otherwise: 37,
      source: 'National Joint Council working week',
      tag: 'M',
    }),
    scheme: choice(SCHEMES, { says: 'Pension scheme', otherwise: 'lgps' }),
    employerRate: optional(
      quantity({
        says: "Employer's pension rate, of pay. Left out, the scheme's own rate by date",
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
    participation: quantity({
      says: 'Share of pay in the pension scheme',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '100%',
      source: 'our judgement',
      tag: 'I',
    }),
    role: choice(['direct', 'management', 'support'], {
      says: 'Direct work with the public, management, or support',
      otherwise: 'direct',
    }),
    incrementsLeft: whole({ says: 'Yearly increments still to come', least: 0, most: 20, otherwise: 0 }),
    incrementSize: quantity({
      says: 'What one increment adds to pay',
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 0.2,
      otherwise: '2.5%',
      source: 'our judgement',
      tag: 'I',
    }),
    onlyIfLeaving: yesNo({
      says: 'A post that exists only because the service leaves: chief executive, finance, HR',
      otherwise: 'no',
    }),
    age: optional(
      whole({ says: 'Typical age of its people, for statutory redundancy pay; goes with serviceYears', ...AGES }),
    ),
    serviceYears: optional(
      whole({
        says: 'Typical years of service of its people, for statutory redundancy pay; goes with age',
        ...SERVICE,
      }),
    ),
    bands: optional(
      listOf(band, {
        says: 'Its people by age and years of service, in place of what is typical; the shares make up all of them',
        least: 1,
        most: 20,
      }),
    ),
    paySpread: optional(
      plainNumber({
        says:
          'How far the pay of one person goes above and below the middle of the group, spread evenly between: 20% is ' +
          'from 80% to 120%. Left out, all are paid alike',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 0.95,
      }),
    ),
    protectedTerms: optional(
      yesNo({ says: 'Whether people keep their terms when they transfer, as the law has it. Left out, they do' }),
    ),
    protectedMonths: optional(
      whole({
        says: 'Months after the start for which terms that are not protected are kept. Left out, none',
        least: 1,
        most: 120,
      }),
    ),
  },
  { says: 'A group of posts alike' },
)

/** Posts by group. Groups are worked with in order of their names, so the order in the file changes nothing. */
export const staff = named(staffGroup, { says: 'The establishment: posts by group', most: 300 })
