import type { Quantity } from '../../chance/quantityField.ts'
import { of, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'
import type { About } from '../about.ts'
import type { Contract } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { delayed } from './delay.ts'

/** Contracts of an option that bear the same VAT and are paid after the same days: added up before anything else. */
export interface Alike {
  readonly vat: Contract['vat']
  readonly days: Quantity
  readonly contracts: readonly Contract[]
  /** What the lines of all of them together are named after: the contract itself where it is alone. */
  readonly name: string
}

/** Contracts by what they bear and when they are paid; days that vary are each contract's own. */
export function alikeInPayment(contracts: readonly Contract[]): readonly Alike[] {
  const alike = new Map<string, Contract[]>()
  for (const contract of contracts) {
    const { path, shape } = contract.paidAfterDays
    const key = `${contract.vat}-after-${shape.kind === 'certain' ? shape.value : path}`
    alike.set(key, [...(alike.get(key) ?? []), contract])
  }
  return [...alike].map(([key, together]) => {
    const { id, vat, paidAfterDays } = together[0]!
    return { vat, days: paidAfterDays, contracts: together, name: together.length === 1 ? id : `contracts/${key}` }
  })
}

/** The line of what contracts alike bring in. */
export const incomeOfAlike = (option: Option, { name }: Alike): string => own(option)(`${name}/income`)

/** What contracts alike bring in, where there are several; one alone has its own line. */
export const alikeLines = (option: Option, alike: Alike): Line[] =>
  alike.contracts.length === 1
    ? []
    : [
        {
          name: incomeOfAlike(option, alike),
          unit: 'pounds',
          says: `income from ${alike.contracts.map(({ id }) => id).join(', ')}, net of VAT`,
          is: total('pounds', ...alike.contracts.map(({ id }) => own(option)(`${id}/income`))),
        },
      ]

/** What is invoiced on contracts alike, and when it comes in. */
export function receiptsOf(about: About, option: Option, alike: Alike) {
  const named = (thing: string) => own(option)(`${alike.name}/${thing}`)
  const buyers = [...new Set(alike.contracts.map(({ commissioner }) => commissioner))].join(', ')
  const vat: Expression = alike.vat === 'standard' ? sum(1, about.law(vatStandardRate, 'ratio')) : of(1, 'ratio')
  const invoiced: Line = {
    name: named('invoiced'),
    unit: 'pounds',
    says: `invoiced to ${buyers}, with VAT where it is due`,
    is: product(incomeOfAlike(option, alike), vat),
    opens: of(0, 'pounds'),
  }
  const receipt = delayed(about, invoiced.name, alike.days, invoiced.name)
  const received: Line = { name: named('received'), unit: 'pounds', says: `received from ${buyers}`, is: receipt.term }
  return { invoiced: invoiced.name, received: received.name, lines: [invoiced, ...receipt.lines, received] }
}
