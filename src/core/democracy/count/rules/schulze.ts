import type { Election } from '../../election/election.ts'
import { takeGroups } from '../mostVotes.ts'
import { comparePairs } from '../schulze/pairs.ts'
import { isBetter, strongestPaths } from '../schulze/paths.ts'
import type { Count, Link } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { standingOf } from '../standing.ts'

const paragraphs = {
  pairs: {
    cite: 'section 2.1',
    says: 'For each two candidates, the papers that prefer the one and those that prefer the other are counted.',
  },
  strength: {
    cite: 'section 2.1 (winning votes)',
    says: 'A majority is as strong as its votes; of equal ones, that with fewer votes against is stronger.',
  },
  paths: {
    cite: 'section 2.2',
    says: 'A path is as strong as its weakest link; better is who has the stronger path to the other than back.',
  },
  order: { cite: 'section 2.2', says: 'Nobody is better than the winner; then the same among the others.' },
  lot: { cite: 'section 5', says: 'Between candidates neither of whom is better, lots decide.' },
} as const

/** Condorcet by the strongest paths. */
export const schulze: RuleSet = {
  id: 'schulze',
  title: 'Condorcet, by the Schulze method',
  says:
    'Candidates are compared two by two. Whoever is preferred to each of the others wins; where nobody is, the ' +
    'strongest paths of majorities decide.',
  source: {
    title:
      'Markus Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent ' +
      'single-winner election method, Social Choice and Welfare 36 (2011)',
    url: 'https://doi.org/10.1007/s00355-010-0475-4',
    note:
      'Its contents, the author’s summaries and Debian’s draft of 2002, with the same order of majorities, were ' +
      'read. By section 5, a paper drawn at random may narrow ties first; here they go to the declared lots.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected.',
    'Lots between candidates neither of whom is better.',
    'Whether the first of the order may fill several seats: the method is made for one.',
  ],
  decides: 'election',
  objections: () => [],
  count: countSchulze,
}

function countSchulze(election: Election, seats: number): Count {
  const { preferred, valid } = comparePairs(election)
  const strongest = strongestPaths(preferred)
  const standing = standingOf(election)
  const order = orderOf(standing, strongest)
  const taking = { stage: 1, choosing: 'election', most: seats, because: ['lot'] } as const
  const { taken, ties } = takeGroups(order, taking, election)
  const betterThan = election.candidates.map((_, each) => standing.filter((other) => isBetter(strongest, each, other)))
  return {
    rule: schulze.id,
    seats,
    decimals: 0,
    quota: null,
    valid,
    elected: taken.map((candidate) => ({ candidate, stage: 1 })),
    stages: [
      {
        number: 1,
        action: { kind: 'comparison' },
        totals: betterThan.map(({ length }) => length),
        nonTransferable: 0,
        lost: 0,
        transfers: [],
        elected: taken,
        because: ['pairs', 'strength', 'paths', 'order'],
      },
    ],
    ties,
    comparison: { preferred, strongest, order },
    notes: notesOn(election, seats, preferred),
  }
}

/** Those than whom nobody is better, then the same among the others. */
function orderOf(standing: readonly number[], strongest: readonly (readonly Link[])[]): number[][] {
  const order: number[][] = []
  let left = standing
  while (left.length > 0) {
    const among = left
    const best = among.filter((each) => !among.some((other) => isBetter(strongest, other, each)))
    order.push(best)
    left = among.filter((each) => !best.includes(each))
  }
  return order
}

function notesOn(election: Election, seats: number, preferred: readonly (readonly number[])[]): string[] {
  const standing = standingOf(election)
  const winner = standing.find((each) =>
    standing.every((other) => other === each || preferred[each]![other]! > preferred[other]![each]!),
  )
  const notes: string[] = []
  if (winner === undefined) notes.push('Nobody is preferred to each of the others, one against one.')
  else if (standing.length > 1)
    notes.push(`${election.candidates[winner]!} is preferred to each of the others, one against one.`)
  if (seats > 1) notes.push('The method is made for one seat: the first of its order do not share seats in proportion.')
  return notes
}
