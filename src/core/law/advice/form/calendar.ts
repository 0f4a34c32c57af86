import type { Day } from '../../../shared/day.ts'
import { sayDay } from '../../../shared/day.ts'
import { firstYearEnd, type Duty, type FirstYear } from '../../forms/duties/duty.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import type { AdvicePart, Step } from '../advice.ts'
import type { FormAnswers } from './questions.ts'

/** The days of the first year; registration is on the day whose law is asked for unless another is given. */
export function firstYearOf(answers: FormAnswers, day: Day): FirstYear {
  const registered = answers.registered ?? day
  return {
    registered,
    starts: answers.starts ?? registered,
    yearEnd: firstYearEnd(registered, answers['year-ends']),
  }
}

/** What a form has to do in its first year and soon after, each on its last day. */
export function calendarPart(form: LegalForm, days: FirstYear): AdvicePart {
  return {
    kind: 'steps',
    title: `${form.name}: what is due in the first year`,
    says: [
      `Registered on ${sayDay(days.registered)}, taking over on ${sayDay(days.starts)}, and its first year ends on ` +
        `${sayDay(days.yearEnd)}. Each day is the last on which it can be done.`,
    ],
    steps: form.duties.map((duty) => stepOf(duty, days)).toSorted(byDay),
  }
}

function stepOf(duty: Duty, days: FirstYear): Step {
  const { title, says, source, consequence, confidence } = duty
  return {
    day: duty.due(days),
    title,
    says: confidence === 'memory' ? `${says} The day is not checked against the text yet.` : says,
    ...(consequence !== undefined && { consequence }),
    source,
  }
}

/** By day; what has no day comes last. */
function byDay({ day: one }: Step, { day: other }: Step): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
