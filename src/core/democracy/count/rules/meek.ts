import { NARROW_MOST, narrow, wide, type Reckoning } from '../meek/reckoning.ts'
import {
  ELECTED,
  HOPEFUL,
  ONE,
  OUT,
  findShares,
  roomForShares,
  shareOut,
  votesIn,
  type Shares,
} from '../meek/shares.ts'
import type { Action, Count, Stage, TieBreak } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { electedIn } from '../tally.ts'
import { settleTie } from '../ties.ts'
import type { Units } from '../units.ts'
import type { Election } from '../../election/election.ts'

const DECIMALS = 9
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
  tooMany: {
    cite: 'B.2.c and T',
    says: 'Where rounding brings more to the quota than there are seats, most votes decide, and a lot among equals.',
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
  source: {
    title: 'Proportional Representation Foundation, Reference Meek Rule',
    url: 'https://prfound.org/resources/reference/reference-meek-rule/',
    note:
      'Paragraphs A to B.3 were read on a stored copy of the page; the end of B.3, C and T as the reference counter ' +
      'Droop quotes them. New Zealand: Local Electoral Regulations 2001, schedule 1A; clauses 2 to 5 were read.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected, and whether a preference that several candidates share is accepted.',
    'How ties are settled (paragraph T): here by lots drawn by hand, or from the seed that was declared.',
  ],
  decides: 'election',
  objections: () => [],
  count: (election, seats) =>
    election.papers.papers[0]! <= NARROW_MOST ? countMeek(election, seats, narrow) : countMeek(election, seats, wide),
}

type Because = readonly (keyof typeof paragraphs)[]

/** What the first stage rests on, whatever comes of it. */
const FIRST: Because = ['start', 'share', 'quota']

/** A count while it goes on. */
interface Course {
  readonly election: Election
  readonly seats: number
  readonly standing: Uint8Array
  /** The part of a vote that each candidate keeps: ONE until they are elected, nothing once they are excluded. */
  readonly keep: Float64Array
  readonly stages: Stage[]
  readonly ties: TieBreak[]
}

/** The same with its amounts, all of them in units. */
interface Amounts<Amount extends Units> extends Course {
  valid: number
  votes: ArrayLike<Amount>
  quota: Amount
}

interface MeekCount<Amount extends Units> extends Amounts<Amount> {
  readonly reckoning: Reckoning<Amount>
}

function countMeek<Amount extends Units>(election: Election, seats: number, reckoning: Reckoning<Amount>): Count {
  const candidates = election.candidates.length
  // A.
  const standing = new Uint8Array(candidates).fill(HOPEFUL)
  for (const each of election.withdrawn) standing[each] = OUT
  const keep = Float64Array.from(standing, (each) => (each === OUT ? 0 : ONE))
  const count: MeekCount<Amount> = {
    election,
    seats,
    reckoning,
    standing,
    keep,
    valid: 0,
    votes: [],
    quota: reckoning.whole(0),
    stages: [],
    ties: [],
  }
  const shares = roomForShares()
  findShares(shares, election.papers, standing)
  count.valid = votesIn(shares)
  share(count, shares)
  if (isDecided(count)) endRound(count, { action: { kind: 'first' }, because: FIRST })
  while (!isDecided(count)) {
    findShares(shares, election.papers, standing)
    endRound(count, iterate(count, shares))
  }
  const { valid, stages, ties, quota } = count
  return { rule: meek.id, seats, decimals: DECIMALS, quota, valid, elected: electedIn(stages), stages, ties }
}

const those = ({ standing }: Course, who: number): number[] => {
  const found: number[] = []
  for (let each = 0; each < standing.length; each++) if (standing[each] === who) found.push(each)
  return found
}

/** B.1. */
function isDecided(count: Course): boolean {
  const elected = those(count, ELECTED).length
  return elected === count.seats || elected + those(count, HOPEFUL).length <= count.seats
}

/** B.2.a and B.2.b. */
function share<Amount extends Units>(count: MeekCount<Amount>, shares: Shares): void {
  const { reckoning, keep, seats } = count
  shareOut(shares, keep)
  count.votes = reckoning.votes(shares, keep.length)
  count.quota = reckoning.quota(reckoning.sum(count.votes), seats)
}

interface Round {
  readonly action: Action
  readonly because: Because
}

