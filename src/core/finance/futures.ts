import { linkSlots, type LinkedBlock } from '../chance/correlation.ts'
import { quantileOf, type Quantile } from '../chance/quantile.ts'
import type { Sampling } from '../chance/sampling.ts'
import { slotKey, type Slot } from '../chance/slot.ts'
import { readingOf } from '../chance/table/reading.ts'
import { makeDrawing, type Sampler as EngineSampler } from '../engine/sampler.ts'
import type { Futures } from '../graph/interpret.ts'
import { assert } from '../shared/assert.ts'
import type { Draw } from './about.ts'

/** One draw made ready: where its uniform comes from, and its exact quantile, for medians and one-at-a-time. */
interface ReadyDraw {
  readonly draw: Draw
  readonly slot: string
  readonly quantile: Quantile
}

/** Draws made ready: what the engine draws from, and the draws behind it. */
export interface Sampler extends EngineSampler {
  readonly draws: readonly ReadyDraw[]
  readonly sampling: Sampling
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

/**
 * A sampler of draws. With a plan, the slots in it are scrambled Sobol points, each in the dimension of its place; the
 * others, and all slots where there is none, are drawn trial by trial.
 */
export function makeSampler(draws: readonly Draw[], plan: readonly string[] = []): Sampler {
  const slots = [...new Map(draws.map(({ slot }) => [slotKey(slot), slot])).values()]
  const keys = slots.map(slotKey)
  const place = new Map(keys.map((key, index) => [key, index]))
  const dimensions = new Map(plan.map((key, dimension) => [key, dimension]))
  return {
    draws: draws.map((draw) => ({ draw, slot: slotKey(draw.slot), quantile: quantileOf(draw.shape) })),
    sampling: plan.length > 0 ? 'sobol' : 'plain',
    slots: keys.map((key) => ({ key, dimension: dimensions.get(key) ?? null })),
    linked: linkedBlocks(draws, slots).map(({ slots: linked, factor }) => ({
      slots: linked.map((slot) => place.get(slotKey(slot))!),
      factor,
    })),
    drawn: draws.map(({ key, slot, shape, becomes }) => ({
      key,
      slot: place.get(slotKey(slot))!,
      reading: readingOf(shape, becomes),
    })),
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
  return makeDrawing(sampler, seed).futures(Array.from({ length: trials }, (_, trial) => first + trial))
}

/**
 * The middle case: every uniform is ½, so every quantity is at its median and events of more than ½ happen. Several
 * trials of it are alike until a what-if tells them apart.
 */
export function middleFutures(sampler: Sampler, trials = 1): Futures {
  const uniforms = new Map(sampler.slots.map(({ key }) => [key, Float64Array.of(0.5)]))
  const { values } = futuresOf(sampler, uniforms, 1)
  return {
    trials,
    values: new Map(Array.from(values, ([key, [median]]) => [key, new Float64Array(trials).fill(median!)])),
  }
}

/** Given uniforms by slot, the exact quantiles of every draw: for the middle case and one-at-a-time. */
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
