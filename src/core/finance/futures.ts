import { correlateUniforms } from '../chance/copula.ts'
import { linkSlots, type LinkedBlock } from '../chance/correlation.ts'
import { fillUniforms } from '../chance/counter.ts'
import { quantileOf, type Quantile } from '../chance/quantile.ts'
import { slotKey, type Slot } from '../chance/slot.ts'
import type { Futures } from '../graph/interpret.ts'
import { assert } from '../shared/assert.ts'
import type { Draw } from './about.ts'

/** Draws made ready: the slots they need, how slots are linked, and each draw's quantile. */
export interface Sampler {
  readonly draws: readonly { readonly draw: Draw; readonly slot: string; readonly quantile: Quantile }[]
  readonly slots: readonly Slot[]
  readonly blocks: readonly LinkedBlock[]
}

/**
 * Default correlations, our judgement: a council in crisis cuts, pays late and competes its contracts together.
 * The order is part of the futures: new names go last.
 */
const LINKS = [
  ['economy/cpi', 'economy/pay', 0.5],
  ['economy/cpi', 'economy/council', -0.3],
  ['economy/pay', 'economy/council', -0.1],
  ['economy/cpi', 'contracts/main/paidAfterDays', 0.1],
  ['economy/council', 'contracts/main/paidAfterDays', -0.5],
  ['economy/council', 'contracts/main/renewal', 0.3],
  ['contracts/main/paidAfterDays', 'contracts/main/renewal', -0.2],
] as const
const NAMES = [
  'economy/cpi',
  'economy/pay',
  'economy/council',
  'contracts/main/paidAfterDays',
  'contracts/main/renewal',
]
const EVENTS: ReadonlySet<string> = new Set(['contracts/main/renewal'])

export function makeSampler(draws: readonly Draw[]): Sampler {
  const slots = [...new Map(draws.map(({ slot }) => [slotKey(slot), slot])).values()]
  return {
    draws: draws.map((draw) => ({ draw, slot: slotKey(draw.slot), quantile: quantileOf(draw.shape) })),
    slots,
    blocks: linkedBlocks(draws, slots),
  }
}

/** An event is linked with the shocks of the year it falls in: the slot it is drawn from stays its occurrence's. */
function linkedBlocks(draws: readonly Draw[], slots: readonly Slot[]): readonly LinkedBlock[] {
  const years = new Map(draws.flatMap(({ slot, inYear }) => (inYear === undefined ? [] : [[slotKey(slot), inYear]])))
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
  const links = LINKS.map(([first, second, correlation]) => ({ first, second, correlation }))
  const linked = linkSlots(
    {
      names: NAMES.filter((name) => there.has(name)),
      links: links.filter(({ first, second }) => there.has(first) && there.has(second)),
      events: EVENTS,
      repair: false,
      where: { field: 'economy' },
    },
    [...drawnFrom.values()].map(linkedAs),
  )
  assert(linked.ok, 'the default correlations hold together')
  return linked.value.blocks.map(({ factor, slots: linkedSlots }) => ({
    factor,
    slots: linkedSlots.map((slot) => drawnFrom.get(slotKey(slot))!),
  }))
}

/** The futures of the trials from `first` on: a pure function of the sampler, the seed and the trial's number. */
export function drawFutures(sampler: Sampler, seed: number, first: number, trials: number): Futures {
  const uniforms = new Map<string, Float64Array>()
  for (const slot of sampler.slots) {
    const filled = new Float64Array(trials)
    fillUniforms(filled, seed, slotKey(slot), first)
    uniforms.set(slotKey(slot), filled)
  }
  for (const block of sampler.blocks)
    correlateUniforms(
      block.slots.map((slot) => uniforms.get(slotKey(slot))!),
      block.factor,
    )
  return futuresOf(sampler, uniforms, trials)
}

/**
 * The middle case: every uniform is ½, so every quantity is at its median and events of more than ½ happen. Several
 * trials of it are alike until a what-if tells them apart.
 */
export function middleFutures(sampler: Sampler, trials = 1): Futures {
  const uniforms = new Map(sampler.slots.map((slot) => [slotKey(slot), new Float64Array(trials).fill(0.5)]))
  return futuresOf(sampler, uniforms, trials)
}

/** Given uniforms by slot, the values of every draw: one path for samples, the middle case and one-at-a-time. */
export function futuresOf(sampler: Sampler, uniforms: ReadonlyMap<string, Float64Array>, trials: number): Futures {
  const values = new Map<string, Float64Array>()
  for (const { draw, slot, quantile } of sampler.draws) {
    const from = uniforms.get(slot)!
    const { becomes } = draw
    values.set(
      draw.key,
      from.map((u) => (becomes ? becomes(quantile(u)) : quantile(u))),
    )
  }
  return { trials, values }
}
