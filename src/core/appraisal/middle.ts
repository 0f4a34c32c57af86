import { medianOf } from '../chance/quantityField.ts'
import { bidKey, LOST_IN_MONTH, lostKey } from '../finance/about.ts'
import type { Bid } from '../finance/case/index.ts'
import { middleFutures } from '../finance/futures.ts'
import { bidName, bidsOf } from '../finance/lines/newWork/who.ts'
import { LIVE } from '../finance/lines/goLive.ts'
import { priceLine } from '../finance/lines/newWork/price.ts'
import { canSave, own, type Option } from '../finance/option.ts'
import { interpret, type Recorded } from '../graph/interpret.ts'
import type { Machine } from '../engine/machine.ts'
import { withWhatIfs, type Ready, type Workable } from './ready.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { judgedMonth } from './judged.ts'

/** A venture that cannot pay in its first two months has no funded start. */
const START_MONTHS = 2

/** Every line of the middle case, [months]: each quantity at its median. The same code path as any trial. */
export function middleOf(ready: Ready): Recorded {
  const { model } = ready.built
  return interpret(model, withWhatIfs(ready, middleFutures(ready.sampler)), [...model.byName.keys()])
}

export function middleEnds(ready: Ready, middle: Recorded, option: Option) {
  const { months } = ready.built.calendar
  const at = (thing: string, month: number) => middle.get(`${option.id}/${thing}`)![month]!
  return {
    saving: canSave(option) ? at('saving-so-far', judgedMonth(ready.built.case.months)) : null,
    service: at('lowest-year', months - 1),
    cash: option.books ? at('lowest-bank', months - 1) : null,
  }
}

/** The month in which the service leaves in the middle case: 0, unless the case says that it may be late. */
const leavesIn = (middle: Recorded): number => Math.max(0, middle.get(LIVE)?.indexOf(1) ?? 0)

/** What a venture lacks when its middle case runs dry in its first two months, in pounds; null when it is funded. */
export function startLacks(middle: Recorded, option: Option): number | null {
  if (!option.books) return null
  const first = leavesIn(middle)
  const short = Array.from({ length: START_MONTHS }, (_, after) => {
    const month = Math.min(first + after, middle.get(`${option.id}/bank`)!.length - 1)
    return -(middle.get(`${option.id}/bank`)![month]! + middle.get(`${option.id}/facility`)![month]!)
  })
  const most = Math.max(...short)
  return most > 0 ? most : null
}

/** The customer that brings most of the first year's income in the middle case: all that one buyer buys. */
export interface LargestCustomer {
  /** Its contracts and bids. */
  readonly contracts: readonly string[]
  /** The what-ifs of losing each of them. */
  readonly lost: readonly string[]
  readonly share: number
}

export function largestCustomer({ built }: Ready, middle: Recorded, option: Option): LargestCustomer {
  const bought = new Map<string, { contracts: string[]; lost: string[]; pounds: number }>()
  const buys = (buyer: string, name: string, key: string, pounds: number): void => {
    const sofar = bought.get(buyer) ?? { contracts: [], lost: [], pounds: 0 }
    sofar.contracts.push(name)
    sofar.lost.push(lostKey(key))
    sofar.pounds += pounds
    bought.set(buyer, sofar)
  }
  for (const { id, commissioner } of built.case.contracts.filter((each) => option.holds.includes(each.id)))
    buys(commissioner, id, id, yearOf(middle, `${option.id}/${id}/income`))
  for (const bid of bidsOf(built, option))
    buys(bid.buyer, bidName(bid), bidKey(bid.id), incomeOfBid(middle, option, bid, 0, MONTHS_IN_YEAR))
  const [most] = [...bought.values()].sort((one, other) => other.pounds - one.pounds)
  const all = yearOf(middle, `${option.id}/income`)
  const { contracts, lost, pounds } = most!
  // Where nothing is guaranteed nothing may come in: then nobody but the largest customer could bring any.
  return { contracts, lost, share: all > 0 ? pounds / all : 1 }
}

/** What a bid brings from one month to before another. */
export function incomeOfBid(middle: Recorded, option: Option, bid: Bid, from: number, to: number): number {
  const index = priceLine(bid.index)
  const level = index === undefined ? undefined : middle.get(index)!
  const live = middle.get(own(option)(`${bidName(bid)}/live`))!
  let pounds = 0
  for (let month = from; month < to; month++) pounds += (live[month]! / MONTHS_IN_YEAR) * (level?.[month] ?? 1)
  return pounds
}

/** Months a venture lives once a customer goes after a year, in the middle case; null when it outlives the run. */
export function monthsOfLife(
  workable: Workable,
  machine: Machine,
  option: Option,
  { lost: keys }: LargestCustomer,
): number | null {
  const lost = Object.fromEntries(keys.map((key) => [key, Float64Array.of(1)]))
  const values = machine.given(withWhatIfs(workable, middleFutures(workable.sampler), lost).values, 1)
  const when = values[workable.ends.findIndex(({ name }) => name === `${option.id}/months-trading`)]!
  return when === workable.built.calendar.months ? null : Math.max(0, when - LOST_IN_MONTH)
}

/** Overhead in the first year as a share of cost: management, support and what is built or bought to run the body. */
export function overheadShares(ready: Ready, middle: Recorded, option: Option): { outside: number; inHouse: number } {
  const { staff, nonPay } = ready.built.case
  const posts = (leaving: boolean) =>
    staff
      .filter((group) => group.role !== 'direct' && group.onlyIfLeaving === leaving)
      .reduce((sum, group) => sum + groupYear(ready, middle, group.id, leaving ? 'governance' : 'kept'), 0)
  const lines = (id: string, which: (line: (typeof nonPay)[number]) => boolean) =>
    nonPay
      .filter((line) => line.overhead && which(line))
      .reduce((sum, line) => sum + yearOf(middle, `${id}/non-pay/${line.id}`), 0)
  const shared = posts(false)
  const outside = shared + posts(true) + lines(option.id, () => true) + yearOf(middle, `${option.id}/buy-back`)
  const inHouse = shared + lines('baseline', (line) => !line.onlyIfLeaving) + yearOf(middle, 'baseline/recharge')
  const cost =
    yearOf(middle, 'baseline/staff-cost') + yearOf(middle, 'baseline/non-pay') + yearOf(middle, 'baseline/recharge')
  return { outside: outside / yearOf(middle, `${option.id}/running-cost`), inHouse: inHouse / cost }
}

/** Pay, National Insurance and pension of one group in the first year, everyone in post. */
function groupYear(ready: Ready, middle: Recorded, group: string, terms: string): number {
  const fte = medianOf(ready.built.case.staff.find((each) => each.id === group)!.fte)
  return ['pay', 'nic', 'pension'].reduce(
    (sum, part) => sum + fte * yearOf(middle, `terms/${terms}/${group}/${part}`),
    0,
  )
}

/** The first year after the service leaves. */
function yearOf(middle: Recorded, line: string): number {
  const first = leavesIn(middle)
  return middle
    .get(line)!
    .subarray(first, first + MONTHS_IN_YEAR)
    .reduce((sum, month) => sum + month, 0)
}
