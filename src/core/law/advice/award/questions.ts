import type { Outcome } from '../../../shared/typed/clean.ts'
import { readCodes, type CpvCode } from '../../procurement/cpv/cpv.ts'
import { count, dayOf, oneOf, optional, pounds, yesNo, type AnswersOf, type Question } from '../question.ts'
import { bodyQuestions, healthQuestions } from './bodyQuestions.ts'

/** CPV codes, the main one first. */
const codes: Question<readonly CpvCode[]> = {
  asks: 'What are its CPV codes?',
  hint: 'The common names of what public bodies buy. The main one first; more than one with commas between',
  widget: { kind: 'line', width: 30 },
  accepts: 'codes of eight digits that exist, such as 85312100 or 85312100-3, 92511000',
  otherwise: '85312100',
  // Reservable; light touch only; not listed; both kinds together; a whole list of 2015; not Part B in 2012.
  tries: ['85312100', '98513310', '64210000', '92511000-6, 79995000', '85000000', '90500000'],
  schema: { type: 'string' },
  read: (typed): Outcome<readonly CpvCode[]> => readCodes(typed),
}

const contractQuestions = {
  'year-value': pounds({
    asks: 'What would the contract pay in a year?',
    hint: 'Without VAT, and with all that the buyer gives otherwise than in money',
    otherwise: '500,000',
    // With 60 months and VAT at 20% these lie at, and on both sides of, the light touch threshold.
    tries: ['4000', '34620', '110589', '110590', '111000', '5000000'],
  }),
  months: count({
    asks: 'For how many months could it run, with every extension?',
    least: 1,
    most: 360,
    otherwise: '60',
    tries: ['1', '36', '37', '60', '61', '72'],
  }),
  vat: oneOf(
    { asks: 'Which VAT is due on the price?', hint: 'The adviser on tax says which' },
    { standard: 'The standard rate', reduced: 'The reduced rate', exempt: 'None: the service is exempt' },
  ),
  buyer: oneOf(
    { asks: 'Who would buy?' },
    {
      council: 'A council, or another local body',
      'nhs-trust': 'An NHS trust or foundation trust',
      'other-nhs': 'An integrated care board, or another NHS body',
      central: 'A government department, or a body of central government',
    },
  ),
  cpv: codes,
  health: yesNo({
    asks: 'Is it health care for patients?',
    hint: 'As the NHS provides it, public health services of councils among it. Social care is not',
  }),
  concession: yesNo({
    asks: 'Would most of the money come from those who use it, at our own risk?',
    hint: 'As with a leisure centre that lives by its tickets',
  }),
  procedure: oneOf(
    { asks: 'Which procedure would the buyer use?', otherwise: 'unknown' },
    {
      flexible: 'One of its own design, which can keep others out',
      open: 'An open one: anybody bids, once',
      unknown: 'Not known yet',
    },
  ),
  'award-day': optional(
    dayOf({
      asks: 'On which day would it be awarded? (optional)',
      hint: 'Without a day, the day whose law is asked for',
      tries: ['2027-01-05', '2027-04-01', '2028-04-01'],
    }),
  ),
  'earlier-day': optional(
    dayOf({
      asks: 'On which day was our last reserved contract of this kind with the same buyer made? (optional)',
      hint: 'Reserved for mutuals. Nothing where there was none',
      tries: ['2024-04-01', '2024-04-02', '2025-04-01', '2025-04-02'],
    }),
  ),
}

const otherQuestions = {
  'one-person': yesNo({
    asks: 'Would each contract be for one person, whose wish the law makes the buyer hear?',
    hint: 'As with a care plan. A contract for a whole service is not',
  }),
  'their-wish': yesNo({ asks: 'Has that person, or a carer, said that they want us?', otherwise: 'unknown' }),
  'not-their-interest': yesNo({
    asks: 'Does the buyer hold that a competition is not in the best interest of that person?',
    otherwise: 'unknown',
  }),
  'cross-border': yesNo({
    asks: 'Before 2015: might a supplier in another country of the European Union have wanted it?',
    otherwise: 'unknown',
  }),
}

export const questions = { ...contractQuestions, ...bodyQuestions, ...healthQuestions, ...otherQuestions }

export type AwardAnswers = AnswersOf<typeof questions>
