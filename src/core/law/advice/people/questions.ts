import type { AnswersOf } from '../question.ts'
import { aboutPensions } from './questionsOfPensions.ts'
import { aboutStaff } from './questionsOfStaff.ts'
import { aboutTransfer } from './questionsOfTransfer.ts'

/** What is asked about the move, the people and their pensions. */
export const questions = { ...aboutTransfer, ...aboutStaff, ...aboutPensions }

export type PeopleAnswers = AnswersOf<typeof questions>
