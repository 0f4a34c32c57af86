import { isQuantity, medianOf, type Quantity } from '../../src/core/chance/quantityField.ts'
import type { Bid, Case, Contract } from '../../src/core/finance/case/index.ts'

/** Every quantity at its median, with no spread. */
function certainly<T>(value: T): T {
  if (Array.isArray(value)) return value.map(certainly) as T
  if (value === null || typeof value !== 'object') return value
  if (isQuantity(value)) return { ...value, shape: { kind: 'certain', value: medianOf(value) } }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, certainly(each)])) as T
}

const at = (quantity: Quantity, value: number): Quantity => ({ ...quantity, shape: { kind: 'certain', value } })

/** Each event as it turns out when its uniform is a half: certain to happen or certain not to. */
function decided(contract: Contract): Contract {
  const { renewal, break: clause } = contract
  const [extended, ended, won] = [medianOf(renewal.extended), medianOf(renewal.ended), medianOf(renewal.won)]
  const isExtended = extended > 0.5
  const isEnded = !isExtended && 1 - ended <= 0.5
  const isWon = extended + (1 - extended - ended) * won > 0.5
  return {
    ...contract,
    break: clause && { ...clause, chance: Number(clause.chance === 1) },
    renewal: {
      ...renewal,
      extended: at(renewal.extended, Number(isExtended)),
      ended: at(renewal.ended, Number(isEnded)),
      won: at(renewal.won, Number(isWon)),
    },
  }
}

/** A bid won or lost as it is when its uniform is a half. */
const bidDecided = (bid: Bid): Bid => ({ ...bid, chance: at(bid.chance, Number(medianOf(bid.chance) > 0.5)) })

/**
 * A case with no chance left in it that should be its own middle case: quantities at their medians, processes without
 * shocks, and every event with a chance of 0 or 1, as it is when u is a half. Holds for chances of a large cut, of a
 * break that is not sure and of a supplier's failure that stay under a half over the whole run, as they do in the
 * cases here.
 */
export function withoutChance(theCase: Case): Case {
  const plain = certainly(theCase)
  const { economy, options } = plain
  const still = <P extends { readonly sd: number }>(process: P): P => ({ ...process, sd: 0 })
  return {
    ...plain,
    contracts: plain.contracts.map(decided),
    ...(plain.pipeline && { pipeline: { ...plain.pipeline, bids: plain.pipeline.bids.map(bidDecided) } }),
    economy: {
      ...economy,
      cpi: still(economy.cpi),
      pay: still(economy.pay),
      council: still(economy.council),
      demand: still(economy.demand),
      cut: { ...economy.cut, chance: 0 },
    },
    options: { ...options, ...(options.outsource && { outsource: { ...options.outsource, failure: 0 } }) },
  }
}
