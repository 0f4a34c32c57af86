import { oneOf, optional, pounds, yesNo } from '../question.ts'

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
