import { quantileOf, type Quantile } from '../chance/quantile.ts'
import type { Sampling } from '../chance/sampling.ts'
import { slotKey } from '../chance/slot.ts'
import { readingOf } from '../chance/table/reading.ts'
import { makeDrawing, type Sampler as EngineSampler } from '../engine/sampler.ts'
import type { Futures } from '../graph/interpret.ts'
import type { Draw } from './about.ts'
import type { Case } from './case/index.ts'
import { linkedBlocks } from './linkedBlocks.ts'

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
 * A sampler of draws. With a plan, the slots in it are scrambled Sobol points, each in the dimension of its place; the
 * others, and all slots where there is none, are drawn trial by trial. What moves together is ours, or the case's own.
 */
export function makeSampler(draws: readonly Draw[], plan: readonly string[] = [], own?: Case['correlations']): Sampler {
  const slots = [...new Map(draws.map(({ slot }) => [slotKey(slot), slot])).values()]
  const keys = slots.map(slotKey)
  const place = new Map(keys.map((key, index) => [key, index]))
  const dimensions = new Map(plan.map((key, dimension) => [key, dimension]))
  return {
    draws: draws.map((draw) => ({ draw, slot: slotKey(draw.slot), quantile: quantileOf(draw.shape) })),
    sampling: plan.length > 0 ? 'sobol' : 'plain',
    slots: keys.map((key) => ({ key, dimension: dimensions.get(key) ?? null })),
    linked: linkedBlocks(draws, slots, own).map(({ slots: linked, factor }) => ({
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
/** The futures of the trials from `first` on: a pure function of the sampler, the seed and the trial's number. */
export function drawFutures(sampler: Sampler, seed: number, first: number, trials: number): Futures {
  return makeDrawing(sampler, seed).futures(Array.from({ length: trials }, (_, trial) => first + trial))
}

/**
 * The middle case: every uniform is ½, so every quantity is at its median and events of more than ½ happen. Several
 * trials of it are alike until a what-if tells them apart.
 */
export function middleFutures(sampler: Sampler, trials = 1): Futures {
  const uniforms = new Map(sampler.slots.map(({ key }) => [key, Float64Array.of(MIDDLE)]))
  const { values } = futuresOf(sampler, uniforms, 1)
  return {
    trials,
    values: new Map(Array.from(values, ([key, [median]]) => [key, new Float64Array(trials).fill(median!)])),
  }
}

const MIDDLE = 0.5

/** Given uniforms by slot, the exact quantiles of every draw: for the middle case and one-at-a-time. */
export function futuresOf(sampler: Sampler, uniforms: ReadonlyMap<string, Float64Array>, trials: number): Futures {
  const values = new Map<string, Float64Array>()
  for (const { draw, slot, quantile } of sampler.draws) {
    const from = uniforms.get(slot)!
    const { becomes } = draw
    const valueAt = (u: number): number => (becomes ? becomes(quantile(u)) : quantile(u))
    // Of inputs moved one at a time nearly every uniform is the middle one.
    const median = valueAt(MIDDLE)
    values.set(
      draw.key,
      from.map((u) => (u === MIDDLE ? median : valueAt(u))),
    )
  }
  return { trials, values }
}
