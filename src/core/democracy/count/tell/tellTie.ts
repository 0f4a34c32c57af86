import { assert } from '../../../shared/assert.ts'
import { shellWord } from '../countCommand.ts'
import type { TieBreak } from '../result.ts'
import { citesOf, isSharedOut, nameOf, namesOf, votesOf, type Telling } from './telling.ts'
import { lotOf } from '../ties.ts'

/** A tie and how it was settled; where a seed settled it, what anyone can type to draw each lot again. */
export interface ToldTie {
  readonly stage: number
  readonly sentences: readonly string[]
  readonly lots: readonly ToldLot[]
}

export interface ToldLot {
  readonly name: string
  /** Typed in a shell, it prints `hash` and a dash. */
  readonly command: string
  readonly hash: string
  readonly isTaken: boolean
}

/** Nobody drew lots or declared a seed: whoever runs the election still has to settle it. */
export const isOpen = ({ by }: TieBreak): boolean => by.kind === 'lot' && by.seed === null

const CHOOSING: Readonly<Record<TieBreak['choosing'], { readonly tied: string; readonly fate: string }>> = {
  exclusion: { tied: 'for exclusion', fate: 'is excluded' },
  surplus: { tied: 'for the surplus that is passed on first', fate: 'comes first' },
  election: { tied: 'for election', fate: 'is elected' },
  runoff: { tied: 'for a place in the second round', fate: 'goes on to it' },
}

export function tellTie(telling: Telling, tie: TieBreak): ToldTie {
  const { stage, choosing, tied, chosen, because } = tie
  const { tied: forWhat, fate } = CHOOSING[choosing]
  const cites = citesOf(telling, because)
  return {
    stage,
    sentences: [
      `At stage ${stage} ${namesOf(telling, tied)} are tied ${forWhat}${atWhat(telling, tie)}.`,
      ...settling(telling, tie),
      `So ${nameOf(telling, chosen)} ${fate}${cites === '' ? '' : ` (${cites})`}.`,
      ...(isOpen(tie) ? ['This choice is provisional. Draw lots or declare a seed, and count again.'] : []),
    ],
    lots: lotsOf(telling, tie),
  }
}

/** Their votes when they tied: each said alone where a rule takes those for tied who are only nearly equal. */
function atWhat(telling: Telling, tie: TieBreak): string {
  // The totals of a comparison are of candidates beaten, and no votes.
  if (telling.count.comparison) return ', since none of them is better than another'
  const totals = telling.count.stages[tiedAt(telling, tie) - 1]?.totals
  if (!totals) return ''
  const votes = tie.tied.map((each) => votesOf(telling, totals[each]!))
  if (votes.every((each) => each === votes[0])) return `, with ${votes[0]!} votes each`
  const each = tie.tied.map((tied, at) => `${nameOf(telling, tied)} ${votes[at]!}`)
  return `, too close to be told apart: ${each.join(', ')}`
}

/** The stage whose totals they tied at: the one before, unless the choice is made on totals of the stage itself. */
function tiedAt({ count }: Telling, { stage, choosing }: TieBreak): number {
  const made = count.stages[stage - 1]
  const isOnItself = made !== undefined && isSharedOut(made)
  return isOnItself || stage === 1 || (choosing !== 'exclusion' && choosing !== 'surplus') ? stage : stage - 1
}

function settling(telling: Telling, tie: TieBreak): readonly string[] {
  const { by, drawnAmong } = tie
  const narrowed = drawnAmong
    ? [`Earlier stages leave ${namesOf(telling, drawnAmong)}, who had equal votes at each of them.`]
    : []
  switch (by.kind) {
    case 'stage':
      return [byStage(telling, tie, by.stage)]
    case 'declared':
      return [...narrowed, 'Lots were drawn by hand, and the first among them decides.']
    case 'lot':
      if (by.seed !== null)
        return [...narrowed, `Lots are drawn from the declared seed “${by.seed}”: the hash that sorts first is taken.`]
      return [...narrowed, 'Nobody drew lots and no seed was declared, so an empty seed stands in.']
  }
}

function byStage(telling: Telling, { tied, chosen }: TieBreak, number: number): string {
  const stage = telling.count.stages[number - 1]
  assert(stage !== undefined, `a tie was settled by stage ${number}, which there is not`)
  const { totals } = stage
  const votes = tied.map((each) => `${nameOf(telling, each)} ${votesOf(telling, totals[each]!)}`)
  const others = tied.filter((each) => each !== chosen)
  const isMost = others.every((each) => totals[chosen]! > totals[each]!)
  const isFewest = others.every((each) => totals[chosen]! < totals[each]!)
  const had = `At the end of stage ${number} they had unequal votes: ${votes.join(', ')}.`
  const name = nameOf(telling, chosen)
  if (isMost) return `${had} ${name} had most.`
  if (isFewest) return `${had} ${name} had fewest.`
  return `${had} It decides among those whom no other stage had told apart.`
}

function lotsOf({ election }: Telling, { by, stage, tied, chosen, drawnAmong = tied }: TieBreak): readonly ToldLot[] {
  if (by.kind !== 'lot' || by.seed === null) return []
  const { seed } = by
  return drawnAmong.map((each) => {
    const name = election.candidates[each]!
    return {
      name,
      command: `printf '%s\\n%s\\n%s' ${shellWord(seed)} ${stage} ${shellWord(name)} | sha256sum`,
      hash: lotOf(seed, stage, name),
      isTaken: each === chosen,
    }
  })
}
