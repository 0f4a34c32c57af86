import { frequency } from '../../chance/frequency.ts'
import type { Mean } from '../../chance/mean.ts'
import type { Probability } from '../../chance/statistics.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import type { Bundled } from './bundled.ts'
import type { ScaleRun, SizeFound } from './run.ts'
import { isViable } from './standing.ts'

/** `0.5 times its size`, to two figures. */
export const sayTimes = (times: number): string => `${Number(times.toPrecision(3))} times its size`

const NAMES: Readonly<Record<string, string>> = {
  all: 'All four thresholds',
  revenue: 'Revenue',
  assets: 'Assets',
  breadth: 'Breadth of customers',
  scale: 'Overhead',
}

export const nameOf = ({ id }: { readonly id: string }): string => NAMES[id] ?? id

/** Where a threshold is met, in a sentence; never a guess between the sizes that were tried. */
export function sayFound({ found, turnoverPounds, id }: SizeFound, { sizes }: Pick<ScaleRun, 'sizes'>): string {
  const tried = `between ${sizes[0]!.times} and ${sizes.at(-1)!.times} times its size`
  switch (found.kind) {
    case 'always':
      return `${nameOf({ id })}: met at every size tried, ${tried}.`
    case 'never':
      return `${nameOf({ id })}: not found. No size tried is enough, ${tried}.`
    case 'upTo':
      return (
        `${nameOf({ id })}: met from ${sayTimes(found.least)} to ${sayTimes(found.most)}, ` +
        'and not at the largest size tried: more of the same does not help.'
      )
    case 'from': {
      const mixed = found.isMixed ? ' It is met at some smaller size too, but not at all sizes from there on.' : ''
      return (
        `${nameOf({ id })}: met from ${sayTimes(found.from)} on, a turnover of ${sayRoundPounds(turnoverPounds!)} in ` +
        `the first year; not at ${sayTimes(found.below)}.${mixed}`
      )
    }
  }
}

/** The smallest viable size first, then what stands in its way, and what it takes to break even. */
export function sayScale(run: ScaleRun): readonly string[] {
  const [all, ...each] = run.tests
  const never = each.filter(({ found }) => found.kind === 'never')
  return [
    ...(all ? [sayFound(all, run)] : []),
    ...(never.length > 0 && all?.found.kind === 'never'
      ? [`What no size tried meets: ${never.map((test) => nameOf(test).toLowerCase()).join(', ')}.`]
      : []),
    sayBreakEven(run),
    ...sayUnsure(run),
  ]
}

function sayBreakEven({ breakEven, sizes }: ScaleRun): string {
  if (breakEven)
    return (
      'In the middle case income covers cost before tax from a turnover of ' +
      `${sayRoundPounds(breakEven.turnoverPounds)} in the first year: ${sayTimes(breakEven.times)}.`
    )
  return sizes.at(-1)!.surplusPounds < 0
    ? 'In the middle case income covers cost at no size up to the largest tried: growing alone is not enough.'
    : 'In the middle case income covers cost at every size tried.'
}

/** A size is known no better than the chance it is found by. */
function sayUnsure({ unsure }: ScaleRun): readonly string[] {
  if (!unsure) return []
  const where =
    unsure.least === unsure.most
      ? `at ${sayTimes(unsure.least)}`
      : `from ${sayTimes(unsure.least)} to ${sayTimes(unsure.most)}`
  return [`Too close to call on revenue ${where}: the chance is within twice its error of the threshold.`]
}

export const sayOften = ({ p, se, limit95 }: Probability): string => frequency(p, se, limit95)

/** `£25,300, give or take £1,200`, or what it costs. */
export const sayMeanSaving = ({ mean, se }: Mean): string =>
  `${sayRoundPounds(mean)}, give or take ${sayRoundPounds(2 * se)}`

/** What bundling does to viability, to failure and to the saving. */
export function sayBundled({ alone, together, saving }: Bundled): readonly string[] {
  const viable = alone.filter(({ standing }) => isViable(standing)).map(({ service }) => service)
  const apart =
    viable.length === 2
      ? 'By itself each meets all four thresholds'
      : viable.length === 1
        ? `By itself only one meets all four thresholds (${viable[0]!})`
        : 'By itself neither meets all four thresholds'
  const joined = isViable(together)
    ? 'together they do'
    : viable.length === 0
      ? 'nor do they together'
      : 'together they do not'
  const { difference, se, tooClose } = saving.more
  return [
    `${apart}; ${joined}.`,
    `It fails in ${alone.map(({ standing }) => sayOften(standing.failed)).join(' and in ')} alone, and in ` +
      `${sayOften(together.failed)} together.`,
    tooClose
      ? 'What the authority saves is about the same (too close to call).'
      : `The authority saves ${sayRoundPounds(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} by one body ` +
        `than by two, give or take ${sayRoundPounds(2 * se)}.`,
  ]
}

/** How the sizes are to be read. */
export const READING_SCALE = [
  'At each size there are so many times the posts, the price, the budget, the income, the non-pay cost, the recharge ' +
    'and the money to begin with. Posts and costs that exist only because of leaving, and what counts as overhead, ' +
    'stay as they are; so do pay and the cost of the change itself. Every size lives in the same futures.',
  'A size counts as enough only if every larger one tried is enough too.',
] as const
