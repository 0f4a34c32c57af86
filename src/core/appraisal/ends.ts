import type { Built } from '../finance/build.ts'
import { LOSERS } from '../finance/lines/balance.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import type { OptionId } from '../finance/option.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { judgedMonth, reportedYears } from './judged.ts'

/** One figure a trial, from the months of the lines it reads. */
export interface End {
  readonly name: string
  readonly reads: readonly string[]
  readonly at: (value: (line: string, month: number) => number, months: number) => number
}

/** Every figure that a run keeps of each trial. */
export function endsOf(built: Built): readonly End[] {
  const { months } = built.calendar
  return built.options.flatMap((option) => [
    ...sharedEnds(option.id, months),
    ...(option.inHouse ? [atMonth(option.id, 'overspent-so-far', judgedMonth(months))] : outsideEnds(option.id)),
    ...(option.books ? ventureEnds(option.id) : []),
    ...(option.id === 'baseline' ? [atMonth(option.id, 'target-so-far', judgedMonth(months))] : []),
  ])
}

const last = (id: OptionId, thing: string): End => ({
  name: `${id}/${thing}`,
  reads: [`${id}/${thing}`],
  at: (value, months) => value(`${id}/${thing}`, months - 1),
})

const atMonth = (id: OptionId, thing: string, month: number): End => ({
  name: `${id}/${thing}`,
  reads: [`${id}/${thing}`],
  at: (value) => value(`${id}/${thing}`, month),
})

/** The name of an option's saving at so many years; carrying on's own cost takes its place. */
export const savingAt = (id: OptionId, years: number): string => `${id}/value@${years}`

function sharedEnds(id: OptionId, months: number): End[] {
  const line = id === 'baseline' ? 'baseline/cost-so-far' : `${id}/saving-so-far`
  return [
    last(id, 'kept-so-far'),
    last(id, 'no-worse-so-far'),
    last(id, 'lowest-year'),
    ...reportedYears(months).map((years): End => ({
      name: savingAt(id, years),
      reads: [line],
      at: (value) => value(line, years * MONTHS_IN_YEAR - 1),
    })),
  ]
}

const outsideEnds = (id: OptionId): End[] => [
  last(id, 'replaced'),
  last(id, 'stopped'),
  failedMonth(id),
  failedHolding(id),
]

/** The first month at whose end it has failed, or −1. */
const failedMonth = (id: OptionId): End => ({
  name: `${id}/failed-month`,
  reads: [`${id}/failed`],
  at(value, months) {
    for (let month = 0; month < months; month++) if (value(`${id}/failed`, month) === 1) return month
    return -1
  },
})

/** Whether it failed while it still held the authority's contract: 1 when it did. */
function failedHolding(id: OptionId): End {
  const { at: failedIn } = failedMonth(id)
  return {
    name: `${id}/failed-holding`,
    reads: [`${id}/failed`, `${id}/${MAIN}/held`],
    at(value, months) {
      const month = failedIn(value, months)
      return month < 0 ? 0 : value(`${id}/${MAIN}/held`, month)
    },
  }
}

function ventureEnds(id: OptionId): End[] {
  const { at: failedIn } = failedMonth(id)
  const lost = LOSERS.map((who): End => ({
    name: `${id}/loss/${who}`,
    reads: [`${id}/failed`, `${id}/loss/${who}`],
    at(value, months) {
      const month = failedIn(value, months)
      return month < 0 ? 0 : value(`${id}/loss/${who}`, month)
    },
  }))
  return [last(id, 'lowest-cover'), last(id, 'lowest-bank'), last(id, 'surplus-so-far'), ...lost]
}
