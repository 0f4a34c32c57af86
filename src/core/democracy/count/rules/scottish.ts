import type { Action, Count, VoteTransfer } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import {
  closeStage,
  continuingOf,
  elect,
  electedIn,
  exclude,
  extremesOf,
  moveParcel,
  openTally,
  type Tally,
} from '../tally.ts'
import { settleTie } from '../ties.ts'
import { multiplyDivide } from '../units.ts'
import type { Election } from '../../election/election.ts'

const DECIMALS = 5
const ONE = 100_000

const paragraphs = {
  first: { cite: 'rule 45', says: 'Papers are sorted and counted by their first preferences.' },
  quota: {
    cite: 'rule 46',
    says: 'The quota is the valid papers divided by one more than the seats, cut, and one added.',
  },
  elected: { cite: 'rule 47', says: 'Whoever has the quota or more at the end of a stage is elected.' },
  surplus: {
    cite: 'rule 48(1) and (2)',
    says: 'Papers of whoever exceeds the quota go to the next available preference.',
  },
  value: {
    cite: 'rule 48(3)',
    says: 'Each is worth the surplus times its value when received, divided by all votes held, cut to five decimals.',
  },
  largest: { cite: 'rule 49(1)', says: 'The largest surplus is transferred first.' },
  surplusTie: {
    cite: 'rule 49(2)',
    says: 'Of equal surpluses, that of whoever had more votes at the last unequal stage.',
  },
  surplusLot: { cite: 'rule 49(3)', says: 'If they were equal at every stage, the returning officer decides by lot.' },
  exclusion: {
    cite: 'rule 50',
    says: 'With no surplus left, whoever has fewest votes is excluded; papers keep their value.',
  },
  exclusionTie: { cite: 'rule 51(2)(a)', says: 'Of equals, whoever had fewest votes at the last unequal stage.' },
  exclusionLot: {
    cite: 'rule 51(2)(b)',
    says: 'If they were equal at every stage, the returning officer decides by lot.',
  },
  last: { cite: 'rule 52(1)', says: 'When as many continue as there are vacancies, all of them are elected.' },
} as const

/** Local elections in Scotland: weighted inclusive Gregory transfers at five decimals. */
export const scottish: RuleSet = {
  id: 'scottish',
  title: 'Scottish single transferable vote',
  says:
    'Whoever reaches the quota is elected, and every paper they hold passes on at a part of its value; when no ' +
    'surplus is left, whoever has fewest votes is excluded.',
  source: {
    title: 'The Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52',
    url: 'https://www.legislation.gov.uk/ssi/2007/42/schedule/1/made',
    note: 'The Order of 2011 (SSI 2011/399), in force since, has the same rules under the same numbers.',
  },
  paragraphs,
  leftToOfficer: [
    'Which papers are rejected (rules 43 and 44).',
    'Lots between candidates who were equal at every stage (rules 49(3) and 51(2)(b)).',
  ],
  decides: 'election',
  objections: () => [],
  count: countScottish,
}

type Because = readonly (keyof typeof paragraphs)[]

function countScottish(election: Election, seats: number): Count {
  const tally = openTally(election, { seats, one: ONE })
  const quota = (Math.floor(tally.valid / (seats + 1)) + 1) * ONE
  // Elected with more than the quota, their papers still to be transferred.
  const surpluses = new Set<number>()
  endStage(tally, { quota, surpluses, action: { kind: 'first' }, transfers: [], because: ['first', 'quota'] })
  while (tally.vacancies > 0 && tally.continuing > 0) {
    if (surpluses.size > 0) transferSurplus(tally, quota, surpluses)
    else excludeLowest(tally, quota, surpluses)
  }
  const { valid, stages, ties } = tally
  return { rule: scottish.id, seats, decimals: DECIMALS, quota, valid, elected: electedIn(stages), stages, ties }
}

/** Rules 48 and 49. */
function transferSurplus(tally: Tally, quota: number, surpluses: Set<number>): void {
  const of = pick(tally, 'surplus', [...surpluses])
  surpluses.delete(of)
  const votes = tally.totals[of]!
  const surplus = votes - quota
  const transfers: VoteTransfer[] = []
  let moved = 0
  for (const parcel of tally.held[of]!.splice(0)) {
    const value = multiplyDivide(surplus, parcel.value, votes)
    moved += moveParcel(tally, parcel, { from: of, value, transfers })
  }
  tally.totals[of] = quota
  tally.lost += surplus - moved
  const because: Because = ['surplus', 'value', 'largest']
  endStage(tally, { quota, surpluses, action: { kind: 'surplus', of, surplus }, transfers, because })
}

/** Rules 50 and 51. */
function excludeLowest(tally: Tally, quota: number, surpluses: Set<number>): void {
  const of = pick(tally, 'exclusion', continuingOf(tally))
  exclude(tally, of)
  const transfers: VoteTransfer[] = []
  for (const parcel of tally.held[of]!.splice(0))
    moveParcel(tally, parcel, { from: of, value: parcel.value, transfers })
  tally.totals[of] = 0
  endStage(tally, { quota, surpluses, action: { kind: 'exclusion', of: [of] }, transfers, because: ['exclusion'] })
}

interface Ending {
  readonly quota: number
  readonly surpluses: Set<number>
  readonly action: Action
  readonly transfers: readonly VoteTransfer[]
  readonly because: Because
}

/** Rules 47 and 52: who is elected now that the stage is over. */
function endStage(tally: Tally, { quota, surpluses, action, transfers, because }: Ending): void {
  const { totals } = tally
  const still = continuingOf(tally)
  const reached = still.filter((each) => totals[each]! >= quota)
  const isLast = still.length <= tally.vacancies
  const elected = (isLast ? still : reached).toSorted((a, b) => totals[b]! - totals[a]! || a - b)
  for (const each of reached) if (totals[each]! > quota) surpluses.add(each)
  elect(tally, elected)
  const reasons: Because = [
    ...because,
    ...(reached.length > 0 ? ['elected' as const] : []),
    ...(elected.length > reached.length ? ['last' as const] : []),
  ]
  closeStage(tally, { action, transfers, elected, because: reasons })
}

const TIES = {
  surplus: { takes: 'most', because: { stage: ['surplusTie'], lot: ['surplusLot'] } },
  exclusion: { takes: 'fewest', because: { stage: ['exclusionTie'], lot: ['exclusionLot'] } },
} as const

/** The largest surplus, or the fewest votes; of equals, whoever the last stage at which they were unequal says. */
function pick(tally: Tally, choosing: keyof typeof TIES, among: readonly number[]): number {
  const { takes, because } = TIES[choosing]
  const tied = extremesOf(tally, among, takes)
  if (tied.length === 1) return tied[0]!
  const earlier = tally.stages.slice(0, -1).toReversed()
  return settleTie(tally, { choosing, tied, earlier, takes, because })
}
