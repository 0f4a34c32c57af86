import { minus, of, over, product, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR, monthsBetween, type Month } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { NonPayLine, OtherIncome } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { ofKept } from './closing.ts'
import { contractsOf } from './contracts.ts'
import { byVolume } from './due.ts'
import { onceLive } from './goLive.ts'
import { ownCounting, ownName } from './own.ts'
import { partnerFeeOf } from './partner.ts'
import { DEMAND, demandOfMonth, SEASON } from './world.ts'

/** The level, since month 0, of what an amount rises with. */
function indexTerm(index: 'cpi' | 'pay' | 'none'): Expression {
  if (index === 'none') return of(1, 'ratio')
  return { kind: 'line', name: index === 'cpi' ? 'world/price-index' : 'world/pay-index' }
}

/** 1 in the months from `from` to `to`, both included; the whole run where they are left out. */
export function activeTable(about: About, from: Month | undefined, to: Month | undefined): Expression {
  const { start, months } = about.calendar
  const first = from === undefined ? 0 : monthsBetween(start, from)
  const last = to === undefined ? months - 1 : monthsBetween(start, to)
  if (first <= 0 && last >= months - 1) return of(1, 'ratio')
  return monthsWhen(about.calendar, 'months in which it runs', (month) => month >= first && month <= last)
}

/** The non-pay lines that an option bears: those of leaving only when it leaves. */
export const nonPayOf = (about: About, { inHouse }: Pick<Option, 'inHouse'>): readonly NonPayLine[] =>
  about.case.nonPay.filter((line) => !line.onlyIfLeaving || !inHouse)

/** Non-pay cost, each line and the total, net of VAT. A supplier's own non-pay is its affair. */
export function nonPayLines(about: About, option: Option): Line[] {
  const the = own(option)
  const lines = nonPayOf(about, option)
  const each = lines.map((line): Line => {
    const level = levelOf(about, line)
    const moving = line.moves === 'demand' ? product(level, ...movement(about, option, demandOfMonth(about))) : level
    return {
      name: the(`non-pay/${line.id}`),
      unit: 'pounds',
      says: `${line.id}, net of VAT`,
      is: ofKept(option, product(moving, keptOf(about, option, line))),
    }
  })
  const sumLine: Line = {
    name: the('non-pay'),
    unit: 'pounds',
    says: 'non-pay cost, net of VAT',
    is: total(
      'pounds',
      ...lines.map((line) => the(`non-pay/${line.id}`)),
      ...partnerFeeOf(option),
      ...ownCounting(about, option, 'cost').map(({ id }) => ofKept(option, onceLive(about, option, ownName(the, id)))),
    ),
    opens: of(0, 'pounds'),
  }
  return [...each, sumLine, ...seasonLine(about, option)]
}

/** What a line costs in a month, before demand and lost contracts move it. */
function levelOf(about: About, line: NonPayLine): Expression {
  const amount = line.once ? about.ask(line.amount) : over(about.ask(line.amount), MONTHS_IN_YEAR)
  const active = line.once ? onceTable(about, line.from) : activeTable(about, line.from, line.to)
  return product(amount, indexTerm(line.index), active)
}

/** What is paid once to be ready is paid in its month, however late the service leaves. */
function keptOf(about: About, option: Option, { once, onlyIfLeaving }: NonPayLine): Expression {
  const kept: Expression = { kind: 'line', name: own(option)('costs-kept') }
  return once && onlyIfLeaving ? kept : onceLive(about, option, kept)
}

/** The lines whose cost moves with demand. */
export const movingOf = (about: About, option: Pick<Option, 'inHouse'>): readonly NonPayLine[] =>
  nonPayOf(about, option).filter(({ moves }) => moves === 'demand')

/** Demand of the month, and of it what comes to an option that is paid by volume. */
const movement = (about: About, option: Option, demand: string): string[] => [
  demand,
  ...(option.books && contractsOf(about, option).some(byVolume) ? [own(option)('volume-comes')] : []),
]

/** Of the non-pay cost of an option, what the season adds this month: its line, where the case has seasons. */
export const costBySeason = (about: About, option: Pick<Option, 'id' | 'inHouse'>): string[] =>
  about.case.economy.seasons !== undefined && movingOf(about, option).length > 0
    ? [own(option)('non-pay-by-season')]
    : []

/** Managers look a year ahead, and no season lasts a year: what it adds is taken out of what they plan on. */
function seasonLine(about: About, option: Option): Line[] {
  const [name] = costBySeason(about, option)
  if (name === undefined) return []
  const levels = movingOf(about, option).map((line) => product(levelOf(about, line), keptOf(about, option, line)))
  return [
    {
      name,
      unit: 'pounds',
      says: 'what the season of demand adds to non-pay cost; below nothing in a quiet month',
      is: ofKept(option, product(total('pounds', ...levels), ...movement(about, option, DEMAND), minus(SEASON, 1))),
    },
  ]
}

function onceTable(about: About, month: Month | undefined): Expression {
  const when = month === undefined ? 0 : monthsBetween(about.calendar.start, month)
  return monthsWhen(about.calendar, 'the month in which it is paid', (each) => each === when)
}

/** Sources of other income that an option may earn. */
export const incomeOf = (about: About, option: Option): readonly OtherIncome[] =>
  about.case.income.filter((source) => source.earnedBy.some((id) => id === (option.earnsAs ?? option.id)))

/** Income other than contracts, each source and the total, net of VAT. */
export function otherIncomeLines(about: About, option: Option): Line[] {
  const the = own(option)
  const sources = incomeOf(about, option)
  const each = sources.map((source): Line => ({
    name: the(`income/${source.id}`),
    unit: 'pounds',
    says: `income from ${source.id}, net of VAT`,
    is: ofKept(
      option,
      product(
        over(about.ask(source.amount), MONTHS_IN_YEAR),
        indexTerm(source.index),
        onceLive(about, option, activeTable(about, source.from, source.to)),
      ),
    ),
  }))
  const sumLine: Line = {
    name: the('other-income'),
    unit: 'pounds',
    says: 'income other than contracts, net of VAT',
    is: total(
      'pounds',
      ...sources.map((source) => the(`income/${source.id}`)),
      ...ownCounting(about, option, 'income').map(({ id }) =>
        ofKept(option, onceLive(about, option, ownName(the, id))),
      ),
    ),
  }
  return [...each, sumLine]
}
