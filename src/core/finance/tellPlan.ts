import { assert } from '../shared/assert.ts'
import { slotKey, slotOf, type Slot } from '../chance/slot.ts'
import type { Draw } from './about.ts'
import type { Case } from './case/index.ts'
import { labelOf } from './case/label.ts'
import { isOurs, linkingOf } from './links.ts'
import { planOf } from './plan.ts'

/** One slot of a sampling plan, told. */
export interface PlannedSlot {
  readonly slot: string
  /** What is drawn from it, in words. */
  readonly says: string
  /** In the plan of the case and drawn; drawn and new to it; in it and drawn no longer. */
  readonly standing: 'kept' | 'new' | 'unused'
}

/** Two things drawn that move together, told. */
export interface ToldLink {
  readonly first: string
  readonly second: string
  readonly correlation: number
  /** Ours by default, the case's own, or neither: what a repair made of links that cannot all hold. */
  readonly standing: 'ours' | 'own' | 'repaired'
}

/** Links between what a case draws, in the order of the futures; after a repair, those that are used. */
export function tellLinks(theCase: Case, draws: readonly Draw[]): readonly ToldLink[] {
  const linking = linkingOf(theCase.correlations)
  assert(linking.ok, 'the correlations of a case that was read hold together')
  const { links, repaired } = linking.value
  const drawn = new Set(draws.map(({ slot }) => slot.name))
  const mended = new Set(repaired.flatMap(({ names }) => names))
  return links
    .filter(({ first, second, correlation }) => drawn.has(first) && drawn.has(second) && correlation !== 0)
    .map((link) => ({ ...link, standing: mended.has(link.first) ? 'repaired' : isOurs(link) ? 'ours' : 'own' }))
}

/** The plan of a case: slots in the order of their dimensions, and those that came too late for one. */
export interface ToldPlan {
  readonly slots: readonly PlannedSlot[]
  /** Drawn trial by trial, because there are no more dimensions. */
  readonly beyond: readonly PlannedSlot[]
}

/** Tell the plan of a case: what it keeps and what is new to it, or all of it by the rule where it keeps none. */
export function tellPlan(theCase: Case, draws: readonly Draw[]): ToldPlan {
  const bySlot = new Map(draws.map((draw) => [slotKey(draw.slot), draw]))
  const kept = new Set(theCase.plan)
  const tell = (slot: string): PlannedSlot => {
    const draw = bySlot.get(slot)
    return {
      slot,
      says: saySlot(slot, draw),
      standing: draw === undefined ? 'unused' : kept.has(slot) ? 'kept' : 'new',
    }
  }
  const planned = planOf(theCase, draws)
  const isPlanned = new Set(planned)
  return { slots: planned.map(tell), beyond: [...bySlot.keys()].filter((slot) => !isPlanned.has(slot)).map(tell) }
}

/** A draw says itself which occurrence of an event it is; the year of a process it does not. */
function saySlot(text: string, draw: Draw | undefined): string {
  const { name, time } = draw?.slot ?? slotOf(text) ?? ({ name: text } satisfies Slot)
  const label = draw?.label ?? labelOf(name)
  return time !== undefined && 'year' in time ? `${label}, ${sayYear(time.year)}` : label
}

/** A financial year by the year in which it begins: `2018-19`. */
const sayYear = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`
