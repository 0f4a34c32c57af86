import type { Action, Stage } from '../result.ts'
import { sayList, sayNumberOf } from './sayVotes.ts'
import { tellElected } from './tellElected.ts'
import { tellFractions, tellTransfers } from './tellTransfers.ts'
import { tellWaiting } from './tellWaiting.ts'
import { citesOf, isLaterBatch, isSharedOut, nameOf, namesOf, paperWord, votesOf, type Telling } from './telling.ts'

/** A stage in plain English. */
export interface ToldStage {
  readonly number: number
  /** What happened, in a few words: `Surplus of Jane FRASER`. */
  readonly title: string
  readonly sentences: readonly string[]
}

export function tellStage(telling: Telling, stage: Stage): ToldStage {
  const before = telling.count.stages[stage.number - 2]
  const cites = citesOf(telling, stage.because)
  return {
    number: stage.number,
    title: stageTitle(telling, stage.action),
    sentences: [
      ...opening(telling, stage, before),
      ...tellWaiting(telling, stage, before),
      ...tellTransfers(telling, stage),
      ...tellFractions(telling, stage, before),
      ...(stage.action.kind === 'runoff' ? [haveVotes(telling, stage.action.between, stage)] : []),
      ...newQuota(telling, stage, before),
      ...tellElected(telling, stage),
      ...(cites === '' ? [] : [`Decided by ${cites}.`]),
    ],
  }
}

/** What a stage did, in a few words. */
export function stageTitle(telling: Telling, action: Action): string {
  switch (action.kind) {
    case 'first':
      return 'First count'
    case 'surplus':
      return `Surplus of ${nameOf(telling, action.of)}`
    case 'exclusion':
      return `Exclusion of ${namesOf(telling, action.of)}`
    case 'iteration':
      return 'All papers again'
    case 'runoff':
      return `Between ${namesOf(telling, action.between)}`
    case 'comparison':
      return 'Two by two'
    case 'marks':
      return 'Votes'
    case 'tests':
      return 'Tests'
  }
}

function opening(telling: Telling, stage: Stage, before: Stage | undefined): readonly string[] {
  const { action } = stage
  switch (action.kind) {
    case 'first':
      return firstCount(telling, stage)
    case 'surplus':
      return [surplusOf(telling, action.of, votesOf(telling, action.surplus), stage, before)]
    case 'exclusion':
      // A rule that shares papers out again may exclude at once: then the first count is told here.
      return [...(before ? [] : firstCount(telling, stage)), exclusionOf(telling, action, stage, before)]
    case 'iteration':
      return [
        'Every paper is gone through again from its first preference; whoever is elected keeps no more than a share ' +
          `of each vote, and the rest passes on. ${sayNumberOf(action.rounds, 'round')} settled the shares.`,
      ]
    case 'runoff':
      return [`Every ${paperWord(telling)} counts for whichever of ${namesOf(telling, action.between)} it prefers.`]
    case 'comparison':
      return ['Every candidate is compared with every other: whom do more votes prefer?']
    case 'marks':
      return [
        action.most === null
          ? 'A paper gives a vote to each candidate marked on it, however many.'
          : `A paper gives a vote to each of its first ${sayNumberOf(action.most, 'candidate')} who stand.`,
        ...firstCount(telling, stage),
      ]
    case 'tests':
      return ['The votes are put to each test.']
  }
}

/** How two who are left stand: `Ann has 12 and Bola has 10.` */
const haveVotes = (telling: Telling, between: readonly number[], { totals }: Stage): string =>
  `${sayList(between.map((each) => `${nameOf(telling, each)} has ${votesOf(telling, totals[each]!)}`))}.`

function firstCount(telling: Telling, { quota: ownQuota }: Stage): readonly string[] {
  const { election, count } = telling
  const quota = ownQuota ?? count.quota
  const { withdrawn } = election
  const gone = namesOf(telling, withdrawn)
  const counted = sayNumberOf(count.valid, paperWord(telling))
  return [
    ...(withdrawn.length > 0
      ? [`${gone} ${withdrawn.length === 1 ? 'has' : 'have'} withdrawn: preferences for ${gone} are passed over.`]
      : []),
    `${counted} ${count.valid === 1 ? 'counts' : 'count'}.`,
    ...(quota === null ? [] : [`The quota is ${votesOf(telling, quota)}.`]),
  ]
}

function newQuota(telling: Telling, { quota, action }: Stage, before: Stage | undefined): readonly string[] {
  if (quota === undefined || action.kind === 'first' || !before) return []
  const old = before.quota ?? telling.count.quota
  return quota === old ? [] : [`The quota is now ${votesOf(telling, quota)}.`]
}

function surplusOf(telling: Telling, of: number, surplus: string, { number }: Stage, before: Stage | undefined) {
  const name = nameOf(telling, of)
  const isTied = telling.count.ties.some((tie) => tie.stage === number && tie.choosing === 'surplus')
  const tied = isTied ? ` ${name} was chosen from a tie, which is told below.` : ''
  const has = isMostOver(telling, of, number, before)
    ? `${name} has most votes over the quota, ${surplus}`
    : `${name} has ${surplus} votes over the quota`
  return `${has}, and this surplus is passed on.${tied}`
}

/** Of several who are elected with votes over the quota, has this one most of them? */
function isMostOver({ count }: Telling, of: number, number: number, before: Stage | undefined): boolean {
  const quota = before?.quota ?? count.quota
  if (!before || quota === null) return false
  const over = count.elected.filter(({ candidate, stage }) => stage < number && before.totals[candidate]! > quota)
  const others = over.filter(({ candidate }) => candidate !== of)
  return others.length > 0 && others.every(({ candidate }) => before.totals[of]! > before.totals[candidate]!)
}

function exclusionOf(
  telling: Telling,
  { of, value }: Extract<Action, { kind: 'exclusion' }>,
  stage: Stage,
  before: Stage | undefined,
): string {
  const { count } = telling
  const { number } = stage
  const names = namesOf(telling, of)
  const atValue = value === undefined ? '' : ` The papers worth ${votesOf(telling, value)} each move at this stage.`
  if (isLaterBatch(stage, before)) return `The exclusion of ${names} goes on.${atValue}`
  if (of.length > 1) return `${names} are excluded together.${atValue}`
  const only = of[0]!
  const totals = isSharedOut(stage) ? stage.totals : before?.totals
  const tie = count.ties.find((each) => each.stage === number && each.choosing === 'exclusion')
  if (tie && tie.chosen === only)
    return `${namesOf(telling, tie.tied)} are tied, and ${names} is excluded; the tie is told below.${atValue}`
  if (!totals) return `${names} is excluded.${atValue}`
  const isFewest = stillIn(telling, number).every((each) => totals[only]! <= totals[each]!)
  const had = votesOf(telling, totals[only]!)
  const later = isSharedOut(stage) ? ` The papers of ${names} pass on at the next stage.` : ''
  return `${names} has ${isFewest ? 'fewest votes' : 'votes'}, ${had}, and is excluded.${atValue}${later}`
}

/** Candidates who continue when a stage begins. */
function stillIn({ election, count }: Telling, number: number): readonly number[] {
  const out = new Set(election.withdrawn)
  for (const { candidate, stage } of count.elected) if (stage < number) out.add(candidate)
  for (const { action, number: each } of count.stages)
    if (each < number && action.kind === 'exclusion') for (const gone of action.of) out.add(gone)
  return election.candidates.flatMap((_, each) => (out.has(each) ? [] : [each]))
}
