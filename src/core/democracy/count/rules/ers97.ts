import type { Action, Count, VoteTransfer } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { chooseLowest, lowestTogether, type Lowest } from '../ers97/lowest.ts'
import { paragraphs, type Because } from '../ers97/paragraphs.ts'
import { whoReaches } from '../ers97/reached.ts'
import { moveBatch, moveSurplus, takeBatches } from '../ers97/transfer.ts'
import { closeStage, continuingOf, elect, electedIn, exclude, extremesOf, openTally, type Tally } from '../tally.ts'
import { settleTie } from '../ties.ts'
import type { Election } from '../../election/election.ts'

const DECIMALS = 2
const ONE = 100

/** The Electoral Reform Society's rules of 1997: Gregory transfers of the last batch at two decimals. */
export const ers97: RuleSet = {
  id: 'ers97',
  title: 'Electoral Reform Society single transferable vote (ERS97)',
  says:
    'Whoever reaches the quota is elected, and the papers received last pass on at a part of their value; a surplus ' +
    'too small to matter waits, and as many of the lowest as can be are excluded together.',
  source: {
    title:
      'R A Newland and F S Britton, How to Conduct an Election by the Single Transferable Vote, third edition ' +
      '(Electoral Reform Society, 1997), sections 5 and 6',
    url:
      'https://www.electoral-reform.org.uk/latest-news-and-research/publications/' +
      'how-to-conduct-an-election-by-the-single-transferable-vote-3rd-edition/',
    note:
      'Read in full as others reproduce it (the help text of OpenSTV, 2010; parts in Voting matters 11), not in the ' +
      'booklet itself.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are invalid (5.1.2, 6.9).',
    'Lots between candidates who were equal at every point (5.2.3 and 5.2.5).',
    'What is done with a place that falls vacant later (section 7).',
  ],
  decides: 'election',
  objections: () => [],
  count: countErs97,
}

/** A count while it goes on. Amounts are in units. */
interface Counting {
  readonly tally: Tally
  readonly seats: number
  /** The quota of the first stage. */
  readonly first: number
  quota: number
  /** Votes of those elected that are out of play: the quota of each, or all their votes if fewer. */
  kept: number
  /** Elected with more than the quota, which is still to be passed on. */
  readonly surpluses: Set<number>
}

function countErs97(election: Election, seats: number): Count {
  const tally = openTally(election, { seats, one: ONE })
  const first = quotaOf(tally, seats)
  const counting: Counting = { tally, seats, first, quota: first, kept: 0, surpluses: new Set() }
  endStage(counting, { action: { kind: 'first' }, transfers: [], because: ['first', 'quota'], reached: 'electedFirst' })
  while (tally.vacancies > 0 && tally.continuing > 0) {
    const waiting = totalSurplus(counting)
    const lowest = lowestTogether(tally, waiting)
    if (lowest === null) transferSurplus(counting)
    else excludeLowest(counting, lowest, waiting > 0 ? ['deferred'] : [])
  }
  const { valid, stages, ties } = tally
  return { rule: ers97.id, seats, decimals: DECIMALS, quota: first, valid, elected: electedIn(stages), stages, ties }
}

/** 5.1.6, and 5.4.8 where votes have become non-transferable: to two decimals, rounded up unless it is exact. */
function quotaOf({ valid, nonTransferable }: Tally, seats: number): number {
  const votes = valid * ONE - nonTransferable
  const left = votes % (seats + 1)
  return (votes - left) / (seats + 1) + (left > 0 ? 1 : 0)
}

function totalSurplus({ tally, quota, surpluses }: Counting): number {
  let sum = 0
  for (const each of surpluses) sum += tally.totals[each]! - quota
  return sum
}

