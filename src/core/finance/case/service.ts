import { choice, optional, record, text, yesNo } from '../../shared/fields/index.ts'
import { quantity } from '../../chance/quantityField.ts'
import { cpv } from './cpvField.ts'

/** The public service whose future is being weighed up. */
export const service = record(
  {
    name: text({ says: 'What the service is called' }),
    sector: choice(
      [
        'library',
        'youth',
        'communityHealth',
        'adultSocialCare',
        'leisure',
        'fire',
        'housing',
        'backOffice',
        'education',
        'homelessness',
        'other',
      ],
      { says: 'The kind of service' },
    ),
    authority: text({ says: 'The public body that provides it today' }),
    nation: choice(['england', 'scotland', 'wales', 'northernIreland'], { says: 'Where it is', otherwise: 'england' }),
    does: optional(text({ says: 'What it does, in a sentence or two', longest: 1000 })),
    statutory: yesNo({ says: 'Whether the authority must by law see that it is provided', otherwise: 'no' }),
    cpv: optional(cpv),
    budget: optional(
      quantity({
        says:
          "This year's net budget: direct cost plus central recharge, less the service's own income. " +
          "Left out, it is what today's posts and non-pay cost",
        unit: 'pounds a year',
        kind: 'amount',
        least: 0,
      }),
    ),
  },
  { says: 'The service' },
)
