import { addDays, addMonthsToDay, sayDay } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { valueOn } from '../../dated.ts'
import { consultationStart, mayConsultEarly } from '../../employment/collectiveRedundancy.ts'
import { bestValueDirection, lgps, nhsPart8 } from '../../pensions/sources.ts'
import { claimsEnd } from '../../people/informing.ts'
import { keptRules } from '../../people/keeping.ts'
import { custom, tupe } from '../../people/sources.ts'
import { claimMonths, liabilityInformationLeast } from '../../people/values.ts'
import { isInForce } from '../../rule.ts'
import { legislation } from '../../source.ts'
import type { Step } from '../advice.ts'
import type { Situation } from './situation.ts'

/** What is due around the move, in the order of the calendar; what has no day comes last. */
export function planSteps(situation: Situation): readonly Step[] {
  const steps = [
    ...pensionSteps(situation),
    ...(situation.applies === false ? [] : informingSteps(situation)),
    ...redundancySteps(situation),
    ...(situation.applies === false ? [] : afterwardsSteps(situation)),
  ]
  return steps.toSorted((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0))
}

/** As text, days stand in the order of the calendar; what has no day comes after all that have one. */
const order = ({ day }: Step): string => day ?? 'none'

function afterwardsSteps({ transfer, at }: Situation): readonly Step[] {
  const steps: Step[] = [
    {
      day: transfer,
      title: 'The people move',
      says: 'Contracts, service, collective agreements and what the old employer owes its people pass to the new one.',
      source: tupe('4'),
    },
    {
      day: claimsEnd(transfer, at),
      title: 'Last day for claims about informing and consulting',
      says:
        'A tribunal can allow more time where a claim could not be brought in time.' +
        (valueOn(claimMonths, transfer)?.held === true
          ? ' Six months instead of three were announced for October 2026: ask which holds.'
          : ''),
      source: tupe('15'),
    },
  ]
  if (isInForce(keptRules.collectiveVariation, transfer))
    steps.push({
      day: addDays(addMonthsToDay(transfer, 12), 1),
      title: 'Collective terms can change from now on',
      says: 'By agreement, and if the contract as a whole is no less good than before.',
      source: keptRules.collectiveVariation.source,
    })
  return steps
}

function redundancySteps({ redundancies, atDismissal, transfer }: Situation): readonly Step[] {
  const start = consultationStart(redundancies, atDismissal)
  if (start === null) return []
  return [
    {
      day: start,
      title: 'Consultation on redundancies has begun by now',
      says:
        `The first of ${redundancies.people} is planned for ${sayDay(redundancies.firstDismissal)}.` +
        (mayConsultEarly(transfer)
          ? ' The new body may begin before the move if the old employer agrees and has written notice.'
          : ''),
      consequence: 'A tribunal can award each person pay for a protected period.',
      source: legislation(
        'ukpga/1992/52/section/188',
        'Trade Union and Labour Relations (Consolidation) Act 1992 s 188',
      ),
    },
  ]
}

/** What is due before the move towards the people and towards the new employer. */
function informingSteps({ channel, informing, answers, information, at }: Situation): readonly Step[] {
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

/** What is done before the move so that nobody is out of a pension scheme on the day. */
function pensionSteps({ answers, transfer }: Situation): readonly Step[] {
  const steps: Step[] = []
  if (answers['lgps-pay'] > 0)
    steps.push(
      {
        day: addMonthsToDay(transfer, -6),
        title: 'The pension fund is asked for a rate and the terms of entry',
        says: 'By custom half a year ahead. The fund’s actuary names the rate and the risk; a bond may be asked for.',
        consequence: 'The price of the contract is agreed without knowing what pensions cost.',
        source: custom,
      },
      {
        day: transfer,
        title: 'The admission agreement is signed by now',
        says: 'Between the new body, the fund and the council.',
        consequence: 'People can be out of the scheme until it is.',
        source: lgps('schedule/2/part/3', 'Sch 2 Part 3'),
      },
    )
  if (answers['nhs-pay'] > 0)
    steps.push({
      day: transfer,
      title: 'The NHS scheme has approved the new body by now',
      says: 'The new body applies to be an employing authority, and says whether for all staff or those who move.',
      consequence: 'Nobody can be a member of the scheme through it before.',
      source: nhsPart8,
    })
  if (answers.from === 'council' && transfer >= '2007-10-01')
    steps.push({
      day: null,
      title: 'Before the contract is signed: pension protection is in it',
      says: 'The contract says that the new body secures the pensions of those who move, and that they can enforce it.',
      consequence: 'The council has not done what the Direction asks.',
      source: bestValueDirection,
    })
  return steps
}
