import { monthsBetween } from '../../../shared/month.ts'
import type { RunCalendar } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import { LATEST_SLIP_MONTHS } from '../../case/pipeline/index.ts'

/** Months of a bid, of the run: in which it goes in, in which its work is planned to start, and the latest slip. */
export interface BidMonths {
  readonly bid: number
  readonly start: number
  readonly latest: number
}

export function monthsOf({ start }: Pick<RunCalendar, 'start'>, bid: Bid): BidMonths {
  const goesIn = monthsBetween(start, bid.bid)
  const starts = bid.start === undefined ? goesIn + bid.leadMonths! : monthsBetween(start, bid.start)
  return { bid: goesIn, start: starts, latest: starts + latestSlip(bid) }
}

/** The most whole months by which work can start late. */
export function latestSlip({ slip: { shape } }: Bid): number {
  const highest = (): number => {
    switch (shape.kind) {
      case 'certain':
        return shape.value
      case 'uniform':
      case 'triangular':
      case 'pert':
        return shape.high
      case 'oneOf':
        return shape.values.at(-1)!.value
      default:
        return LATEST_SLIP_MONTHS
    }
  }
  return Math.min(LATEST_SLIP_MONTHS, Math.ceil(highest()))
}
