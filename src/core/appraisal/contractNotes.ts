import type { Quantity } from '../chance/quantityField.ts'
import type { RunCalendar } from '../finance/calendar.ts'
import type { Case, Contract } from '../finance/case/index.ts'
import type { Mechanism } from '../finance/case/mechanism.ts'
import { breakMonths } from '../finance/lines/breaks.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import { decisionMonths } from '../finance/lines/fate.ts'
import { sayShare } from '../shared/money.ts'
import { sayMonth } from '../shared/month.ts'

/** How contracts are paid, broken and held to account, where a case says so; and the seasons of demand. */
export function contractNotes({ contracts, economy }: Case, calendar: RunCalendar): string[] {
  return [
    ...contracts.flatMap((contract) => [
      ...volumeNotes(contract),
      ...performanceNotes(contract),
      ...breakNotes(contract, calendar),
    ]),
    ...(economy.seasons
      ? ['Demand has seasons: volumes and costs that move with it follow them, and the service level does not.']
      : []),
  ]
}

function volumeNotes({ id, mechanism }: Contract): string[] {
  if (mechanism === undefined || mechanism.kind === 'block') return []
  const elsewhere = id === MAIN && !('paidElsewhere' in mechanism && !mechanism.paidElsewhere)
  return [saysVolume(id, mechanism), ...(elsewhere ? [PAID_ELSEWHERE] : [])]
}

function saysVolume(id: string, mechanism: Exclude<Mechanism, { readonly kind: 'block' }>): string {
  if (mechanism.kind === 'personalBudgets')
    return (
      `People hold ${said(mechanism.budgets)} of the price of the ${id} contract as budgets of their own, and ` +
      `${said(mechanism.leaving)} of them move elsewhere in a year.`
    )
  const comes = `the volume that comes, at first ${said(mechanism.volume)} of what was planned`
  const most = 'and no more than its staff can do'
  return mechanism.kind === 'activity'
    ? `The ${id} contract guarantees nothing: it pays for ${comes}, ${most}.`
    : `The ${id} contract guarantees ${said(mechanism.guaranteed)} of its price; the rest follows ${comes}, ${most}.`
}

const PAID_ELSEWHERE =
  'What goes to other providers is paid to them at the same price: a cost that only moves is not counted as saved.'

function performanceNotes({ id, performance }: Contract): string[] {
  if (!performance) return []
  const { atRisk, full, nothing } = performance
  return [
    `Of each invoice of the ${id} contract ${said(atRisk)} is at risk: all of it is paid at a service level of ` +
      `${sayShare(full)} of today's the month before, none at ${sayShare(nothing)}.`,
  ]
}

function breakNotes(contract: Contract, calendar: RunCalendar): string[] {
  const { id, break: clause } = contract
  if (!clause) return []
  const [first] = breakMonths(calendar, contract, decisionMonths(calendar.months, contract))
  if (first === undefined) return [`The ${id} contract can be broken only after the run: no break is counted.`]
  const means = clause.means === 'end' ? 'the service ends' : 'another provider takes it'
  return [
    `The authority may break the ${id} contract in ${sayMonth(calendar.names[first]!)} and every quarter after, ` +
      `with a chance of ${sayShare(clause.chance)} a year: ${means}.`,
  ]
}

/** A quantity in its own words; that it is certain goes without saying in a sentence. */
const said = ({ words }: Quantity): string => words.replace(/^exactly /, '')
