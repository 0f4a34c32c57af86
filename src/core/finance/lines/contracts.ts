import {
  choose,
  input,
  larger,
  minus,
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
import { PRICE_TIMES, type About } from '../about.ts'
import { maskOf } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { ofNewWork } from './newWork/who.ts'
import { byVolume, comesLine, dueLines, dueThing, measuredLines, paysByLevel } from './due.ts'
import { competitionLines, competitionOf, competitionOfMain, fateLines, fateMonths } from './fate.ts'
import { onceLive } from './goLive.ts'
import { lastingLines, leavingLines } from './leaving.ts'
import { alikeInPayment, alikeLines, incomeOfAlike, type Alike } from './receipts.ts'

/** The authority's own contract. */
export const MAIN = 'main'

/** The contracts an option holds at the start. */
export const contractsOf = (about: About, option: Option): readonly Contract[] =>
  about.case.contracts.filter(({ id }) => option.holds.includes(id))

/** The authority's own contract, which a case with anybody outside has. */
export const mainOf = ({ case: { contracts } }: About): Contract => contracts.find(({ id }) => id === MAIN)!

/** Each contract of an option: what becomes of it, what it pays, and what goes when it goes. */
export function contractLines(about: About, option: Option): Line[] {
  const the = own(option)
  const contracts = contractsOf(about, option)
  const alike = alikeInPayment(contracts)
  const parts = contracts.map((contract) => ({ contract, share: shareOfPrices(about, option, contract) }))
  return [
    ...parts.flatMap(({ contract, share }) => [
      ...fateLines(about, (thing) => the(`${contract.id}/${thing}`), contract),
      ...priceLines(about, option, contract),
      ...leavingLines(about, option, contract, share),
    ]),
    ...(isPaidByLevel(about, option) ? measuredLines(the, parts, fateMonths(about, contracts)) : []),
    ...(contracts.some(byVolume) ? [comesLine(the, parts)] : []),
    ...lastingLines(about, option, contracts, fateMonths(about, contracts)),
    ...alike.flatMap((each) => alikeLines(option, each)),
    incomeLine(about, option, alike),
  ]
}

/** Whether what an option is paid hangs on the service level of the month before. */
export const isPaidByLevel = (about: About, option: Option): boolean =>
  !option.inHouse && contractsOf(about, option).some(paysByLevel)

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
  const isMain = contract.id === MAIN
  const competition = isMain ? competitionOfMain(about, contract) : competitionOf(about, contract)
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
    ...(isMain ? competitionLines(about, name, contract) : []),
    ...(contract.index === 'cpi' || contract.index === 'pay' ? [ownIndex] : []),
    {
      name: name('after-competition'),
      unit: 'ratio',
      says: 'price after competitions, beside the first contract',
      is: product(
        previous(name('after-competition')),
        choose(own(option)(competition.thing), minus(1, about.ask(contract.renewal.undercut)), 1),
      ),
      opens: of(1, 'ratio'),
      changesIn: competition.mask,
    },
    {
      name: name('price'),
      unit: 'pounds',
      says: `price for the month, paid by ${contract.commissioner}, net of VAT`,
      is: product(over(yearlyPrice(about, option, contract), MONTHS_IN_YEAR), index, name('after-competition')),
    },
    ...dueLines(about, own(option), contract, isMain),
    {
      name: name('income'),
      unit: 'pounds',
      says: 'income from the contract while it is held',
      is: onceLive(about, option, product(own(option)(dueThing(contract)), name('held'))),
    },
  ]
}

function incomeLine(about: About, option: Option, alike: readonly Alike[]): Line {
  const the = own(option)
  return {
    name: the('contract-income'),
    unit: 'pounds',
    says: 'income from contracts, net of VAT',
    is: total('pounds', ...alike.map((each) => incomeOfAlike(option, each)), ...ofNewWork(about, option, 'income')),
    opens: of(0, 'pounds'),
  }
}
