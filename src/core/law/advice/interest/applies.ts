import { sayDay } from '../../../shared/day.ts'
import { isBound } from '../../interest/scope.ts'
import { announced, browneJacobson } from '../../interest/sources.ts'
import type { Conclusion } from '../advice.ts'
import type { Tested } from './facts.ts'
import type { InterestAnswers } from './questions.ts'

/** Whether the test is required of this project, or made by choice. */
export function appliesConclusion(
  { standing, required, begins, scope, leftOut }: Tested,
  { body }: InterestAnswers,
): Conclusion {
  const day = sayDay(begins)
  if (standing === undefined)
    return no('There was no such test on that day.', `It was announced later than ${day}.`, announced)
  if (standing === 'announced')
    return no(
      'Nobody had to make the test on that day.',
      'It was announced in February 2025, and there was no guidance yet.',
      announced,
    )
  if (required === true)
    return {
      stands: 'yes',
      says: 'The test is required before this project begins.',
      because: 'All the conditions of the note are met, and it is none of what is left out.',
      source: browneJacobson,
    }
  const first = [...scope, ...leftOut].find(({ met }) => met === false)
  if (first === undefined)
    return {
      stands: 'depends',
      says: 'Whether the test is required is to be found out.',
      because: `Of its conditions, ${sayCount([...scope, ...leftOut].filter(({ met }) => met === null).length)}.`,
      source: browneJacobson,
    }
  return no(
    'The test is not required of this project. It can be made by choice.',
    isBound(body)
      ? `It is not required because ${first.because}.`
      : 'The note binds central government. Other public bodies are strongly encouraged to make the test.',
    browneJacobson,
  )
}

const no = (says: string, because: string, source: Conclusion['source']): Conclusion => ({
  stands: 'no',
  says,
  because,
  source,
})

const sayCount = (count: number): string => (count === 1 ? 'one is not known yet' : `${count} are not known yet`)
