import { addDays, sayDay, type Day } from '../../../shared/day.ts'
import { sayShare, sayWhole } from '../../../shared/money.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { PlannedRedundancies } from '../../employment/collectiveRedundancy.ts'
import type { LawOn } from '../../lawOn.ts'
import { informationDays, type InformationDays } from '../../people/informing.ts'
import { transferFindings } from '../../people/relevantTransfer.ts'
import { channelOf, type Channel, type StaffFacts } from '../../people/representatives.ts'
import type { Finding } from '../../rule.ts'
import type { PeopleAnswers } from './questions.ts'

/** The answers, and what several parts of the advice make of them. */
export interface Situation {
  readonly answers: PeopleAnswers
  /** The day for which advice is asked. */
  readonly asked: Day
  readonly transfer: Day
  /** The law of the day of the transfer. */
  readonly at: LawOn
  /** The day on which people are to be told. */
  readonly informing: Day
  /** The days of the employee liability information; undefined where there was no such duty yet. */
  readonly information: InformationDays | undefined
  readonly staff: StaffFacts
  readonly channel: Channel | null
  /** Whether TUPE applies, condition by condition. */
  readonly conditions: readonly Finding[]
  /** `null` where it hangs on something, or where it may apply in another way. */
  readonly applies: boolean | null
  readonly redundancies: PlannedRedundancies
  /** The law of the day of the first redundancy. */
  readonly atDismissal: LawOn
}

export function situationOf(answers: PeopleAnswers, on: LawOn): Situation {
  const transfer = answers['transfer-day']
  const at = on.at(transfer)
  const staff: StaffFacts = {
    transferring: answers.employees,
    employed: answers.employed,
    hasUnion: answers.union,
    hasRepresentatives: answers.representatives,
  }
  const conditions = transferFindings({
    day: transfer,
    isBetweenAuthorities: answers.to === 'unknown' ? null : answers.to === 'authority' && answers.from !== 'other',
    hasOrganisedGroup: answers.group,
    isOneOff: answers.lasting === null ? null : !answers.lasting,
    isMainlyGoods: answers.goods,
    staysTheSame: answers.same,
  })
  const firstDismissal = answers['first-dismissal'] ?? transfer
  return {
    answers,
    asked: on.day,
    transfer,
    at,
    informing: addDays(transfer, -answers['notice-days']),
    information: informationDays(transfer, at),
    staff,
    channel: channelOf(staff, at),
    conditions,
    applies: appliesAfter(conditions),
    redundancies: { people: answers.redundancies, firstDismissal },
    atDismissal: on.at(firstDismissal),
  }
}

/** A reorganisation of authorities is never a transfer; a service that misses a condition can still be a business. */
function appliesAfter([betweenAuthorities, ...others]: readonly Finding[]): boolean | null {
  if (betweenAuthorities!.met !== true) return betweenAuthorities!.met
  return others.every(({ met }) => met === true) ? true : null
}

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
      message: `More people would move than there are: ${sayWhole(answers.employees)}.`,
      got: sayWhole(answers.employed),
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
