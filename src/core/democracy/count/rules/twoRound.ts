import type { Election } from '../../election/election.ts'
import { takeMost } from '../mostVotes.ts'
import type { Count, VoteTransfer } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { closeStage, continuingOf, elect, electedIn, exclude, moveParcel, openTally, type Tally } from '../tally.ts'
import type { Problem } from '../../../shared/problem.ts'

const paragraphs = {
  first: { cite: 'article 7, first paragraph', says: 'Papers are counted by their first preferences.' },
  majority: { cite: 'article 7, first paragraph', says: 'Whoever has more than half of the votes is elected.' },
  alone: { cite: 'custom', says: 'A candidate who stands alone is elected.' },
  runoff: {
    cite: 'article 7, first paragraph',
    says: 'If nobody has, only the two with most votes stand in a second round.',
  },
  papers: {
    cite: 'custom',
    says: 'Papers in order of preference hold the second round: each goes to whichever of the two it prefers.',
  },
  again: {
    cite: 'custom',
    says: 'Papers with one mark cannot say whom of the two they prefer: the second round must be held.',
  },
  lot: { cite: 'custom', says: 'Equal votes are settled by lot.' },
} as const

/** More than half, or else a second round between two. */
export const twoRound: RuleSet = {
  id: 'two-round',
  title: 'Two rounds',
  says:
    'Whoever has more than half of the first preferences is elected; if nobody has, a second round between the two ' +
    'with most decides, which papers in order of preference already hold.',
  source: {
    title: 'The Constitution of France, article 7, on the two rounds',
    url: 'https://www.conseil-constitutionnel.fr/en/constitution-of-4-october-1958',
    note:
      'No statute of the United Kingdom has it. Its nearest is the supplementary vote of mayors of combined ' +
      'authorities (Local Democracy, Economic Development and Construction Act 2009, schedule 5B, paragraph 5), in ' +
      'which all who are equal in second place remain and a paper has two preferences only.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected.',
    'Lots between equal votes, for a place in the second round and in it.',
    'Holding the second round where papers have one mark each.',
  ],
  decides: 'election',
  objections,
  count: countTwoRound,
}

function objections(_: Election, seats: number): readonly Problem[] {
  if (seats === 1) return []
  const message = 'Two rounds fill one seat.'
  return [{ where: { field: 'seats' }, message, got: String(seats), wanted: '1, or another rule for several seats' }]
}

function countTwoRound(election: Election, seats: number): Count {
  const tally = openTally(election, { seats, one: 1 })
  const { valid, stages, ties } = tally
  const standing = continuingOf(tally)
  const winner = standing.find((each) => tally.totals[each]! * 2 > valid)
  const because = winner !== undefined ? ['first', 'majority'] : standing.length === 1 ? ['first', 'alone'] : ['first']
  const atFirst = winner !== undefined ? [winner] : standing.length === 1 ? standing : []
  elect(tally, atFirst)
  const result = { rule: twoRound.id, seats, decimals: 0, quota: null, valid } as const
  if (atFirst.length > 0 || standing.length === 0) {
    closeStage(tally, { action: { kind: 'first' }, transfers: [], elected: atFirst, because })
    return { ...result, elected: electedIn(stages), stages, ties }
  }
  const hasOrder = election.papers.depth.some((depth) => depth > 1)
  const reasons = [...because, 'runoff', ...(hasOrder ? [] : ['again'])]
  closeStage(tally, { action: { kind: 'first' }, transfers: [], elected: [], because: reasons })
  const taking = { stage: 1, choosing: 'runoff', most: 2, because: ['lot'] } as const
  const chosen = takeMost(standing, Array.from(tally.totals), taking, election)
  ties.push(...chosen.ties)
  const between = chosen.taken.toSorted((a, b) => a - b)
  if (hasOrder) {
    holdSecondRound(tally, between)
    return { ...result, elected: electedIn(stages), stages, ties }
  }
  const [one, other] = between.map((each) => election.candidates[each]!)
  const notes = [`Nobody has more than half of the votes. A second round between ${one!} and ${other!} must be held.`]
  return { ...result, elected: [], stages, ties, secondRound: between, notes }
}

/** Every paper of the others goes to whichever of the two it prefers, and the one with more votes is elected. */
function holdSecondRound(tally: Tally, between: readonly number[]): void {
  const transfers: VoteTransfer[] = []
  const others = continuingOf(tally).filter((each) => !between.includes(each))
  for (const each of others) exclude(tally, each)
  for (const each of others) {
    for (const parcel of tally.held[each]!.splice(0)) moveParcel(tally, parcel, { from: each, value: 1, transfers })
    tally.totals[each] = 0
  }
  const taking = { stage: 2, choosing: 'election', most: 1, because: ['lot'] } as const
  const { taken, ties } = takeMost(between, Array.from(tally.totals), taking, tally.election)
  tally.ties.push(...ties)
  elect(tally, taken)
  closeStage(tally, { action: { kind: 'runoff', between }, transfers, elected: taken, because: ['runoff', 'papers'] })
}
