import {
  choose,
  input,
  isLess,
  larger,
  minus,
  not,
  of,
  over,
  previous,
  product,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import { LOST_IN_MONTH, lostKey, PRICE_TIMES, type About } from '../about.ts'
import { maskOf, monthsWhen } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'
import { lastingLines, leavingLines } from './leaving.ts'

/** The authority's own contract. */
export const MAIN = 'main'

/** The contracts an option holds at the start: all of them for the venture, the authority's own for a supplier. */
export const contractsOf = (about: About, option: Option): readonly Contract[] =>
  about.case.contracts.filter((contract) => option.books || contract.id === MAIN)

/** Months at which a contract's future is decided: the end of its term, and every `nextMonths` after. */
export function decisionMonths(months: number, contract: Contract): number[] {
  const found: number[] = []
  for (let month = contract.termMonths; month < months; month += contract.renewal.nextMonths) found.push(month)
  return found
}

/** [months]: 1 in the months at which a contract's future is decided. */
export function decisionMask({ calendar: { months } }: About, contract: Contract): Uint8Array {
  const decisions = decisionMonths(months, contract)
  return maskOf(months, (month) => decisions.includes(month))
}

/**
 * One contract through its decisions. At each, one uniform says what happens: below the chance of an extension it is
 * extended; then won again; then lost; and at the top the authority ends the service. The k-th decision has its own
 * slot, shared by every option that holds the contract.
 *
 * A competition takes its undercut off the price, whoever wins it; an extension keeps the price.
 */
export function contractLines(about: About, option: Option): Line[] {
  const contracts = contractsOf(about, option)
  return [
    ...contracts.flatMap((contract) => [
      ...fateLines(about, option, contract),
      ...priceLines(about, option, contract),
      ...leavingLines(about, option, contract, shareOfPrices(about, option, contract)),
    ]),
    ...lastingLines(option, contracts, fateMonths(about, contracts)),
    incomeLine(option, contracts),
  ]
}

/** [months]: 1 in the months in which the future of any of these contracts is decided. */
export function fateMonths(about: About, contracts: readonly Contract[]): Uint8Array {
  const decisions = contracts.map((contract) => decisionMask(about, contract))
  const lostIn = about.twist.whatIfs && LOST_IN_MONTH
  return maskOf(about.calendar.months, (month) => {
    return month === lostIn || decisions.some((mask) => mask[month] === 1)
  })
}

function fateLines(about: About, option: Option, contract: Contract): Line[] {
  const name = (thing: string) => own(option)(`${contract.id}/${thing}`)
  const decisions = decisionMonths(about.calendar.months, contract)
  const changesIn = decisionMask(about, contract)
  const { extended, ended, won } = contract.renewal
  const competed = minus(1, about.ask(extended), about.ask(ended))
  const state = (thing: string, says: string, is: Expression): Line => ({
    name: name(thing),
    unit: 'ratio',
    says,
    is,
    opens: of(0, 'ratio'),
    changesIn,
  })
  const lines = [
    state(
      'decision',
      'the uniform that decides what becomes of the contract',
      decisionDraw(about, contract, decisions),
    ),
    state(
      'competed',
      'whether the latest decision was a competition: 1 when it was',
      product(not(isLess(name('decision'), about.ask(extended))), isLess(name('decision'), minus(1, about.ask(ended)))),
    ),
    state(
      'ended',
      'whether the authority has ended the service: 1 when it has',
      larger(previous(name('ended')), not(isLess(name('decision'), minus(1, about.ask(ended))))),
    ),
    state(
      'lost',
      'whether the contract has gone to another provider: 1 when it has',
      larger(
        previous(name('lost')),
        product(
          name('competed'),
          not(previous(name('ended'))),
          not(isLess(name('decision'), sum(about.ask(extended), product(competed, about.ask(won))))),
        ),
      ),
    ),
  ]
  const asked = (line: Line): Line =>
    about.twist.whatIfs && line.name === name('lost') ? lostIfAsked(about, contract, line) : line
  return [...lines.map(asked), heldLine(name)]
}

function heldLine(name: Naming): Line {
  return {
    name: name('held'),
    unit: 'ratio',
    says: 'whether the contract is still held: 1 when it is',
    is: product(not(name('lost')), not(name('ended'))),
    opens: of(1, 'ratio'),
  }
}

/** The what-if of losing a contract: as drawn, or lost from one month on. Between decisions what was drawn stays so. */
function lostIfAsked(about: About, contract: Contract, line: Line): Line {
  const gone = monthsWhen(about.calendar, 'lost in the what-if', (month) => month >= LOST_IN_MONTH)
  const { is } = line
  return {
    ...line,
    is: choose(input(lostKey(contract.id), 'ratio'), gone, is),
    changesIn: fateMonths(about, [contract]),
  }
}

function decisionDraw(about: About, contract: Contract, decisions: readonly number[]): Expression {
  const slot = `contracts/${contract.id}/renewal`
  return total(
    'ratio',
    ...decisions.map((when, occurrence) => {
      const key = `${slot}#${occurrence}`
      const label = `What becomes of the ${contract.id} contract in month ${when}`
      about.draw({
        key,
        slot: { name: slot, time: { occurrence } },
        inYear: about.calendar.years[when]!,
        label,
        shape: { kind: 'uniform', low: 0, high: 1 },
        unit: 'ratio',
      })
      const isNow = monthsWhen(about.calendar, `decision in month ${when}`, (month) => month === when)
      return product(input(key, 'ratio'), isNow)
    }),
  )
}

/** A contract's price for a year at the start. */
function yearlyPrice(about: About, option: Option, contract: Contract): Expression {
  if (contract.id !== MAIN) return about.ask(contract.price)
  const slot = `contracts/${contract.id}/price`
  const asked = option.price ? about.ask(option.price, { slot }) : about.ask(contract.price)
  return product(asked, about.twist.whatIfs ? input(PRICE_TIMES, 'ratio') : of(1, 'ratio'))
}

/** What is attributable to a contract of the posts and costs there are: its share of all prices at the start. */
function shareOfPrices(about: About, option: Option, contract: Contract): Expression {
  const contracts = contractsOf(about, option)
  if (contracts.length === 1) return of(1, 'ratio')
  const all = sum(...contracts.map((each) => yearlyPrice(about, option, each)))
  return over(yearlyPrice(about, option, contract), larger(all, of(1e-6, 'pounds')))
}

function priceLines(about: About, option: Option, contract: Contract): Line[] {
  const name = (thing: string) => own(option)(`${contract.id}/${thing}`)
  const { months } = about.calendar
  const anniversaries = maskOf(months, (month) => month > 0 && month % MONTHS_IN_YEAR === 0)
  const index: Expression =
    contract.index === 'council'
      ? { kind: 'line', name: 'world/council-path' }
      : contract.index === 'none'
        ? of(1, 'ratio')
        : { kind: 'line', name: name('index') }
  const ownIndex: Line = {
    name: name('index'),
    unit: 'ratio',
    says: 'price level of the contract, which rises on each anniversary',
    is: product(previous(name('index')), sum(1, contract.index === 'pay' ? 'world/pay' : 'world/cpi-last-year')),
    opens: of(1, 'ratio'),
    changesIn: anniversaries,
  }
  return [
    ...(contract.index === 'cpi' || contract.index === 'pay' ? [ownIndex] : []),
    {
      name: name('after-competition'),
      unit: 'ratio',
      says: 'price after competitions, beside the first contract',
      is: product(
        previous(name('after-competition')),
        choose(name('competed'), minus(1, about.ask(contract.renewal.undercut)), 1),
      ),
      opens: of(1, 'ratio'),
      changesIn: decisionMask(about, contract),
    },
    {
      name: name('price'),
      unit: 'pounds',
      says: `price for the month, paid by ${contract.commissioner}, net of VAT`,
      is: product(over(yearlyPrice(about, option, contract), MONTHS_IN_YEAR), index, name('after-competition')),
    },
    {
      name: name('income'),
      unit: 'pounds',
      says: 'income from the contract while it is held',
      is: onceLive(about, option, product(name('price'), name('held'))),
    },
  ]
}

function incomeLine(option: Option, contracts: readonly Contract[]): Line {
  const the = own(option)
  return {
    name: the('contract-income'),
    unit: 'pounds',
    says: 'income from contracts, net of VAT',
    is: total('pounds', ...contracts.map(({ id }) => the(`${id}/income`))),
    opens: of(0, 'pounds'),
  }
}
