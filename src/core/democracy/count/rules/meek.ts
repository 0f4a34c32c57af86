import { NARROW_MOST, narrow, wide, type Reckoning } from '../meekReckoning.ts'
import { ONE, roomToShare, shareOut, type Shares } from '../meekShares.ts'
import type { Action, Count, Stage, TieBreak } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { electedIn } from '../tally.ts'
import { breakTie } from '../ties.ts'
import type { Units } from '../units.ts'
import { assert } from '../../../shared/assert.ts'
import type { Election } from '../../election/election.ts'

const PLACES = 9
/** Omega: a surplus below a millionth of a vote is not worth another iteration. */
const OMEGA = 1000

const paragraphs = {
  start: { cite: 'A', says: 'Whoever stands keeps all of a vote that comes to them; whoever withdrew keeps nothing.' },
  share: {
    cite: 'B.2.a',
    says: 'Every paper is shared out again: each candidate on it keeps their part, rounded up, and passes on the rest.',
  },
  quota: {
    cite: 'B.2.b',
    says: 'The quota is all votes that candidates hold over one more than the seats, cut, and a billionth added.',
  },
  elected: { cite: 'B.2.c', says: 'Whoever has the quota or more is elected.' },
  finished: {
    cite: 'B.2.e',
    says: 'Papers are shared out until somebody is elected, or the surplus is below a millionth or shrinks no more.',
  },
  keep: {
    cite: 'B.2.f',
    says: 'Whoever is elected keeps of each vote only the part that brings them to the quota.',
  },
  exclusion: {
    cite: 'B.3',
    says: 'When no surplus is left to move, whoever has fewest votes is excluded and keeps nothing from then on.',
  },
  tie: {
    cite: 'B.3 and T',
    says: 'Whoever is no further above the lowest than the surplus is tied with them, and a lot decides.',
  },
  remaining: { cite: 'B.1 and C', says: 'When as many are left as there are seats, all of them are elected.' },
} as const

/** The reference rule for Meek's method: votes are shared out again after each event, at nine decimals. */
export const meek: RuleSet = {
  id: 'meek',
  title: 'Meek single transferable vote',
  says:
    'Every paper is shared out afresh after each election and exclusion: who is elected keeps only the part of each ' +
    'vote they need, who is excluded keeps nothing, and the quota falls as votes run out of preferences.',
  usedBy:
    'Councils in New Zealand count by a near relation of it; it suits whoever counts by computer and wants a vote ' +
    'to count alike however it came to a candidate.',
  source: {
    title: 'Proportional Representation Foundation, Reference Meek Rule',
    url: 'https://prfound.org/resources/reference/reference-meek-rule/',
    confidence: 'official',
    note:
      'Paragraphs A to B.3 were read on a stored copy of the page; the end of B.3, C and T as the reference counter ' +
      'Droop quotes them. New Zealand: Local Electoral Regulations 2001, schedule 1A; clauses 2 to 5 were read.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected.',
    'How ties are settled (paragraph T): here by lots drawn by hand, or from the seed that was declared.',
  ],
  decides: 'election',
  objections: () => [],
  count: (election, seats) =>
    election.papers.papers[0]! <= NARROW_MOST ? countMeek(election, seats, narrow) : countMeek(election, seats, wide),
}

type Because = readonly (keyof typeof paragraphs)[]

/** A count while it goes on. */
interface Course {
  readonly election: Election
  readonly seats: number
  /** The part of a vote that each candidate keeps: ONE until they are elected, nothing once they are excluded. */
  readonly keep: Float64Array
  hopeful: readonly number[]
  elected: readonly number[]
  readonly stages: Stage[]
  readonly ties: TieBreak[]
}

/** The same with its amounts, all of them in units. */
interface MeekCount<Amount extends Units> extends Course {
  readonly reckoning: Reckoning<Amount>
  readonly shares: Shares
  votes: readonly Amount[]
  quota: Amount
}

