import { sayWeekday } from '../../../shared/day.ts'
import { consultationStart } from '../../employment/collectiveRedundancy.ts'
import { lgpsRedundancyPensionAge } from '../../pensions/lgpsValues.ts'
import { legislation } from '../../source.ts'
import type { Conclusion } from '../advice.ts'
import type { Situation } from './situation.ts'

/** By when consultation on redundancies begins, where any are planned. */
export function redundancyConclusions(situation: Situation): readonly Conclusion[] {
  if (situation.redundancies.people === 0) return []
  return [consultationConclusion(situation), ...strainConclusions(situation)]
}

/** A member of the scheme made redundant at a certain age draws a full pension, and the employer pays for that. */
function strainConclusions({ answers, atDismissal }: Situation): readonly Conclusion[] {
  const age = answers['lgps-pay'] > 0 ? atDismissal.find(lgpsRedundancyPensionAge) : undefined
  if (age === undefined) return []
  return [
    {
      stands: 'fact',
      says: `A redundancy at ${age} or over costs the employer a lump sum for the pension as well.`,
      because:
        'A member of the Local Government Pension Scheme then draws a full pension at once. The fund names the sum, ' +
        'which is often more than the redundancy pay.',
      source: { title: 'LGPS Regulations 2013 reg 30(7), recalled' },
    },
  ]
}

function consultationConclusion({ redundancies, asked, atDismissal }: Situation): Conclusion {
  const source = legislation(
    'ukpga/1992/52/section/188',
    'Trade Union and Labour Relations (Consolidation) Act 1992 s 188',
  )
  const start = consultationStart(redundancies, atDismissal)
  if (start === null)
    return {
      stands: 'fact',
      says: 'So few redundancies need no collective consultation.',
      because: 'It begins at twenty at one place within ninety days. Each person is still consulted for fairness.',
      source,
    }
  if (asked > start)
    return {
      stands: 'no',
      says: `Consultation on redundancies had to begin by ${sayWeekday(start)}, and that day has passed.`,
      because: 'A later first dismissal leaves time for it.',
      source,
    }
  return {
    stands: 'fact',
    says: `Consultation on redundancies begins by ${sayWeekday(start)}.`,
    because: 'That leaves the days the law asks for before the first dismissal.',
    source,
  }
}
