import { slotKey, slotOf, type Slot } from '../chance/slot.ts'
import type { Draw } from './about.ts'
import type { Case } from './case/index.ts'
import { labelOf } from './case/label.ts'
import { planOf } from './plan.ts'

/** One slot of a sampling plan, told. */
export interface PlannedSlot {
  readonly slot: string
  /** What is drawn from it, in words. */
  readonly says: string
  /** In the plan of the case and drawn; drawn and new to it; in it and drawn no longer. */
  readonly standing: 'kept' | 'new' | 'unused'
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
