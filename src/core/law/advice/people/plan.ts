import { addDays, addMonthsToDay, sayDay } from '../../../shared/day.ts'
import { valueOn } from '../../dated.ts'
import { consultationStart, mayConsultEarly } from '../../employment/collectiveRedundancy.ts'
import { claimsEnd } from '../../people/informing.ts'
import { keptRules } from '../../people/keeping.ts'
import { tupe } from '../../people/sources.ts'
import { claimMonths } from '../../people/values.ts'
import { isInForce } from '../../rule.ts'
import { legislation } from '../../source.ts'
import type { Step } from '../advice.ts'
import { informingSteps } from './informingSteps.ts'
import { pensionSteps } from './pensionSteps.ts'
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
