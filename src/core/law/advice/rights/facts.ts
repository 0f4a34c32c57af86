import { sayDay, type Day } from '../../../shared/day.ts'
import type { Place, Problem } from '../../../shared/problem.ts'
import { oldestEntry } from '../../dated.ts'
import type { LawOn } from '../../lawOn.ts'
import { dayAfterPeriod } from '../../rights/period.ts'
import type { Challenge } from '../../rights/rightToChallenge.ts'
import { requestStanding } from '../../rights/values.ts'
import { AS_OF } from '../ask.ts'
import { NOT_KNOWN } from '../question.ts'
import type { RightsAnswers } from './questions.ts'

/** The day on which it is handed in: if that is not said, the day whose law is asked for. */
export const handedInOn = (answers: RightsAnswers, on: LawOn): Day => answers['handed-in'] ?? on.day

const known = <Answer extends string>(answer: Answer): Exclude<Answer, typeof NOT_KNOWN> | null =>
  answer === NOT_KNOWN ? null : (answer as Exclude<Answer, typeof NOT_KNOWN>)

/** What was answered, as the rules need it. */
export function challengeOf(answers: RightsAnswers): Challenge {
  const [first, last] = [answers['window-opens'], answers['window-closes']]
  return {
    body: answers.body,
    asker: known(answers.who),
    service: known(answers.service),
    inWriting: true,
    window: first === null || last === null ? null : { first, last },
    decidesWithin: answers['decides-within'],
    procuresAfter: answers['procures-after'],
    procuresWithin: answers['procures-within'],
    contents: {
      resources: answers.resources,
      capable: answers.capability,
      service: answers.description,
      outcomes: answers.outcomes,
      others: answers['other-staff'],
    },
    grounds: {
      judged: known(answers['authority-says']),
      stopping: answers.stopping,
      integratedWithNhs: answers['nhs-tie'],
      inProcurement: answers['in-procurement'],
      negotiating: answers.negotiating,
      staffBodyPlanned: answers['staff-plan'],
    },
  }
}

/** Beyond this the clocks might run past the days we can name. */
const LAST_DAY: Day = '2180-01-01'

/** Answers that do not fit together, and days of which nothing can be said. */
export function misfits(answers: RightsAnswers, on: LawOn): readonly Problem[] {
  return [...dayProblems(answers, on), ...windowProblems(answers), ...periodProblems(answers, on)]
}

function dayProblems(answers: RightsAnswers, on: LawOn): readonly Problem[] {
  const first = oldestEntry(requestStanding).from
  const wanted = `a day from ${sayDay(first)} to ${sayDay(LAST_DAY)}`
  const days: readonly (readonly [string, Day | null])[] = [
    [AS_OF, on.day],
    ['handed-in', answers['handed-in']],
    ['window-opens', answers['window-opens']],
    ['window-closes', answers['window-closes']],
  ]
  return days.flatMap(([field, day]) => {
    if (day === null || (first <= day && day <= LAST_DAY)) return []
    const message = day < first ? `There was no such right before ${sayDay(first)}.` : 'This is too far ahead.'
    return [{ where: { field }, message, got: day, wanted }]
  })
}

function windowProblems(answers: RightsAnswers): readonly Problem[] {
  const [first, last] = [answers['window-opens'], answers['window-closes']]
  const where = (field: string): Place => ({ field })
  if (first !== null && last === null)
    return [{ where: where('window-closes'), message: 'There is a first day, and no last.', wanted: 'the last day' }]
  if (first === null && last !== null)
    return [{ where: where('window-opens'), message: 'There is a last day, and no first.', wanted: 'the first day' }]
  if (first === null || last === null || first <= last) return []
  const message = 'The last day is before the first.'
  return [{ where: where('window-closes'), message, got: last, wanted: `a day from ${sayDay(first)}` }]
}

function periodProblems(answers: RightsAnswers, on: LawOn): readonly Problem[] {
  const [after, within] = [answers['procures-after'], answers['procures-within']]
  const day = handedInOn(answers, on)
  if (after === null || within === null || day > LAST_DAY) return []
  if (dayAfterPeriod(day, after) <= dayAfterPeriod(day, within)) return []
  return [{ where: { field: 'procures-within' }, message: 'The longest time is shorter than the shortest.' }]
}
