import { quantileOf } from '../chance/quantile.ts'
import { medianOf } from '../chance/quantityField.ts'
import { slotKey } from '../chance/slot.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { isWhetherWon, type Draw } from './about.ts'
import type { Case } from './case/index.ts'

/** Sobol dimensions that there are direction numbers for. */
const MOST_PLANNED = 64
const DAYS_IN_YEAR = 365

/**
 * The sampling plan of a case: the slots that have a Sobol dimension, in the order of their dimensions. One plan serves
 * all options; slots beyond it are drawn plainly.
 *
 * The rule, by what early dimensions do best: renewals of the largest contract, the council path, pay awards,
 * inflation, other events, parameters by money at stake, and demand; ties by name. A plan that the case keeps stands as
 * it is, and slots that are new to it go last: a changed case then lives in the same futures.
 *
 * Returns: slot texts; one that the case keeps and no longer draws keeps its dimension.
 */
export function planOf(theCase: Case, draws: readonly Draw[]): string[] {
  const bySlot = new Map(draws.map((draw) => [slotKey(draw.slot), draw]))
  const kept = theCase.plan
  const isKept = new Set(kept)
  const staff = staffOf(theCase)
  const largest = largestContract(theCase)
  const ranked = [...bySlot]
    .filter(([slot]) => !isKept.has(slot))
    .map(([slot, draw]) => ({ slot, draw, rank: rankOf(draw, largest), stakePounds: atStake(draw, staff) }))
  ranked.sort(
    (a, b) =>
      a.rank - b.rank || timeOf(a.draw) - timeOf(b.draw) || b.stakePounds - a.stakePounds || (a.slot < b.slot ? -1 : 1),
  )
  return [...kept, ...ranked.map(({ slot }) => slot)].slice(0, MOST_PLANNED)
}

const PROCESSES = ['economy/council', 'economy/pay', 'economy/cpi']

function rankOf({ slot, shape }: Draw, largestContract: string | undefined): number {
  if (slot.name === `contracts/${largestContract}/renewal`) return 0
  const process = PROCESSES.indexOf(slot.name)
  if (process >= 0) return 1 + process
  const isEvent = slot.time !== undefined ? 'occurrence' in slot.time : shape.kind === 'bernoulli' || isWhen(slot.name)
  return isEvent ? 1 + PROCESSES.length : 2 + PROCESSES.length
}

/** Events that come once, told by one uniform: when they come, or whether a bid is won. */
const isWhen = (name: string): boolean => name.endsWith('/when') || name.endsWith('/failure') || isWhetherWon(name)

/** By year of a process and by occurrence of an event; what has no time is told apart by money and name. */
function timeOf({ slot: { time } }: Draw): number {
  if (time === undefined) return 0
  return 'year' in time ? time.year : time.occurrence
}

function largestContract({ contracts }: Case): string | undefined {
  return contracts.toSorted((a, b) => medianOf(b.price) - medianOf(a.price) || (a.id < b.id ? -1 : 1))[0]?.id
}

/**
 * Pounds a year between the 10th and the 90th percentile of a parameter. A share, a ratio or a rate is taken to bear on
 * the whole cost of staff, days on that cost for so many days, people and posts on what one costs: a bound that ranks,
 * not an estimate.
 */
function atStake({ shape, unit, slot }: Draw, { staffPounds, people }: Staff): number {
  if (slot.time !== undefined) return 0
  const quantile = quantileOf(shape)
  const spread = Math.abs(quantile(0.9) - quantile(0.1))
  if (unit.startsWith('pounds')) return spread
  if (unit === 'days') return (spread / DAYS_IN_YEAR) * staffPounds
  if (unit === 'months') return (spread / MONTHS_IN_YEAR) * staffPounds
  if (unit === 'fte' || unit === 'people') return people === 0 ? 0 : (spread * staffPounds) / people
  return spread * staffPounds
}

interface Staff {
  readonly staffPounds: number
  readonly people: number
}

function staffOf({ staff }: Case): Staff {
  let [staffPounds, people] = [0, 0]
  for (const { fte, pay } of staff) {
    staffPounds += medianOf(fte) * medianOf(pay)
    people += medianOf(fte)
  }
  return { staffPounds, people }
}
