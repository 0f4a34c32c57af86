import type { Election } from '../../election/election.ts'
import { countMarks } from '../marks.ts'
import { takeMost } from '../mostVotes.ts'
import type { Count } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { standingOf } from '../standing.ts'

const paragraphs = {
  count: {
    cite: 'schedule 2, rule 15',
    says: 'A paper has as many votes as there are seats, one for each of its first so many candidates who stand.',
  },
  most: { cite: 'schedule 2, rule 15', says: 'Those with the most votes are elected, up to the number of seats.' },
  lot: { cite: 'custom', says: 'Between equal votes the returning officer decides by lot.' },
} as const

/** The most votes win: one vote a paper for one seat, and a block vote for several. */
export const majority: RuleSet = {
  id: 'majority',
  title: 'Most votes',
  says:
    'Each paper has as many votes as there are seats, for the candidates it marks first, and those with the most ' +
    'votes are elected, whether or not they have more than half.',
  usedBy: 'Parish and community councils, and most boards of societies, companies and charities.',
  source: {
    title: 'The Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305)',
    url: 'https://www.legislation.gov.uk/uksi/2006/3305/schedule/2',
    confidence: 'official',
    note:
      'Rule 15 was read there, the paragraph on equal votes only in guidance on it. That the first ' +
      'preferences of a paper in order are its crosses is our reading.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected: one with more crosses than there are seats is void.',
    'Lots between equal votes.',
    'Whether the rules of the body ask for more than half.',
  ],
  decides: 'election',
  objections: () => [],
  count: countMajority,
}

function countMajority(election: Election, seats: number): Count {
  const { totals, valid } = countMarks(election, seats)
  const places = { stage: 1, choosing: 'election', places: seats, because: ['lot'] } as const
  const { taken, ties } = takeMost(standingOf(election), totals, places, election)
  return {
    rule: majority.id,
    seats,
    places: 0,
    quota: null,
    valid,
    elected: taken.map((candidate) => ({ candidate, stage: 1 })),
    stages: [
      {
        number: 1,
        action: seats === 1 ? { kind: 'first' } : { kind: 'marks', most: seats },
        totals,
        nonTransferable: 0,
        lost: 0,
        transfers: [],
        elected: taken,
        because: ['count', 'most'],
      },
    ],
    ties,
    notes: notesOn(election, seats, { taken, totals, valid }),
  }
}

function notesOn(
  { candidates }: Election,
  seats: number,
  { taken, totals, valid }: { taken: readonly number[]; totals: readonly number[]; valid: number },
): readonly string[] {
  const [first] = taken
  if (seats > 1 || first === undefined || totals[first]! * 2 > valid) return []
  return [`${candidates[first]!} has ${totals[first]!} of ${valid} votes, which is not more than half.`]
}
