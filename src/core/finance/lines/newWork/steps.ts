import { input, minus, not, product, type Expression } from '../../../graph/expression.ts'
import { LOST_IN_MONTH, bidKey, lostKey, type About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { latestSlip, monthsOf } from './months.ts'
import { hasComeBy } from './slip.ts'

/** What a part of a bid changes by in a month: a share of its value, or pounds. */
export interface Step {
  readonly month: number
  readonly by: Expression
}

/** The months in which the work of a bid may start, end or be lost in a what-if, and its share that then does. */
export function stepsOf(about: About, bid: Bid): readonly Step[] {
  const { months } = about.calendar
  const { start } = monthsOf(about.calendar, bid)
  const isLive = (month: number): Expression =>
    minus(hasComeBy(about, bid, start, month), hasComeBy(about, bid, start + bid.termMonths, month))
  const edges = new Set<number>()
  for (const planned of [start, start + bid.termMonths])
    for (let late = shapeStarts(bid); late <= latestSlip(bid); late++) edges.add(planned + late)
  if (about.twist.whatIfs && start < LOST_IN_MONTH) edges.add(LOST_IN_MONTH)
  const inRun = [...edges].filter((month) => month < months).sort((one, other) => one - other)
  return inRun.map((month) => {
    const by = minus(isLive(month), isLive(month - 1))
    if (!about.twist.whatIfs || month < LOST_IN_MONTH) return { month, by }
    const lost = input(lostKey(bidKey(bid.id)), 'ratio')
    const kept = product(by, not(lost))
    return { month, by: month === LOST_IN_MONTH ? minus(kept, product(isLive(month - 1), lost)) : kept }
  })
}

/** The first month, after the planned one, in which work may start. */
const shapeStarts = (bid: Bid): number => (bid.slip.shape.kind === 'certain' ? latestSlip(bid) : 0)
