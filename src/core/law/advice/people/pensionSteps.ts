import { addMonthsToDay } from '../../../shared/day.ts'
import { custom } from '../../people/sources.ts'
import { bestValueDirection, lgps, nhsPart8 } from '../../pensions/sources.ts'
import type { Step } from '../advice.ts'
import type { Situation } from './situation.ts'

/** What is done before the move so that nobody is out of a pension scheme on the day. */
export function pensionSteps({ answers, transfer }: Situation): readonly Step[] {
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
