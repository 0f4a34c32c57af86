import { daysBetween, sayWeekday } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { consultationExposurePounds } from '../../people/informing.ts'
import { tupe } from '../../people/sources.ts'
import { consultationWeeksMost } from '../../people/values.ts'
import type { Conclusion } from '../advice.ts'
import { channelConclusion } from './channel.ts'
import type { Situation } from './situation.ts'

/** Does TUPE apply, by which day is what due, and what is at stake: in that order. */
export function transferConclusions(situation: Situation): readonly [Conclusion, ...Conclusion[]] {
  const first = appliesConclusion(situation)
  if (situation.applies === false) return [first]
  return [first, dueConclusion(situation), channelConclusion(situation), exposureConclusion(situation)]
}

function appliesConclusion({ applies, conditions }: Situation): Conclusion {
  const source = tupe('3')
  if (applies === true)
    return {
      stands: 'yes',
      says: 'The people move with the work: TUPE applies.',
      because: 'A service changes hands and goes on, and a team is there that does it.',
      source,
    }
  if (applies === false)
    return {
      stands: 'no',
      says: 'TUPE does not apply.',
      because:
        'Work that public authorities hand to each other is left out. Government policy asks for like treatment all ' +
        'the same: the Cabinet Office’s statement on staff transfers says how.',
      source,
    }
  const missed = conditions.filter(({ met }) => met === false)
  if (missed.length > 0)
    return {
      stands: 'depends',
      says: 'As a service that changes hands, this is no transfer under TUPE.',
      because:
        `${sentence(missed.map(({ because }) => because))} It can still be one if a business that keeps its identity ` +
        'moves. A lawyer for employment says which.',
      source,
    }
  const open = conditions.filter(({ met }) => met === null)
  return {
    stands: 'depends',
    says: 'Whether TUPE applies hangs on something not known yet.',
    because: `To find out: ${sentence(open.map(({ because }) => because))}`,
    source,
  }
}

/** Clauses as one sentence. */
function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

function dueConclusion({ asked, transfer, information }: Situation): Conclusion {
  const source = tupe('11')
  if (information === undefined)
    return {
      stands: 'fact',
      says: 'No employee liability information was due.',
      because: 'That duty began with transfers after 19 April 2006.',
      source,
    }
  const { due } = information
  const gap = daysBetween(due, transfer)
  const because = `It is given at least ${gap} days before the transfer on ${sayWeekday(transfer)}.`
  if (asked <= due)
    return { stands: 'fact', says: `Employee liability information is due by ${sayWeekday(due)}.`, because, source }
  return {
    stands: 'no',
    says: `Employee liability information was due by ${sayWeekday(due)}, and that day has passed.`,
    because: `${because} If special circumstances made that impossible, it is given as soon as it can be.`,
    source,
  }
}

function exposureConclusion({ answers, at }: Situation): Conclusion {
  const weekly = answers['weekly-pay']
  const most = consultationExposurePounds(answers.employees, weekly, at)
  const weeks = at.value(consultationWeeksMost)
  return {
    stands: 'fact',
    says: `Where nobody is informed or consulted, up to ${sayPounds(most)} can be awarded.`,
    because:
      `A tribunal can give each ${weeks} weeks’ pay: ${weeks} × ${answers.employees} × ${sayPounds(weekly)}. ` +
      'Old and new employer both answer for it.',
    source: tupe('16'),
  }
}
