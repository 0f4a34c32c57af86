import type { Election } from '../../election/election.ts'
import { electMost } from '../electMost.ts'
import type { Count } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'

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
  source: {
    title: 'The Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305)',
    url: 'https://www.legislation.gov.uk/uksi/2006/3305/schedule/2',
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
  const action = seats === 1 ? ({ kind: 'first' } as const) : ({ kind: 'marks', most: seats } as const)
  const count = electMost(election, seats, { rule: majority.id, most: seats, action })
  return { ...count, notes: notesOn(election, count) }
}

/** Whoever wins a single seat with not more than half is told, since the rules of the body may ask for it. */
function notesOn({ candidates }: Election, { seats, valid, elected, stages }: Count): readonly string[] {
  const winner = elected[0]?.candidate
  if (seats > 1 || winner === undefined) return []
  const votes = Number(stages[0]!.totals[winner]!)
  if (votes * 2 > valid) return []
  return [`${candidates[winner]!} has ${votes} of ${valid} votes, which is not more than half.`]
}
