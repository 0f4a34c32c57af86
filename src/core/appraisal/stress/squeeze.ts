import { probabilityOf } from '../../chance/probability.ts'
import { medianOf, type Quantity } from '../../chance/quantityField.ts'
import { AS_TYPED } from '../../finance/about.ts'
import type { Case } from '../../finance/case/index.ts'
import { drawFutures, middleFutures } from '../../finance/futures.ts'
import type { Option } from '../../finance/option.ts'
import type { Futures } from '../../graph/interpret.ts'
import type { Workable } from '../ready.ts'
import { breaking } from './breaking.ts'
import type { Squeeze } from './result.ts'
import { smallest } from './search.ts'

/** Uplifts that are tried: what a case may promise at all. */
const TRIED = [-0.5, 1] as const

/**
 * The squeeze solved: the uplift, once whole, from which the service is kept and the body does not fail in the middle
 * case, where prices follow the middle of the council's path; and the chance that as much is delivered.
 *
 * Uplifts are tried as typed, without the discount of promises, so what is found is what must be delivered; what is
 * drawn is held against it after its discount.
 */
export function squeezeOf(plain: Workable, option: Option, seed: number, trials: number): Squeeze {
  const theCase = plain.built.case
  const { uplift } = theCase.productivity
  const open: Quantity = { ...uplift, shape: { kind: 'uniform', low: TRIED[0], high: TRIED[1] } }
  const tried = { ...theCase, productivity: { ...theCase.productivity, uplift: open } }
  const venture = breaking(tried, option, plain.plan, { [AS_TYPED]: 1 })
  const found = smallest(...TRIED, (amounts) => {
    const kept = venture.tried('kept-so-far', uplift.path, amounts)
    const trading = venture.tried('months-trading', uplift.path, amounts)
    return Array.from(amounts, (_, at) => kept[at] === 1 && trading[at] === theCase.months)
  })
  const needed = found?.at ?? null
  const drawn = delivered(theCase, drawFutures(plain.sampler, seed, 0, trials))
  const enough = (least: number) => Uint8Array.from(drawn, (each) => (each >= least ? 1 : 0))
  return {
    needed,
    tried: TRIED,
    reached: needed === null ? null : probabilityOf(enough(needed), plain.sampler.sampling),
    middle: delivered(theCase, middleFutures(plain.sampler))[0]!,
  }
}

/** What is delivered of the promise in each future, as the model discounts it: the stricter discount, and no gain. */
function delivered({ productivity, optimism }: Case, { trials, values }: Futures): Float64Array {
  const drawn = (quantity: Quantity): Float64Array =>
    values.get(quantity.path) ?? new Float64Array(trials).fill(medianOf(quantity))
  const [promised, keeps] = [drawn(productivity.uplift), drawn(optimism.keeps)]
  return drawn(productivity.selectionDiscount).map((discount, trial) => {
    const afterSelection = 1 - discount
    const kept = optimism.on ? Math.min(keeps[trial]!, afterSelection) : afterSelection
    return Math.min(promised[trial]!, promised[trial]! * kept)
  })
}
