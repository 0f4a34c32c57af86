import {
  above0,
  choose,
  larger,
  minus,
  not,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  total,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { maskOf } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import type { Mechanism } from '../case/mechanism.ts'
import type { Naming } from '../option.ts'
import { DEMAND, demandOfMonth } from './world.ts'

const MONTHS_IN_QUARTER = 3

/** How a contract is paid where it does not simply pay its price. */
type ByVolume = Exclude<Mechanism, { readonly kind: 'block' }>

/** The mechanism of a contract that pays by volume; undefined for a block. */
export const byVolume = ({ mechanism }: Contract): ByVolume | undefined =>
  mechanism === undefined || mechanism.kind === 'block' ? undefined : mechanism

/** Whether what a contract pays hangs on the service level of the month before. */
export const paysByLevel = (contract: Contract): boolean =>
  byVolume(contract) !== undefined || contract.performance !== undefined

/** The line that says what a contract pays for a month: its price, or what is due by volume and performance. */
export const dueThing = (contract: Contract): string => `${contract.id}/${paysByLevel(contract) ? 'due' : 'price'}`

/** The share of the price that is paid whatever the volume. */
function guaranteedOf(about: About, mechanism: ByVolume): Expression {
  if (mechanism.kind === 'activity') return of(0, 'ratio')
  if (mechanism.kind === 'costAndVolume') return about.ask(mechanism.guaranteed)
  return minus(1, about.ask(mechanism.budgets))
}

/**
 * What a contract pays for a month, whoever holds it. Volume is what comes, and no more than staff can give: the
 * service level of last month, so that no circle forms. What is at risk on performance hangs on the same level.
 */
export function dueLines(about: About, the: Naming, contract: Contract, isMain: boolean): Line[] {
  if (!paysByLevel(contract)) return []
  const name: Naming = (thing) => the(`${contract.id}/${thing}`)
  const mechanism = byVolume(contract)
  const level: Expression = { kind: 'line', name: isMain ? name('level') : the('level-measured') }
  return [
    ...(isMain ? [holdersLevel(the, name)] : []),
    ...(mechanism ? [sentLine(about, name, mechanism)] : []),
    {
      name: name('due'),
      unit: 'pounds',
      says: `due for the month by volume and performance, paid by ${contract.commissioner}, net of VAT`,
      is: dueIn(about, name, contract, level, demandOfMonth(about)),
    },
    ...(hasSeason(about, contract) ? [seasonLine(about, name, contract, level)] : []),
  ]
}

/** The authority's own contract is paid for whoever holds it, so that what another provider costs is told alike. */
const holdersLevel = (the: Naming, name: Naming): Line => ({
  name: name('level'),
  unit: 'ratio',
  says: 'service level of last month, of whoever holds the contract: what it is paid by',
  is: choose(name('held'), the('level-measured'), previous(the('service-level'))),
})

/** Whether what is due follows the season of demand. */
export const hasSeason = (about: About, contract: Contract): boolean =>
  about.case.economy.seasons !== undefined && byVolume(contract)?.moves === 'demand'

/** Managers look a year ahead, and no season lasts a year: what it adds is taken out of what they plan on. */
const seasonLine = (about: About, name: Naming, contract: Contract, level: Expression): Line => ({
  name: name('due-by-season'),
  unit: 'pounds',
  says: 'what the season of demand adds to what is due; below nothing in a quiet month',
  is: minus(name('due'), dueIn(about, name, contract, level, DEMAND)),
})

/** What a contract pays in a month of mean season. */
export const plannedDue = (about: About, the: Naming, contract: Contract): Expression =>
  minus(the(dueThing(contract)), ...(hasSeason(about, contract) ? [the(`${contract.id}/due-by-season`)] : []))

/**
 * What the authority pays to others, at the same price, for the part of the planned volume that it sends to them, or
 * that people take to them. A cost that only moved is not saved. Nothing where the case says that it is not paid.
 */
export function elsewhereLines(about: About, name: Naming, contract: Contract): Line[] {
  const mechanism = byVolume(contract)
  if (!mechanism || ('paidElsewhere' in mechanism && !mechanism.paidElsewhere)) return []
  const demand = mechanism.moves === 'demand' ? [demandOfMonth(about)] : []
  return [
    {
      name: name('paid-elsewhere'),
      unit: 'pounds',
      says: 'paid to other providers, at the same price, for the part of the planned volume that goes to them',
      is: product(
        name('price'),
        product(minus(1, guaranteedOf(about, mechanism)), above0(minus(1, name('sent')))),
        ...demand,
      ),
    },
  ]
}

/** What is due in a month of so much demand. */
function dueIn(about: About, name: Naming, contract: Contract, level: Expression, demand: Term): Expression {
  const mechanism = byVolume(contract)
  const due = mechanism ? dueByVolume(about, name, mechanism, level, demand) : name('price')
  return contract.performance ? product(due, shareByPerformance(about, contract.performance, level)) : sum(due)
}

/**
 * Volume that is sent, beside the planned one and before demand moves it. It moves each April; where people hold
 * budgets of their own they choose each quarter.
 */
function sentLine(about: About, name: Naming, mechanism: ByVolume): Line {
  const { aprils, months } = about.calendar
  const moving =
    mechanism.kind === 'personalBudgets'
      ? {
          says: 'people who still bring their budgets, beside the planned number: those who move go each quarter',
          by: not(about.ask(mechanism.leaving, { as: { name: 'a share in a quarter', of: inQuarter } })),
          changesIn: maskOf(months, (month) => month > 0 && month % MONTHS_IN_QUARTER === 0),
        }
      : {
          says: 'volume that buyers send, beside the planned volume and before demand moves it',
          by: sum(1, about.ask(mechanism.change)),
          changesIn: aprils,
        }
  return {
    name: name('sent'),
    unit: 'ratio',
    says: moving.says,
    is: product(previous(name('sent')), moving.by),
    opens: about.ask(mechanism.volume),
    changesIn: moving.changesIn,
  }
}

/** A share in a year as one in a quarter; four of them make the year's. */
const inQuarter = (yearly: number): number => 1 - Math.sqrt(Math.sqrt(1 - yearly))

/**
 * The guaranteed share of the price, and each unit of volume the rest; above the planned volume what was agreed. What
 * changes seldom is multiplied first.
 */
function dueByVolume(about: About, name: Naming, mechanism: ByVolume, level: Expression, demand: Term): Expression {
  const given = smaller(name('sent'), level)
  const moves = mechanism.moves === 'demand' ? [demand] : []
  if (mechanism.kind === 'activity') return product(product(name('price'), ...moves), given)
  const guaranteed = guaranteedOf(about, mechanism)
  const [paid, each] = [product(name('price'), guaranteed), product(name('price'), minus(1, guaranteed))]
  if (mechanism.kind === 'personalBudgets' || mechanism.above === undefined)
    return sum(paid, product(product(each, ...moves), given))
  const volume = product(given, ...moves)
  const above = product(name('price'), about.ask(mechanism.above))
  return sum(paid, product(each, smaller(volume, 1)), product(above, above0(minus(volume, 1))))
}

/** All but what was at risk and not earned: nothing of it at the lower level, all at the upper, evenly between. */
function shareByPerformance(
  about: About,
  { atRisk, full, nothing }: NonNullable<Contract['performance']>,
  level: Expression,
): Expression {
  const missed = smaller(above0(over(minus(full, level), full - nothing)), 1)
  return minus(1, product(about.ask(atRisk), missed))
}

/** One contract and the part it is of all prices at the start. */
export interface Part {
  readonly contract: Contract
  readonly share: Expression
}

/** What payment by volume and performance needs to know of an option's staff: how well they keep up with their work. */
export function measuredLines(the: Naming, parts: readonly Part[], fateMonths: Uint8Array): Line[] {
  const level = previous(the('own-service-level'))
  const several = parts.length > 1
  return [
    ...(several ? [workHeldLine(the, parts, fateMonths)] : []),
    {
      name: the('level-measured'),
      unit: 'ratio',
      says: "service level of last month's staff, beside the work that is still held: what payment goes by",
      is: several ? over(level, larger(the('work-held'), 1e-9)) : level,
    },
  ]
}

const workHeldLine = (the: Naming, parts: readonly Part[], fateMonths: Uint8Array): Line => ({
  name: the('work-held'),
  unit: 'ratio',
  says: 'work of the contracts that are still held, beside that of the start, by their part of all prices',
  is: total('ratio', ...parts.map(({ contract, share }) => product(share, the(`${contract.id}/held`)))),
  opens: of(1, 'ratio'),
  changesIn: fateMonths,
})

/** Volume that comes of all that was planned: what variable cost moves with, where a contract pays by volume. */
export function comesLine(the: Naming, parts: readonly Part[]): Line {
  return {
    name: the('volume-comes'),
    unit: 'ratio',
    says: 'volume that comes, beside what was planned, of all contracts by their part of all prices',
    is: total(
      'ratio',
      ...parts.map(({ contract, share }) => (byVolume(contract) ? product(share, the(`${contract.id}/sent`)) : share)),
    ),
    opens: of(1, 'ratio'),
  }
}
