import { frequency } from '../chance/frequency.ts'
import { quantiles } from '../chance/statistics.ts'
import type { Option } from '../finance/option.ts'
import type { Recorded } from '../graph/interpret.ts'
import { sayShare } from '../shared/money.ts'
import { largestCustomer, monthsOfLife, overheadShares } from './middle.ts'
import type { Reason } from './result.ts'
import type { Machine } from '../engine/machine.ts'
import type { Outcomes } from './outcomes.ts'
import type { Workable } from './ready.ts'
import { chanceOf, flagsOf } from './summary.ts'

/** The percentile at which the lowest cash is looked at: 9 futures of 10 do better. */
const CAUTIOUS = 0.1

/**
 * Viability of a venture: revenue, assets, breadth of customers and scale, each with its threshold, its figure and
 * its reason. The thresholds are our judgement unless the case changes them, and no overall score is made of them.
 */
export function viabilityOf(
  workable: Workable,
  machine: Machine,
  middle: Recorded,
  option: Option,
  outcomes: Outcomes,
): Reason[] {
  if (!option.books) return []
  return [
    revenue(workable, option, outcomes),
    assets(workable, option, outcomes),
    breadth(workable, machine, middle, option),
    scale(workable, middle, option),
  ]
}

function revenue({ built }: Workable, option: Option, { ends, sampling }: Outcomes): Reason {
  const least = built.case.thresholds.revenueFutures
  const covered = flagsOf(ends.get(`${option.id}/surplus-so-far`)!, (pounds) => pounds >= 0)
  const covers = chanceOf(covered, sampling)
  const futures = frequency(covers.p, covers.se, covers.limit95)
  return {
    id: 'revenue',
    met: covers.p >= least,
    threshold: `Income covers cost over the run in at least ${Math.round(100 * least)} futures of 100 (our judgement)`,
    figure: futures,
    because: `Over the whole run, or until it fails, income covers cost in ${futures}.`,
  }
}

function assets({ built }: Workable, option: Option, { ends }: Outcomes): Reason {
  const least = built.case.thresholds.coverMonths
  const [cover] = quantiles(ends.get(`${option.id}/lowest-cover`)!, [CAUTIOUS])
  const months = sayMonths(cover!)
  return {
    id: 'assets',
    met: cover! >= least,
    threshold: `In 9 futures of 10 the lowest cash covers at least ${sayMonths(least)} of cost (our judgement)`,
    figure: months,
    because:
      cover! < 0
        ? 'In more than 1 future of 10 the bank account is overdrawn at its lowest.'
        : `In 1 future of 10 the lowest cash covers ${months} of cost or less.`,
  }
}

function breadth(workable: Workable, machine: Machine, middle: Recorded, option: Option): Reason {
  const { built } = workable
  const { largestCustomer: most, monthsOfLife: least } = built.case.thresholds
  const largest = largestCustomer(workable, middle, option)
  const { share } = largest
  const life = monthsOfLife(workable, machine, option, largest)
  const lives = life === null ? 'to the end of the run' : sayMonths(life)
  return {
    id: 'breadth',
    met: share <= most && (life === null || life >= least),
    threshold:
      `The largest customer brings at most ${sayShare(most)} of income, ` +
      `and without it the venture lives ${sayMonths(least)} or more (our judgement)`,
    figure: `${sayShare(share)}; ${lives}`,
    because:
      `In the middle case the largest customer brings ${sayShare(share)} of the first year's income; ` +
      `if it goes after a year, the venture lives ${lives}.`,
  }
}

function scale(workable: Workable, middle: Recorded, option: Option): Reason {
  const { outside, inHouse } = overheadShares(workable, middle, option)
  return {
    id: 'scale',
    met: outside <= inHouse,
    threshold: 'Overhead takes no larger a share of cost than in house (our judgement)',
    figure: `${sayShare(outside)} outside, ${sayShare(inHouse)} in house`,
    because:
      `In the first year of the middle case overhead is ${sayShare(outside)} of cost outside ` +
      `and ${sayShare(inHouse)} in house.`,
  }
}

const sayMonths = (months: number): string =>
  Math.abs(months - 1) < 0.05 ? '1 month' : `${months.toFixed(Number.isInteger(months) ? 0 : 1)} months`
