import type { Built } from '../finance/build.ts'
import { losersOf } from '../finance/lines/losses.ts'
import type { OptionId } from '../finance/option.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { judgedMonth, reportedYears } from './judged.ts'

/** One figure a trial: a line at the end of a month. */
export interface End {
  readonly name: string
  readonly line: string
  readonly month: number
}

/** Every figure that a run keeps of each trial. */
export function endsOf({ calendar: { months }, options }: Built): readonly End[] {
  return options.flatMap((option) => {
    const { id, inHouse, books } = option
    const judged = (thing: string) => endOf(id, thing, judgedMonth(months))
    const last = (thing: string) => endOf(id, thing, months - 1)
    return [
      ...['kept-so-far', 'no-worse-so-far', 'lowest-year'].map(last),
      ...savingEnds(id, months),
      ...(inHouse ? [judged('overspent-so-far')] : OUTSIDE.map(last)),
      ...(books ? [...VENTURE, ...losersOf(option).map((who) => `loss/${who}`)].map(last) : []),
      ...(id === 'baseline' ? [judged('target-so-far')] : []),
    ]
  })
}

const OUTSIDE = ['replaced', 'stopped', 'months-trading', 'failed-holding']
const VENTURE = ['lowest-cover', 'lowest-bank', 'surplus-so-far', 'claims', 'taken-back-so-far']

const endOf = (id: OptionId, thing: string, month: number): End => ({
  name: `${id}/${thing}`,
  line: `${id}/${thing}`,
  month,
})

/** The name of an option's saving at so many years; carrying on's own cost takes its place. */
export const savingAt = (id: OptionId, years: number): string => `${id}/value@${years}`

function savingEnds(id: OptionId, months: number): End[] {
  const line = id === 'baseline' ? 'baseline/cost-so-far' : `${id}/saving-so-far`
  return reportedYears(months).map((years) => ({
    name: savingAt(id, years),
    line,
    month: years * MONTHS_IN_YEAR - 1,
  }))
}

/**
 * Beside what a run keeps, `failed-month` of each option that can fail: the month at whose end it had failed, or −1
 * where it was trading to the last.
 */
export function addFailedMonths(ends: Map<string, Float64Array>, { calendar: { months }, options }: Built): void {
  for (const { id } of options) {
    const trading = ends.get(`${id}/months-trading`)
    if (trading)
      ends.set(
        `${id}/failed-month`,
        trading.map((count) => (count === months ? -1 : count)),
      )
  }
}
