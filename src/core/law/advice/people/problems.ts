import { sayDay, type Day } from '../../../shared/day.ts'
import { groupThousands, sayShare } from '../../../shared/money.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { PeopleAnswers } from './questions.ts'

/** What does not fit together between answers, or lies outside the days that are told of. */
export const peopleProblems = (answers: PeopleAnswers): readonly Problem[] => [
  ...daysOutside(answers),
  ...numbersApart(answers),
]

const FIRST_DAY: Day = '2006-04-06'
const LAST_DAY: Day = '2099-12-31'

function daysOutside(answers: PeopleAnswers): readonly Problem[] {
  return (['transfer-day', 'first-dismissal'] as const).flatMap((name) => {
    const got = answers[name]
    if (got === null || (got >= FIRST_DAY && got <= LAST_DAY)) return []
    const message =
      got < FIRST_DAY
        ? `TUPE as it is told here began on ${sayDay(FIRST_DAY)}; before it stood the regulations of 1981.`
        : 'This is too far ahead for anything to be said.'
    return [{ where: { field: name }, message, got, wanted: `a day from ${sayDay(FIRST_DAY)} to ${sayDay(LAST_DAY)}` }]
  })
}

function numbersApart(answers: PeopleAnswers): readonly Problem[] {
  const problems: Problem[] = []
  if (answers.employees > answers.employed)
    problems.push({
      where: { field: 'employed' },
      message: `More people would move than there are: ${groupThousands(String(answers.employees))}.`,
      got: groupThousands(String(answers.employed)),
      wanted: 'all whom the employer has, those who move among them',
    })
  if (answers.risk === 'cap-collar' && answers['floor-rate'] > answers['ceiling-rate'])
    problems.push({
      where: { field: 'ceiling-rate' },
      message: `The upper limit is below the lower one of ${sayShare(answers['floor-rate'], 2)}.`,
      got: sayShare(answers['ceiling-rate'], 2),
      wanted: 'a rate no lower than that',
    })
  return problems
}
