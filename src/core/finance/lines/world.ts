import {
  choose,
  input,
  isLess,
  minus,
  of,
  previous,
  product,
  sum,
  table,
  yearly,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { COUNCIL_MEAN, type About } from '../about.ts'
import { byMonth } from '../calendar.ts'

const PROCESSES = ['cpi', 'pay', 'council', 'demand'] as const
type Process = (typeof PROCESSES)[number]

/** Demand since month 0, whatever the season. */
export const DEMAND = 'world/demand-index'
const DEMAND_OF_MONTH = 'world/demand-of-month'
/** The season of the month; only where the case has seasons. */
export const SEASON = 'world/season'

/** The line that says what demand a month has: with its season, where the case has seasons. */
export const demandOfMonth = ({ case: { economy } }: About): string => (economy.seasons ? DEMAND_OF_MONTH : DEMAND)

/** What the shocks of a process are called. */
const LABELS: Readonly<Record<Process, string>> = {
  cpi: 'Inflation',
  pay: 'Pay awards',
  council: 'What the council can pay, real change',
  demand: 'Demand',
}

const SAYS: Readonly<Record<Process, string>> = {
  cpi: 'consumer price inflation this financial year',
  pay: 'pay award of this financial year',
  council: 'real change in what the council can pay this financial year',
  demand: 'growth in demand this financial year',
}

/**
 * The world outside: prices, pay, what the council can pay, and demand. One set of lines for every option, so that
 * all options live in the same futures.
 *
 * Each is a yearly process, x[y] = mean + persistence × (x[y−1] − mean) + sd × e[y], that starts from the last known
 * outturn if the case gives one. Indices are 1 in month 0 and move each April.
 */
export function worldLines(about: About): Line[] {
  return [...PROCESSES.flatMap((process) => processLines(about, process)), ...indexLines(about)]
}

/** The key of the shock of a process: a standard normal each financial year. */
const shockOf = (process: Process) => `economy/${process}`

function processLines(about: About, process: Process): Line[] {
  const { aprils, yearStarts, years } = about.calendar
  const typed = about.case.economy[process]
  const mean = meanOf(about, process)
  const opens = typed.last === undefined ? mean : of(typed.last, 'ratio')
  for (const year of new Set(years))
    about.draw({
      key: `${shockOf(process)}@${year}`,
      slot: { name: shockOf(process), time: { year } },
      label: LABELS[process],
      shape: { kind: 'normal', mean: 0, sd: 1 },
      unit: 'ratio',
    })
  const lines: Line[] = [
    {
      name: `world/${process}`,
      unit: 'ratio',
      says: SAYS[process],
      is: sum(
        mean,
        product(typed.persistence, minus(previous(`world/${process}`), mean)),
        product(typed.sd, yearly(shockOf(process), 'ratio')),
      ),
      opens,
      changesIn: yearStarts,
    },
  ]
  if (process === 'cpi')
    lines.push({
      name: 'world/cpi-last-year',
      unit: 'ratio',
      says: 'inflation of the last complete financial year, which prices and budgets rise by',
      is: previous('world/cpi'),
      opens,
      changesIn: aprils,
    })
  return lines
}

function meanOf({ case: { economy }, twist }: About, process: Process): Expression {
  if (process !== 'council') return of(economy[process].mean, 'ratio')
  return twist.whatIfs ? input(COUNCIL_MEAN, 'ratio') : of(economy.council.mean, 'ratio')
}

function indexLines(about: About): Line[] {
  const { aprils } = about.calendar
  const growing = (name: string, says: string, growth: Expression): Line => ({
    name,
    unit: 'ratio',
    says,
    is: product(previous(name), sum(1, growth)),
    opens: of(1, 'ratio'),
    changesIn: aprils,
  })
  const line = (name: string): Expression => ({ kind: 'line', name })
  return [
    growing('world/price-index', 'price level since month 0', line('world/cpi-last-year')),
    growing('world/pay-index', 'pay level since month 0', line('world/pay')),
    growing(DEMAND, 'demand since month 0', line('world/demand')),
    growing(
      'world/council-index',
      'what the council can pay since month 0: inflation plus its real change, before any one large cut',
      sum('world/cpi-last-year', 'world/council'),
    ),
    ...seasonLines(about),
    ...cutLines(about),
  ]
}

/** A year has the demand of a year: factors typed to a few decimals are made to have a mean of exactly 1. */
function seasonLines({ case: { economy }, calendar: { inYear } }: About): Line[] {
  const { seasons } = economy
  if (!seasons) return []
  const mean = seasons.reduce((total, each) => total + each, 0) / seasons.length
  const factors = Float64Array.from(inYear, (month) => seasons[(month + SINCE_APRIL) % seasons.length]! / mean)
  return [
    {
      name: SEASON,
      unit: 'ratio',
      says: 'demand of the month beside the mean month of a year',
      is: table('season of demand', 'ratio', factors),
    },
    {
      name: DEMAND_OF_MONTH,
      unit: 'ratio',
      says: 'demand of the month since month 0, with its season',
      is: product(DEMAND, SEASON),
    },
  ]
}

/** From a month of the year, 1 to 12, to its place in a year from April: added modulo 12. */
const SINCE_APRIL = 8

/**
 * One large cut, at most once: it has happened by April k when its uniform is below 1 − (1 − p)^k. One uniform and
 * the inverse of the waiting time, never a coin each year.
 */
function cutLines(about: About): Line[] {
  const { aprils, months } = about.calendar
  const { chance, size } = about.case.economy.cut
  let notYet = 1
  const by = byMonth(months, (month) => {
    if (aprils[month]) notYet *= 1 - chance
    return 1 - notYet
  })
  about.draw({
    key: 'economy/cut/when',
    slot: { name: 'economy/cut/when' },
    label: 'When one large cut comes',
    shape: { kind: 'uniform', low: 0, high: 1 },
    unit: 'ratio',
  })
  return [
    {
      name: 'world/large-cut',
      unit: 'ratio',
      says: 'whether one large cut has come: 1 when it has',
      is: isLess(input('economy/cut/when', 'ratio'), table('chance of a large cut by then', 'ratio', by)),
    },
    {
      name: 'world/council-path',
      unit: 'ratio',
      says: 'what the council can pay since month 0: the price of a contract and the budget in house both follow it',
      is: product('world/council-index', choose('world/large-cut', minus(1, about.ask(size)), 1)),
    },
  ]
}
