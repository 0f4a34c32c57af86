import type { Day } from '../../../shared/day.ts'
import type { LawOn } from '../../lawOn.ts'
import { staffVote } from '../../rights/policies.ts'
import { challengeRecord, committee, MUTUALS_IN_2018, mutualsCounted } from '../../rights/record.ts'
import { challengeGrounds, type Challenge } from '../../rights/rightToChallenge.ts'
import { legislation } from '../../source.ts'
import type { Conclusion } from '../advice.ts'
import type { RightHeld } from './standing.ts'

const regulations = legislation('uksi/2012/1647/schedule', 'SI 2012/1647 Sch')

/** Whether an expression can be rejected, by what is known. */
export function groundConclusions(challenge: Challenge, on: LawOn): readonly Conclusion[] {
  const findings = challengeGrounds(challenge, on)
  const clauses = (wanted: boolean | null): readonly string[] =>
    findings.flatMap(({ met, because }, index) => (met === wanted ? [`${because} (ground ${index + 1})`] : []))
  const [there, open] = [clauses(false), clauses(null)]
  const main: Conclusion = {
    stands: there.length > 0 || open.length > 0 ? 'depends' : 'yes',
    source: regulations,
    ...saysGrounds(there, open.length),
  }
  return challenge.grounds.staffBodyPlanned === true ? [main, protection(challenge)] : [main]
}

function saysGrounds(there: readonly string[], open: number): Pick<Conclusion, 'says' | 'because'> {
  if (there.length > 0)
    return { says: 'The authority may reject it.', because: `It has a ground: ${there.join('; ')}.` }
  if (open > 0)
    return {
      says: 'Whether the authority may reject it is not known yet.',
      because: `${open} of the 10 grounds ${open === 1 ? 'is' : 'are'} open. What is missing below can be asked for.`,
    }
  return {
    says: 'The authority has no ground to reject it.',
    because: 'None of the ten grounds is there, and there are no others. If all that is so, it accepts.',
  }
}

/** Ground 8, from the side of whoever asks. */
function protection({ asker }: Challenge): Conclusion {
  const areStaff = asker === 'staff' || asker === 'one-employee'
  return {
    stands: 'fact',
    says: 'What the authority has published protects a plan of its staff.',
    because: areStaff
      ? 'It can turn rivals away while it considers the plan (ground 8). It could reject theirs on the same ground.'
      : 'While it considers a body that its staff propose, it can turn away expressions by others (ground 8).',
    source: regulations,
  }
}

/** How often the right in question led to anything, and what worked instead. */
export function recordConclusions(rights: readonly RightHeld[]): readonly Conclusion[] {
  const { expressions, accepted, contracts } = challengeRecord
  const counts = `Of ${expressions.says} expressions known by the end of 2014, ${accepted.says} were accepted and`
  const rare: Conclusion = {
    stands: 'fact',
    says: 'The Community Right to Challenge has rarely led to a contract.',
    because: `${counts} ${contracts.says} contracts followed. Nobody has to report them, so there may be more.`,
    source: committee,
  }
  const talking: Conclusion = {
    stands: 'fact',
    says: 'What has worked is to agree with the body first.',
    because:
      `About ${MUTUALS_IN_2018} public service mutuals stood in 2018. The contracts known to have ` +
      `followed a challenge number ${contracts.says}. A body can agree with its staff without any right.`,
    source: mutualsCounted,
  }
  const isOfChallenge = rights.some(({ name, findings }) => name === 'challenge' && findings.length > 0)
  return isOfChallenge ? [rare, talking] : [talking]
}

export const voteConclusion: Conclusion = {
  stands: 'fact',
  says: 'No law asks for a vote of staff.',
  because: 'Where there is no union they elect representatives, who are informed and consulted about a transfer.',
  source: staffVote.source,
}

/** The day on which an Act was passed that may have changed the right, and that has not been read. */
const PASSED: Day = '2026-04-29'

/** From that day on, what is said of the Right to Challenge is held, and says so. */
export function unreadAct(rights: readonly RightHeld[], day: Day): readonly Conclusion[] {
  if (day < PASSED || rights.every(({ name, stands }) => name !== 'challenge' || stands === false)) return []
  return [
    {
      stands: 'depends',
      says: 'An Act of April 2026 may have changed this right.',
      because:
        'The English Devolution and Community Empowerment Act 2026 has not been read. The Localism Act was, as it ' +
        'stood before. The authority’s legal team can say.',
      source: legislation('ukpga/2026/23', 'English Devolution and Community Empowerment Act 2026'),
    },
  ]
}
