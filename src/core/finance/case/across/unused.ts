import type { Problem } from '../../../shared/problem.ts'
import { leaversOf, withBooksOf } from '../leavers.ts'
import { LEAVERS, WITH_BOOKS } from '../optionIds.ts'
import { isTyped, type Given } from './given.ts'

/** Fields that were typed and that nothing would read, and why. */
interface Unused {
  readonly fields: readonly string[]
  readonly message: string
  readonly wanted: string
}

/**
 * What a case says that no option would use. A person who typed an overdraft believes that it is in the answer, so it
 * is refused and never dropped.
 *
 * Not here: what is off because the case switches it off (`on: no`), what comes to nothing by its own arithmetic (a
 * premium on no agency staff), and VAT in house, which the authority recovers.
 */
export function unusedProblems(given: Given): Problem[] {
  const { options } = given.case
  const leaves = leaversOf(options).length > 0
  const unused = [
    ...(leaves ? [] : [outsideOnly]),
    ...(leaves || options.stop ? [] : [strandedOnly]),
    ...(withBooksOf(options).length === 0 ? ventureOnly(given) : []),
    ...mainOnly(given),
    ...newPosts(given),
    ...(hasSeasonalMoney(given) ? [] : [seasonsOfNothing]),
    ...(given.case.absence.after === undefined ? [rampOfNothing] : []),
  ]
  const told: string[] = []
  return unused.flatMap(({ fields, message, wanted }) =>
    fields.flatMap((field): Problem[] => {
      if (!isTyped(given, field) || told.some((above) => field.startsWith(`${above}/`))) return []
      told.push(field)
      return [{ where: { field }, message, wanted }]
    }),
  )
}

/** What those wanted are called who miss an option. */
const orLeaveOut = (ids: readonly string[]): string => `${listed(ids.map((id) => `options/${id}`))}, or leave this out`

const listed = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`

/** Books of its own, and what exists only because a body has them. We do not pretend to know a supplier's. */
function ventureOnly({ case: { contracts, staff, nonPay } }: Given): Unused[] {
  const wanted = orLeaveOut(WITH_BOOKS)
  const others = contracts.filter(({ id }) => id !== 'main').map(({ id }) => `contracts/${id}`)
  const leaving = [
    ...staff.filter(({ onlyIfLeaving }) => onlyIfLeaving).map(({ id }) => `staff/${id}/onlyIfLeaving`),
    ...nonPay.filter(({ onlyIfLeaving }) => onlyIfLeaving).map(({ id }) => `nonPay/${id}/onlyIfLeaving`),
  ]
  const books = ['opening', 'loans', 'vat', 'parent/boughtBack', 'response/reserveMonths', 'pensions/exitDebt']
  const viability = ['revenueFutures', 'coverMonths', 'largestCustomer', 'monthsOfLife'].map((id) => `thresholds/${id}`)
  const cash = ['newcomers/deductions', 'contracts/main/paidAfterDays', 'contracts/main/loss/costsLeave']
  return [
    {
      fields: [...books, ...viability, ...cash],
      message: 'Only an option with books of its own has this, and the case has none.',
      wanted,
    },
    {
      fields: others,
      message: 'Only an option with books of its own holds other contracts, and the case has none.',
      wanted,
    },
    {
      fields: leaving,
      message: 'This exists only in an option with books of its own, and the case has none.',
      wanted,
    },
  ]
}

const outsideOnly: Unused = {
  fields: [
    'contracts',
    'productivity/dip',
    ...['client', 'transition', 'reprocurement', 'takeBack'].map((name) => `parent/${name}`),
    'parent/disruptedMonths',
    'parent/disruptedService',
    'goLive',
  ],
  message: 'This matters only when the service leaves the authority, and no option here does.',
  wanted: orLeaveOut(LEAVERS),
}

const strandedOnly: Unused = {
  fields: ['parent/strandedAfterThreeYears'],
  message: 'This matters only when the service leaves the authority or stops, and no option here does.',
  wanted: orLeaveOut([...LEAVERS, 'stop']),
}

/** The service goes with the main contract, and so does the authority's money: of others neither is followed. */
function mainOnly({ case: { contracts } }: Given): Unused[] {
  const others = contracts.filter(({ id }) => id !== 'main')
  return [
    {
      fields: others.map(({ id }) => `contracts/${id}/mechanism/paidElsewhere`),
      message: 'What the authority pays is followed through the main contract only.',
      wanted: 'nothing here: leave it out',
    },
    {
      fields: others.flatMap(({ id }) => [`contracts/${id}/loss/service`, `contracts/${id}/loss/settleMonths`]),
      message: 'The service level is followed through the main contract only.',
      wanted: 'nothing here: leave it out',
    },
  ]
}

function newPosts({ case: { staff } }: Given): Unused[] {
  const fresh = staff.filter(({ onlyIfLeaving, incrementsLeft }) => onlyIfLeaving && incrementsLeft > 0)
  return [
    {
      fields: fresh.map(({ id }) => `staff/${id}/incrementsLeft`),
      message: 'Increments of posts that exist only because of leaving are not followed.',
      wanted: '0, or leave this out',
    },
  ]
}

/** A cost or a contract that follows demand by the month; the service level is beside the season by its meaning. */
const hasSeasonalMoney = ({ case: { nonPay, contracts } }: Given): boolean =>
  nonPay.some(({ moves }) => moves === 'demand') ||
  contracts.some(({ mechanism }) => mechanism && mechanism.kind !== 'block' && mechanism.moves === 'demand')

const seasonsOfNothing: Unused = {
  fields: ['economy/seasons'],
  message: 'Nothing here moves with demand by the month, so seasons would change nothing.',
  wanted: 'a cost that moves with demand, a contract that pays by volume, or leave this out',
}

const rampOfNothing: Unused = {
  fields: ['absence/rampMonths'],
  message: 'There is no change in absence for this to spread.',
  wanted: 'absence/after, or leave this out',
}
