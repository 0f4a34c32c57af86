import { controlQuestions } from '../control.ts'
import { oneOf, optional, share, yesNo, type AnswersOf } from '../question.ts'

const NONE = { otherwise: '0%' }

export const questions = {
  left: yesNo({
    asks: 'Did its services come out of a public body, or will they?',
    otherwise: 'yes',
  }),
  'public-services': share({
    asks: 'How much of its work is services for the public?',
    hint: 'Whoever pays for them',
    otherwise: '100%',
    tries: ['0%', '100%'],
  }),
  listed: optional(
    share({
      asks: 'How much of its work is health, care, education, culture or another of the listed services? (optional)',
      hint: 'The services that a buyer may keep for mutuals are listed by code',
      tries: ['50%', '51%', '100%'],
    }),
  ),
  'staff-votes': optional(
    share({
      asks: 'What share of the votes of members do employees cast themselves? (optional)',
      hint: 'All of them members, and nobody else: 100%',
      tries: ['0%', '24%', '50%', '51%', '100%'],
    }),
  ),
  'trust-votes': share({
    asks: 'What share do trustees cast for all employees?',
    hint: 'As in an employee ownership trust',
    ...NONE,
    tries: ['0%', '25%', '100%'],
  }),
  'public-votes': share({
    asks: 'What share do councils, NHS bodies or the government cast?',
    ...NONE,
    tries: ['0%', '24%', '50%', '51%', '100%'],
  }),
  'served-votes': share({
    asks: 'What share do the people it serves, or their community, cast?',
    hint: 'Whatever is left is cast by others, such as partners or investors',
    ...NONE,
    tries: ['0%', '67%'],
  }),
  stake: oneOf(
    { asks: 'What makes somebody a voter?' },
    { membership: 'Being a member', shares: 'Holding shares that have a worth', unknown: 'Not known yet' },
  ),
  ...controlQuestions('A council, an NHS body or the government', false),
}

export type MutualAnswers = AnswersOf<typeof questions>
