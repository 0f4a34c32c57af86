import { controlQuestions } from '../control.ts'
import { dayOf, oneOf, optional, pounds, share, yesNo } from '../question.ts'

/** What the new body is and will be. The adviser on mutuals asks more of this. */
export const bodyQuestions = {
  listed: optional(
    share({
      asks: 'How much of our work would be services that may be reserved for mutuals? (optional)',
      hint: 'Most health, care, education and culture',
      otherwise: '100%',
      tries: ['50%', '51%', '100%'],
    }),
  ),
  'staff-votes': optional(
    share({
      asks: 'What share of the votes in our body do employees cast themselves? (optional)',
      otherwise: '100%',
      tries: ['0%', '50%', '51%', '100%'],
    }),
  ),
  'public-votes': share({
    asks: 'What share do the buyer and other public bodies cast?',
    hint: 'Whatever is left is cast by others',
    otherwise: '0%',
    tries: ['0%', '49%', '50%', '51%', '100%'],
  }),
  stake: oneOf(
    { asks: 'What makes somebody a voter?' },
    { membership: 'Being a member', shares: 'Holding a share', unknown: 'Not known yet' },
  ),
  ...controlQuestions('The buyer, or other public bodies', true),
  'buyer-work': optional(
    share({
      asks: 'How much of its work would be for the public bodies that own it? (optional)',
      hint: 'By turnover over three years; nothing where no public body owns it',
      tries: ['79%', '80%', '81%', '100%'],
    }),
  ),
  'others-decide': yesNo({
    asks: 'Does anybody but the public bodies have a veto, or the last word on what it does?',
    otherwise: 'unknown',
  }),
  several: yesNo({ asks: 'Would several public bodies own it together?' }),
  'suits-all': yesNo({
    asks: 'If so: is each of them on its board, with nothing done against the interest of any?',
    otherwise: 'unknown',
  }),
  'shares-day': optional(
    dayOf({
      asks: 'If a company of the buyer is to be handed to its staff later: on which day? (optional)',
      hint: 'The day on which the first share or vote goes to anybody else',
      tries: ['2027-01-05', '2027-01-06', '2030-04-01'],
    }),
  ),
  'agreed-before': yesNo({ asks: 'Would that be agreed before the contract is awarded?', otherwise: 'unknown' }),
  authority: yesNo({
    asks: 'Is our body itself bound by the law of procurement, as a council is?',
    hint: 'A body that its staff own and run is seldom that',
  }),
  'common-aims': yesNo({
    asks: 'Would the contract serve aims that the buyer and our body share as public bodies?',
    otherwise: 'unknown',
  }),
}

/** What the NHS regime asks, and only that: all of it has an answer for a service that nobody calls health care. */
export const healthQuestions = {
  incumbent: oneOf(
    { asks: 'If it is health care: who provides it under a contract now?' },
    { another: 'Another body, such as the trust that we would leave', us: 'We do', nobody: 'Nobody' },
  ),
  'only-one': yesNo({ asks: 'If it is health care: can only one provider give it?' }),
  'patient-choice': yesNo({
    asks: 'If it is health care: do patients choose among all who qualify, however many?',
  }),
  expiring: yesNo({ asks: 'If it is health care: would it follow a contract that ends?' }),
  content: yesNo({
    asks: 'If so: is the buyer content with the provider there now?',
    otherwise: 'unknown',
  }),
  'old-value': optional(
    pounds({
      asks: 'If so: what was the old contract worth over its life? (optional)',
      hint: 'Without VAT, when it was made',
      tries: ['2000000', '1999999', '2500000'],
    }),
  ),
  'most-suitable': yesNo({
    asks: 'If it is health care: can the buyer likely tell who is most suitable without a competition?',
    otherwise: 'unknown',
  }),
}
