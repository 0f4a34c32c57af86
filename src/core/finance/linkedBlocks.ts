import { linkSlots, type LinkedBlock } from '../chance/correlation.ts'
import { slotKey, type Slot } from '../chance/slot.ts'
import { assert } from '../shared/assert.ts'
import type { Draw } from './about.ts'
import type { Case } from './case/index.ts'
import { yearsOfEvents, yearsOfParameters } from './linkedYears.ts'
import { linkingOf } from './links.ts'

/**
 * The blocks of slots that move together, by our links or those of the case.
 *
 * An event is linked with the shocks of the year it falls in: the slot it is drawn from stays its occurrence's.
 */
export function linkedBlocks(
  draws: readonly Draw[],
  slots: readonly Slot[],
  own: Case['correlations'],
): readonly LinkedBlock[] {
  const linking = linkingOf(own)
  assert(linking.ok, 'the correlations of a case are checked before its futures are drawn')
  const { names, links } = linking.value
  const years = new Map([...yearsOfEvents(draws), ...yearsOfParameters(draws, links, own)])
  const drawnFrom = new Map<string, Slot>()
  const linkedAs = (slot: Slot): Slot => {
    const year = years.get(slotKey(slot))
    return year === undefined ? slot : { name: slot.name, time: { year } }
  }
  for (const slot of slots) {
    const key = slotKey(linkedAs(slot))
    if (!drawnFrom.has(key)) drawnFrom.set(key, slot)
  }
  const there = new Set(slots.map((slot) => slot.name))
  const linked = linkSlots(
    {
      names: names.filter((name) => there.has(name)),
      links: links.filter(({ first, second }) => there.has(first) && there.has(second)),
      events: new Set(draws.flatMap(({ isEvent, slot }) => (isEvent ? [slot.name] : []))),
      repair: false,
      where: { field: 'economy' },
    },
    [...drawnFrom.values()].map(linkedAs),
  )
  assert(linked.ok, 'correlations that hold together do so in part')
  return linked.value.blocks.map(({ factor, slots: linkedSlots }) => ({
    factor,
    slots: linkedSlots.map((slot) => drawnFrom.get(slotKey(slot))!),
  }))
}
