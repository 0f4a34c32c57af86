import { frequency, sayFutures } from '../../chance/frequency.ts'
import { sayPounds, sayRoundPounds, sayShare } from '../../shared/money.ts'
import { isMonth, sayMonth } from '../../shared/month.ts'
import type { Change, MovedChance, MovedSaving, ReverseStress, Squeeze, StressRun } from './result.ts'

const TOO_CLOSE = 'too close to call'

/** `18 of 100, give or take 2`. */
export const sayChance = ({ p, se, limit95 }: MovedChance): string => frequency(p, se, limit95)

/** `53 fewer, give or take 2`; within twice its paired error it is too close to call. */
export function sayFewer({ difference, se, tooClose }: Change): string {
  if (tooClose) return TOO_CLOSE
  const count = Math.round(Math.abs(difference) * 100)
  const often = count === 0 ? 'under 1' : String(count)
  return `${often} ${difference < 0 ? 'fewer' : 'more'}, give or take ${Math.max(1, Math.ceil(200 * se))}`
}

/** `-£150,000, give or take £9,800`. */
export const saySaving = ({ mean, se }: MovedSaving): string =>
  `${sayRoundPounds(mean)}, give or take ${sayRoundPounds(2 * se)}`

/** `£90,000 less, give or take £3,000`. */
export function sayLess({ difference, se, tooClose }: Change): string {
  if (tooClose) return TOO_CLOSE
  const pounds = sayRoundPounds(Math.abs(difference))
  return `${pounds} ${difference < 0 ? 'less' : 'more'}, give or take ${sayRoundPounds(2 * se)}`
}

const sayWhen = (month: string): string => (isMonth(month) ? sayMonth(month) : month)

/** What it would take to empty the cash, each shock in a sentence. */
export function sayReverse({ emptyIn, reverse }: NonNullable<StressRun['venture']>): string[] {
  if (emptyIn !== null)
    return [`Nothing more is needed: in the middle case its cash runs out in ${sayWhen(emptyIn)} as it is.`]
  return reverse.map(sayShock)
}

function sayShock({ id, most, breaks, of }: ReverseStress): string {
  const amount = (value: number) => (id === 'suddenCost' ? sayPounds(value) : sayShare(value, 1))
  const pounds =
    of && 'pricePounds' in of && breaks ? ` (${sayRoundPounds(breaks.amount * of.pricePounds)} a year)` : ''
  const due = of && 'month' in of ? ` in ${sayWhen(of.month)},` : ''
  const shock = SHOCKS[id]
  if (!breaks) return `${shock}${due} empties its cash at no size tried, up to ${amount(most)}.`
  const size = `${amount(breaks.amount)} on${pounds}`
  return `${shock}${due} empties its cash from ${size}: it runs out in ${sayWhen(breaks.month)}.`
}

const SHOCKS: Readonly<Record<ReverseStress['id'], string>> = {
  price: 'A lower price from the first month',
  eachYear: 'A cut of the price every April, beside what the case expects of the council,',
  suddenCost: 'A sudden cost, paid once',
}

/** The squeeze in sentences: what must be delivered, how often it is, and the middle of what is. */
export function saySqueeze({ needed, tried, reached, middle }: Squeeze): string[] {
  const [least, most] = tried
  if (needed === null || !reached)
    return [
      `No uplift in output from ${sayShare(least)} to ${sayShare(most)} keeps the service without failing in the ` +
        `middle case. The middle of what is delivered is ${sayShare(middle, 1)}.`,
    ]
  return [
    `To keep the service and not fail in the middle case, ${sayNeeded(needed, least)}.`,
    sayFutures(reached, 'as much is delivered once promises are discounted'),
    `The middle of what is delivered is ${sayShare(middle, 1)}.`,
  ]
}

function sayNeeded(needed: number, least: number): string {
  if (needed === least) return `${sayShare(-least)} less output is enough`
  if (needed < 0) return `output may fall by ${sayShare(-needed, 1)} in the end`
  return `output must rise by ${sayShare(needed, 1)} in the end`
}
