import { sayDay } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { custom, tupe } from '../../people/sources.ts'
import { liabilityInformationLeast } from '../../people/values.ts'
import type { Step } from '../advice.ts'
import type { Situation } from './situation.ts'

/** What is due before the move towards the people and towards the new employer. */
export function informingSteps({ channel, informing, answers, information, at }: Situation): readonly Step[] {
  const weeks = 'A tribunal can award weeks of pay to each person'
  const each = sayPounds(at.find(liabilityInformationLeast) ?? 0)
  const steps: Step[] = []
  if (channel === 'election' || channel === null)
    steps.push({
      day: informing,
      title: 'Representatives are elected by now',
      says: 'The election is fair and as secret as can be. All whom it affects may stand and vote. It takes weeks.',
      consequence: `${weeks}.`,
      source: tupe('14'),
    })
  steps.push(
    {
      day: informing,
      title: 'The new body has said what it would change',
      says: 'It tells the old employer in writing, or says that nothing would change.',
      consequence: 'If that is why people are not told, the new body can be made to pay.',
      source: tupe('13'),
    },
    {
      day: informing,
      title: 'People are told',
      says:
        'Through their representatives, in writing: that the move comes, when and why; what it means; what would ' +
        `change; and the agency workers there are. No law sets a day; ${answers['notice-days']} days were chosen.`,
      consequence: `${weeks}, and old and new employer both answer for it.`,
      source: custom,
    },
  )
  if (answers.measures !== false)
    steps.push({
      day: informing,
      title: 'Consultation begins, if anything would change',
      says: 'The aim is agreement. Each point is considered and answered, with reasons where the answer is no.',
      consequence: `${weeks}.`,
      source: tupe('13'),
    })
  if (information !== undefined)
    steps.push({
      day: information.due,
      title: 'Employee liability information is given by now',
      says: `Its facts are of ${sayDay(information.factsFrom)} or later. What changes after is told in writing.`,
      consequence: `The new body can claim its loss, as a rule at least ${each} for each person.`,
      source: tupe('11'),
    })
  return steps
}
