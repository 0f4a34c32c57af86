import { exclusions } from '../../interest/exclusions.ts'
import { readinessSigns } from '../../interest/readinessSigns.ts'
import { serviceSigns, worksInHouse } from '../../interest/serviceSigns.ts'
import type { Sign } from '../../interest/sign.ts'
import { dayOf, oneOf, optional, pounds, yesNo, type AnswersOf } from '../question.ts'

const asked = ({ asks, hint }: Sign) => yesNo({ asks, ...(hint !== undefined && { hint }), otherwise: 'unknown' })

/** What the public interest test asks: whether it applies, then its two parts. */
export const questions = {
  body: oneOf(
    { asks: 'Whose service is it?' },
    {
      council: 'A council’s',
      department: 'A department’s',
      agency: 'An executive agency’s or another national public body’s',
      nhs: 'A body’s of the NHS',
      other: 'Another public body’s',
    },
  ),
  today: oneOf(
    { asks: 'Who provides it today?' },
    {
      changing: {
        text: 'Its own staff, and a large change is planned',
        hint: 'Such as a move to a mutual or a supplier',
      },
      outsourced: 'Somebody else, under a contract',
      new: 'Nobody: it is new',
      same: 'Its own staff, and no large change is planned',
    },
  ),
  value: optional(
    pounds({
      asks: 'What is the service worth over the whole contract, with VAT? (optional)',
      tries: ['999999.99', '1000000', '1000000.01'],
    }),
  ),
  begins: optional(
    dayOf({
      asks: 'On what day does the project begin? (optional)',
      hint: 'Without an answer, the day whose law is asked for',
      tries: ['2025-02-12', '2025-02-13', '2026-06-16', '2026-06-17', '2027-03-31', '2027-04-01'],
    }),
  ),
  contract: yesNo({ asks: 'May it end in a public contract?', otherwise: 'yes' }),
  'left-out': oneOf(
    { asks: 'Is it one of these, which are left out?' },
    {
      none: 'None of these',
      urgent: exclusions.urgent.asked,
      exempt: exclusions.exempt.asked,
      defence: exclusions.defence.asked,
      abroad: exclusions.abroad.asked,
      health: exclusions.health.asked,
      planned: exclusions.planned.asked,
      unknown: 'Not known yet',
    },
  ),
  spend: optional(
    pounds({
      asks: 'If it is a department’s: what does that spend on contracts in a year, with VAT? (optional)',
      tries: ['99999999.99', '100000000'],
    }),
  ),
  core: asked(serviceSigns.core),
  control: asked(serviceSigns.control),
  cheaper: asked(serviceSigns.cheaper),
  better: asked(serviceSigns.better),
  works: asked(worksInHouse),
  terms: asked(serviceSigns.terms),
  area: asked(serviceSigns.area),
  suppliers: asked(serviceSigns.suppliers),
  'only-buyer': asked(serviceSigns['only-buyer']),
  skills: asked(readinessSigns.skills),
  buildings: asked(readinessSigns.buildings),
  'can-pay': asked(readinessSigns['can-pay']),
  'in-time': asked(readinessSigns['in-time']),
  parts: yesNo({ asks: 'Could part of it be in house, and part not?', otherwise: 'unknown' }),
  'mutual-wanted': yesNo({ asks: 'Do its staff want to run it as a mutual?', otherwise: 'unknown' }),
}

export type InterestAnswers = AnswersOf<typeof questions>