/** B.2: share out until somebody is elected or has to be excluded. */
function iterate<Amount extends Units>(count: MeekCount<Amount>, shares: Shares): Round {
  const { reckoning, keep } = count
  const [hopeful, elected] = [those(count, HOPEFUL), those(count, ELECTED)]
  let before: Amount | undefined
  for (let rounds = 1; ; rounds++) {
    share(count, shares)
    const { votes, quota } = count
    const reached = hopeful.filter((each) => votes[each]! >= quota)
    if (reached.length > 0) return elect(count, reached, rounds)
    const surplus = reckoning.surplus(votes, quota, elected)
    if (surplus < OMEGA || (before !== undefined && surplus >= before)) return exclude(count, surplus, rounds)
    before = surplus
    // Rounding can bring an elected candidate a hair below the quota, and then more than a whole vote would be kept.
    for (const each of elected) keep[each] = Math.min(ONE, reckoning.keep(keep[each]!, quota, votes[each]!))
  }
}

/** B.2.c. */
function elect(count: Amounts<Units>, reached: readonly number[], rounds: number): Round {
  const vacancies = count.seats - those(count, ELECTED).length
  const elected = reached.length > vacancies ? mostOf(count, reached, vacancies) : reached
  for (const each of elected) count.standing[each] = ELECTED
  const decided: Because = reached.length > vacancies ? ['elected', 'tooMany'] : ['elected']
  // The first sharing out of a stage is with the parts as they were.
  const again: Because = rounds > 1 ? ['keep', 'share', 'quota'] : ['share', 'quota']
  return count.stages.length === 0
    ? { action: { kind: 'first' }, because: [...FIRST, ...decided] }
    : { action: { kind: 'iteration', rounds }, because: [...again, ...decided] }
}

/** Those with most votes, where all are one too many: a case that the rule does not foresee. */
function mostOf(count: Amounts<Units>, reached: readonly number[], vacancies: number): readonly number[] {
  const { votes } = count
  const elected: number[] = []
  while (elected.length < vacancies) {
    const left = reached.filter((each) => !elected.includes(each))
    const tied = left.filter((each) => left.every((other) => votes[each]! >= votes[other]!))
    if (elected.length + tied.length <= vacancies) elected.push(...tied)
    else elected.push(chooseByLot(count, 'election', tied))
  }
  return elected
}

/** B.3. */
function exclude<Amount extends Units>(count: MeekCount<Amount>, surplus: Amount, rounds: number): Round {
  const { votes, reckoning } = count
  const hopeful = those(count, HOPEFUL)
  const fewest = hopeful.reduce((lowest, each) => (votes[each]! < votes[lowest]! ? each : lowest))
  const tied = hopeful.filter((each) => reckoning.minus(votes[each]!, votes[fewest]!) <= surplus)
  const of = tied.length === 1 ? fewest : chooseByLot(count, 'exclusion', tied)
  count.standing[of] = OUT
  count.keep[of] = 0
  const first: Because = count.stages.length === 0 ? FIRST : []
  return { action: { kind: 'exclusion', of: [of], rounds }, because: [...first, 'finished', 'exclusion'] }
}

/** T. */
function chooseByLot(course: Course, choosing: 'exclusion' | 'election', tied: readonly number[]): number {
  const lot: Because = [choosing === 'exclusion' ? 'tie' : 'tooMany']
  const takes = choosing === 'exclusion' ? 'fewest' : 'most'
  return settleTie(course, { choosing, tied, earlier: [], takes, because: { stage: [], lot } })
}

/** Close a stage: how things stood when the last sharing out was over, and C where nothing is left to decide. */
function endRound<Amount extends Units>(count: MeekCount<Amount>, { action, because }: Round): void {
  const { votes, quota, stages, reckoning, valid } = count
  const before = stages.flatMap(({ elected }) => elected)
  const elected = those(count, ELECTED)
  const reached = elected.filter((each) => !before.includes(each))
  const remaining = isDecided(count) && elected.length < count.seats ? those(count, HOPEFUL) : []
  stages.push({
    number: stages.length + 1,
    action,
    totals: Array.from(votes),
    nonTransferable: reckoning.minus(reckoning.whole(valid), reckoning.sum(votes)),
    lost: 0,
    transfers: [],
    elected: [...reached, ...remaining].toSorted((a, b) =>
      votes[a]! < votes[b]! ? 1 : votes[a]! > votes[b]! ? -1 : a - b,
    ),
    quota,
    because: remaining.length > 0 ? [...because, 'remaining'] : because,
  })
}
