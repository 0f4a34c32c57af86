import { dayOf, oneOf, optional, yesNo, type AnswersOf, type Question } from '../question.ts'
import { PERIOD_ACCEPTS, readPeriod, type Period } from '../../rights/period.ts'

/** A length of time as a public body publishes it. */
function periodOf({ asks, hint }: { readonly asks: string; readonly hint?: string }): Question<Period> {
  return {
    asks,
    ...(hint !== undefined && { hint }),
    widget: { kind: 'line', width: 10 },
    accepts: PERIOD_ACCEPTS,
    tries: ['6 weeks', '3 months'],
    schema: { type: 'string' },
    read: readPeriod,
  }
}

const DAYS = ['2010-09-30', '2010-10-01', '2011-03-29', '2011-03-30', '2011-12-31', '2012-01-01', '2012-06-26'] as const
const written = (asks: string) => yesNo({ asks, otherwise: 'unknown' })

/** What has to be known to say which right there is, what time it gives, and what can go against it. */
export const questions = {
  body: oneOf(
    { asks: 'Which public body runs the service, or has it run?' },
    {
      council: 'A county, district, unitary or London borough council in England',
      fire: 'A fire and rescue authority in England',
      'other-local': {
        text: 'Another local body',
        hint: 'Such as a combined authority, the City of London, the police, or a park',
      },
      'nhs-trust': 'An NHS trust or foundation trust',
      'nhs-commissioner': {
        text: 'A body that buys for the NHS',
        hint: 'Until March 2013, a primary care trust, which also ran services',
      },
      academy: 'A school or an academy trust',
      central: 'A department or agency of central government',
      'outside-england': 'A body in Scotland, Wales or Northern Ireland',
    },
  ),
  who: oneOf(
    { asks: 'Who would ask?' },
    {
      staff: 'Two or more of its employees',
      'one-employee': 'One employee',
      community: {
        text: 'A voluntary or community body',
        hint: 'Such as a society or a community interest company that is founded already',
      },
      charity: 'A charity',
      parish: 'A parish or town council',
      business: 'A body that works for profit',
      unknown: 'Not known yet',
    },
  ),
  service: oneOf(
    { asks: 'What kind of service is it?' },
    {
      other: 'None of those below',
      'adult-care': 'Adult social care',
      'with-nhs': 'Commissioned together with an NHS body, or by one for the council',
      'named-person': 'For a person by name, with complex health or social care needs',
      unknown: 'Not known yet',
    },
  ),
  'handed-in': optional(
    dayOf({
      asks: 'On what day would it be handed in, or was it? (optional)',
      hint: 'Without an answer, the day whose law is asked for',
      tries: [...DAYS, '2012-06-27', '2014-03-31', '2014-04-01', '2026-06-10', '2026-11-30', '2026-12-01'],
    }),
  ),
  'window-opens': optional(
    dayOf({
      asks: 'If the authority has published days for handing in: what is the first? (optional)',
      hint: 'Councils publish this on their website. Many have no such days',
      tries: ['2026-09-01'],
    }),
  ),
  'window-closes': optional(dayOf({ asks: 'And the last? (optional)', tries: ['2026-11-30', '2026-08-31'] })),
  'decides-within': optional(
    periodOf({
      asks: 'What is the longest time that it publishes for deciding? (optional)',
      hint: 'Counted from the day of receipt, such as 6 months',
    }),
  ),
  'procures-after': optional(
    periodOf({ asks: 'What is the shortest time that it publishes from acceptance to tender? (optional)' }),
  ),
  'procures-within': optional(periodOf({ asks: 'And the longest? (optional)' })),
  resources: written('Does the expression say what money those who ask have?'),
  capability: written('Does it show that they will be able to provide the service?'),
  description: written('Does it say which service it is, and for which area?'),
  outcomes: written('Does it say what the area and those who use the service will gain?'),
  'other-staff': written('Does it say how the other staff whom it affects will be heard?'),
  'authority-says': oneOf(
    { asks: 'What does the authority hold of it?', otherwise: 'unknown' },
    {
      nothing: 'Nothing against it',
      inadequate: 'It is inadequate or inaccurate',
      unsuitable: 'Somebody in it is not suitable',
      vexatious: 'It is frivolous or vexatious',
      unlawful: 'To accept it would break the law',
      unknown: 'Not known yet',
    },
  ),
  stopping: written('Has the authority decided in writing to stop the service?'),
  'nhs-tie': written('Is it of one piece with an NHS service for the same people, and does it have to stay so?'),
  'in-procurement': written('Is the service out to tender already?'),
  negotiating: written('Is the authority negotiating for it with somebody else, in writing?'),
  'staff-plan': yesNo({
    asks: 'Has the authority published that it is considering a body that its staff propose?',
    hint: 'It can then turn others away',
    otherwise: 'unknown',
  }),
}

export type RightsAnswers = AnswersOf<typeof questions>
