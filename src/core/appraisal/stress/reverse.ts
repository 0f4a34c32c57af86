import { medianOf } from '../../chance/quantityField.ts'
import { COUNCIL_MEAN, PRICE_TIMES } from '../../finance/about.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { suddenMonth, withCost } from './addedCost.ts'
import { breaking, emptyIn, type Venture } from './breaking.ts'
import type { ReverseStress } from './result.ts'
import { smallest } from './search.ts'

/** The deepest cut a year that is tried, beside what the case expects of the council. */
const MOST_A_YEAR = 0.5

/**
 * The smallest shocks that empty the cash in the middle case, each alone: a lower price from the first month, a cut
 * every April on top of what the case expects, and a cost a year in.
 */
export function reverseStresses(venture: Venture): ReverseStress[] {
  return [cheaper(venture), cutEachYear(venture), suddenCost(venture)].flatMap((found) => found ?? [])
}

const casePrice = ({ workable, option }: Venture): number =>
  medianOf(option.price ?? workable.built.case.contracts.find(({ id }) => id === MAIN)!.price)

function cheaper(venture: Venture): ReverseStress {
  const found = breaks(venture, PRICE_TIMES, 1, (cut) => 1 - cut)
  return { id: 'price', most: 1, breaks: found, of: { pricePounds: casePrice(venture) } }
}

/** Only a price that follows the council's path can be cut so. */
function cutEachYear(venture: Venture): ReverseStress | null {
  const { contracts, economy } = venture.workable.built.case
  if (!contracts.some(({ index }) => index === 'council')) return null
  const found = breaks(venture, COUNCIL_MEAN, MOST_A_YEAR, (cut) => economy.council.mean - cut)
  return { id: 'eachYear', most: MOST_A_YEAR, breaks: found, of: null }
}

/** Tried up to a year's price. */
function suddenCost({ workable, option }: Venture): ReverseStress | null {
  const theCase = workable.built.case
  const month = suddenMonth(theCase)
  const most = medianOf(option.price ?? theCase.contracts.find(({ id }) => id === MAIN)!.price)
  if (theCase.months <= month || most === 0) return null
  const cost = { id: 'sudden-cost', index: 'none', once: true, onlyIfLeaving: true, bearsVat: false } as const
  const costly = withCost(theCase, { ...cost, shape: { kind: 'uniform', low: 0, high: most } })
  const venture = breaking(costly.case, option, workable.plan)
  const found = breaks(venture, costly.path, most, (pounds) => pounds)
  return { id: 'suddenCost', most, breaks: found, of: { month: workable.built.calendar.names[month]! } }
}

/** The smallest shock from nothing up, each shock tried as a value of one input. */
function breaks(
  venture: Venture,
  key: string,
  most: number,
  valueOf: (shock: number) => number,
): ReverseStress['breaks'] {
  const months = (shocks: Float64Array) => emptyIn(venture, key, shocks.map(valueOf))
  const found = smallest(0, most, (shocks) => months(shocks).map((month) => month !== null))
  if (!found) return null
  const [month] = months(Float64Array.of(found.at))
  return { amount: found.at, month: venture.workable.built.calendar.names[month!]! }
}