function countMeek<Amount extends Units>(election: Election, seats: number, reckoning: Reckoning<Amount>): Count {
  const candidates = election.candidates.length
  // A: with nothing kept yet by anybody else, the first preferences are what comes of one sharing out.
  const keep = new Float64Array(candidates).fill(ONE)
  for (const each of election.withdrawn) keep[each] = 0
  const shares = roomToShare(election.papers.candidate.length, candidates)
  shareOut(election.papers, keep, shares)
  const votes = reckoning.votes(election.papers, shares, candidates)
  const valid = reckoning.sum(votes)
  const count: MeekCount<Amount> = {
    election,
    seats,
    reckoning,
    keep,
    hopeful: election.candidates.map((_, each) => each).filter((each) => keep[each] === ONE),
    elected: [],
    shares,
    votes,
    quota: reckoning.quota(valid, seats),
    stages: [],
    ties: [],
  }
  if (isDecided(count)) endRound(count, valid, { action: { kind: 'first' }, because: ['start', 'share', 'quota'] })
  while (!isDecided(count)) endRound(count, valid, iterate(count))
  const { stages, ties, quota } = count
  const elected = electedIn(stages)
  return { rule: meek.id, seats, places: PLACES, quota, valid: reckoning.whole(valid), elected, stages, ties }
}

/** B.1. */
const isDecided = ({ seats, hopeful, elected }: Course): boolean =>
  elected.length === seats || elected.length + hopeful.length <= seats

interface Round {
  readonly action: Action
  readonly because: Because
}

/** B.2: share out until somebody is elected or has to be excluded. */
function iterate<Amount extends Units>(count: MeekCount<Amount>): Round {
  const { election, reckoning, keep, shares } = count
  let before: Amount | undefined
  for (let rounds = 1; ; rounds++) {
    shareOut(election.papers, keep, shares)
    const votes = reckoning.votes(election.papers, shares, keep.length)
    const quota = reckoning.quota(reckoning.sum(votes), count.seats)
    count.votes = votes
    count.quota = quota
    const reached = count.hopeful.filter((each) => votes[each]! >= quota)
    if (reached.length > 0) return elect(count, reached, rounds)
    const surplus = reckoning.surplus(votes, quota, count.elected)
    if (surplus < OMEGA || (before !== undefined && surplus >= before)) return exclude(count, surplus, rounds)
    before = surplus
    for (const each of count.elected) keep[each] = reckoning.keep(keep[each]!, quota, votes[each]!)
  }
}

/** B.2.c. */
function elect(count: Course, reached: readonly number[], rounds: number): Round {
  assert(count.elected.length + reached.length <= count.seats, 'no more than seats can hold the quota')
  count.elected = [...count.elected, ...reached]
  count.hopeful = count.hopeful.filter((each) => !reached.includes(each))
  return count.stages.length === 0
    ? { action: { kind: 'first' }, because: ['start', 'share', 'quota', 'elected'] }
    : { action: { kind: 'iteration', rounds }, because: ['keep', 'share', 'quota', 'elected'] }
}

/** B.3. */
function exclude<Amount extends Units>(count: MeekCount<Amount>, surplus: Amount, rounds: number): Round {
  const { votes, hopeful, reckoning } = count
  const fewest = hopeful.reduce((lowest, each) => (votes[each]! < votes[lowest]! ? each : lowest))
  const tied = hopeful.filter((each) => reckoning.minus(votes[each]!, votes[fewest]!) <= surplus)
  const of = tied.length === 1 ? fewest : chooseByLot(count, tied)
  count.hopeful = hopeful.filter((each) => each !== of)
  count.keep[of] = 0
  return { action: { kind: 'exclusion', of: [of], rounds }, because: ['finished', 'exclusion'] }
}

/** T. */
function chooseByLot({ election, stages, ties }: Course, tied: readonly number[]): number {
  const because = { stage: [], lot: ['tie'] } satisfies Record<string, Because>
  const tie = breakTie(
    { stage: stages.length + 1, choosing: 'exclusion', tied, earlier: [], takes: 'fewest', because },
    election,
  )
  ties.push(tie)
  return tie.chosen
}

/** Close a stage: how things stood when the last sharing out was over, and C where nothing is left to decide. */
function endRound<Amount extends Units>(count: MeekCount<Amount>, valid: Amount, { action, because }: Round): void {
  const { votes, quota, stages, reckoning } = count
  const before = stages.flatMap(({ elected }) => elected)
  const reached = count.elected.filter((each) => !before.includes(each))
  const remaining = isDecided(count) && count.elected.length < count.seats ? count.hopeful : []
  stages.push({
    number: stages.length + 1,
    action,
    totals: votes,
    nonTransferable: reckoning.minus(valid, reckoning.sum(votes)),
    lost: 0,
    transfers: [],
    elected: [...reached, ...remaining].toSorted((a, b) =>
      votes[a]! < votes[b]! ? 1 : votes[a]! > votes[b]! ? -1 : a - b,
    ),
    quota,
    because: remaining.length > 0 ? [...because, 'remaining'] : because,
  })
}