/** 5.2.3 and 5.3. */
function transferSurplus(counting: Counting): void {
  const { tally, quota, surpluses } = counting
  const of = largestSurplus(
    tally,
    [...surpluses].toSorted((a, b) => a - b),
  )
  surpluses.delete(of)
  const surplus = tally.totals[of]! - quota
  const because: Because = ['largest', tally.held[of]!.length > 1 ? 'lastBatch' : 'allPapers', 'value']
  const transfers = moveSurplus(tally, of, surplus)
  endStage(counting, { action: { kind: 'surplus', of, surplus }, transfers, because, reached: 'electedSurplus' })
}

function largestSurplus(tally: Tally, among: readonly number[]): number {
  const tied = extremesOf(tally, among, 'most')
  if (tied.length === 1) return tied[0]!
  const because = { stage: ['surplusTie'], lot: ['surplusLot'] }
  return settleTie(tally, { choosing: 'surplus', tied, earlier: tally.stages, takes: 'most', because })
}

/** 5.2.5 and 5.4: a stage for each batch, since each may elect; and 5.5.1, where no paper has to move any more. */
function excludeLowest(counting: Counting, lowest: Lowest, waiting: Because): void {
  const { tally } = counting
  const of = chooseLowest(tally, lowest).toSorted((a, b) => a - b)
  const because: Because = [...waiting, 'exclusion']
  for (const each of of) exclude(tally, each)
  const batches = tally.continuing > tally.vacancies ? takeBatches(tally, of) : []
  if (batches.length === 0)
    return endStage(counting, {
      action: { kind: 'exclusion', of },
      transfers: [],
      because,
      reached: 'electedExclusion',
    })
  for (const batch of batches) {
    if (tally.vacancies === 0) return
    const { value } = batch[0]!.parcel
    const transfers = moveBatch(tally, batch)
    const action: Action = { kind: 'exclusion', of, value }
    endStage(counting, { action, transfers, because: [...because, 'batches'], reached: 'electedExclusion' })
  }
}

interface Ending {
  readonly action: Action
  readonly transfers: readonly VoteTransfer[]
  readonly because: Because
  /** The paragraph under which whoever has enough is elected. */
  readonly reached: Because[number]
}

/** Who is elected now, and whether the quota is worked out anew because votes are out of play and nobody is elected. */
function endStage(counting: Counting, { action, transfers, because, reached }: Ending): void {
  const { tally, seats, surpluses, first } = counting
  const { totals } = tally
  const quota = tally.vacancies === seats ? quotaOf(tally, seats) : counting.quota
  const isReduced = quota < counting.quota
  counting.quota = quota
  const isLast = tally.continuing <= tally.vacancies
  const found = isLast ? { ...counting, elected: allLeft(tally), isStuck: false } : whoReaches(tally, counting)
  counting.kept = found.kept
  const { elected, isStuck } = found
  for (const each of elected) if (totals[each]! > quota) surpluses.add(each)
  elect(tally, elected)
  // An exclusion is proposed that leaves just enough: then nothing else elects, whatever they have.
  const isUnmoved = isLast && action.kind === 'exclusion'
  const hasQuota = (each: number): boolean => totals[each]! >= quota
  const reasons: [boolean, Because[number]][] = [
    [isReduced, 'reduced'],
    [elected.some(hasQuota) && !isUnmoved, reached],
    [!isLast && !elected.every(hasQuota), 'activeVote'],
    [isStuck, 'electionEqual'],
    [isLast && (isUnmoved || !elected.every(hasQuota)), 'sufficient'],
    [tally.vacancies === 0, 'filled'],
  ]
  const decided = reasons.filter(([holds]) => holds).map(([, name]) => name)
  closeStage(tally, {
    action,
    transfers,
    elected,
    because: [...because, ...decided],
    ...(quota < first ? { quota } : {}),
  })
}

/** All who continue, most votes first. */
const allLeft = (tally: Tally): readonly number[] =>
  continuingOf(tally).toSorted((a, b) => tally.totals[b]! - tally.totals[a]! || a - b)
