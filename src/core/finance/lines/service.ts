import {
  isLess,
  larger,
  minus,
  not,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { maskOf } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { isPaidByLevel } from './contracts.ts'
import { firstMonths, rampFrom } from './goLive.ts'
import { performanceOf } from './partner.ts'
import { asTypedOr } from './promise.ts'
import { coverToday } from './staffCost.ts'
import { postsForEachFilled } from './workforce.ts'
import { DEMAND } from './world.ts'

/** A month below this part of the floor fails the test by itself. */
const LOWEST_MONTH = 0.8
/** A billionth below the floor is at it: a level that should be 1 may round to just under, as a sum of twelve may. */
const AT_THE_FLOOR = 1 - 1e-9

/**
 * Capacity and the service level of one option's own staff: people at work × output, plus agency cover, over one
 * fixed denominator for every option (today's staff, today's absence, output 1), divided by demand. Today is 1.
 *
 * Output follows a J: a dip for the first months after a transfer, then a ramp to the uplift after its discount.
 */
export function serviceLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { absence } = about.case
  const capacityToday = over(sum(not(about.ask(absence.before)), coverToday(about)), postsForEachFilled(about))
  return [
    ...(option.changes ? [upliftLine(about, option)] : []),
    {
      name: the('absence'),
      unit: 'ratio',
      says: 'share of working time lost to absence',
      is: absenceOf(about, option),
    },
    {
      name: the('output'),
      unit: 'ratio',
      says: 'output of one person at work, beside today',
      is: outputOf(about, option, the),
    },
    {
      name: the('capacity'),
      unit: 'ratio',
      says: 'capacity: people at work × output, plus agency cover, beside posts at the start',
      is: sum(product(the('filled'), product(not(the('absence')), the('output'))), the('covered')),
    },
    {
      name: the('own-service-level'),
      unit: 'ratio',
      says: "service level this option's own staff can give: capacity over today's and over demand, today 1",
      is: product(the('capacity'), over(1, product(capacityToday, DEMAND))),
      ...(isPaidByLevel(about, option) && { opens: of(1, 'ratio') }),
    },
  ]
}

/** The part of what the productivity menu promises that an option can bring. */
const ofMenu = (about: About, { menuShare }: Option, promised: Expression): Expression =>
  menuShare ? product(promised, about.ask(menuShare)) : promised

/**
 * The uplift that is delivered. With the optimism control on, a promise keeps the drawn share of what was promised, or
 * what the selection discount leaves if that is less: the stricter applies, never both.
 */
function upliftLine(about: About, option: Option): Line {
  const the = own(option)
  const { productivity, optimism } = about.case
  const promised = ofMenu(about, option, about.ask(productivity.uplift))
  const afterSelection = minus(1, about.ask(productivity.selectionDiscount))
  const kept = asTypedOr(
    about,
    of(1, 'ratio'),
    optimism.on ? smaller(about.ask(optimism.keeps), afterSelection) : afterSelection,
  )
  const { dipMonths, rampMonths } = productivity
  return {
    name: the('uplift'),
    unit: 'ratio',
    says: 'uplift in output delivered so far, after the discount of promises',
    is: product(
      smaller(promised, product(promised, kept)),
      rampFrom(about, option, 'ramp of the uplift', dipMonths, rampMonths),
    ),
  }
}

function absenceOf(about: About, option: Option): Expression {
  const { before, after, rampMonths } = about.case.absence
  const today = about.ask(before)
  if (!option.changes || after === undefined) return today
  const change = ofMenu(about, option, minus(about.ask(after), today))
  return sum(today, product(change, rampFrom(about, option, 'ramp of absence', 0, rampMonths)))
}

function outputOf(about: About, option: Option, the: Naming): Expression {
  const { dip, dipMonths } = about.case.productivity
  const performance = performanceOf(about, option)
  if (!option.changes) return performance
  if (option.inHouse) return product(performance, sum(1, the('uplift')))
  const early = firstMonths(about, option, 'months of the dip', dipMonths)
  return product(performance, sum(1, the('uplift'), product(-1, about.ask(dip), early)))
}

/**
 * The two service tests of one option. Kept: every rolling 12-month mean of min(level, 1) at or above the floor, and
 * no month below eight tenths of it. No worse: each rolling mean at or above the floor × carrying on's, same future.
 *
 * What is followed month by month is the lowest year and month so far; whether they pass is asked where it is read.
 */
export function serviceTestLines(about: About, option: Option): Line[] {
  const the = own(option)
  const floor = about.case.targets.serviceFloor * AT_THE_FLOOR
  const worse = isLess(the('served-in-year'), product(floor, 'baseline/served-in-year'))
  return [
    ...servedLines(about, the),
    {
      name: the('kept-so-far'),
      unit: 'ratio',
      says: 'whether the service has been kept so far: 1 when it has',
      is: product(
        not(isLess(the('lowest-served-in-year'), MONTHS_IN_YEAR * floor)),
        not(isLess(the('lowest-month'), LOWEST_MONTH * floor)),
      ),
    },
    {
      name: the('worse-so-far'),
      unit: 'ratio',
      says: 'whether the service has been worse than carrying on so far: 1 when it has',
      // Carrying on is no worse than itself.
      is: option.id === 'baseline' ? of(0, 'ratio') : larger(previous(the('worse-so-far')), worse),
      opens: of(0, 'ratio'),
      changesIn: afterWholeYear(about),
    },
    {
      name: the('no-worse-so-far'),
      unit: 'ratio',
      says: 'whether the service has been no worse than carrying on so far: 1 when it has',
      is: not(the('worse-so-far')),
    },
    {
      name: the('lowest-year'),
      unit: 'ratio',
      says: 'lowest rolling 12-month service level so far',
      is: over(the('lowest-served-in-year'), MONTHS_IN_YEAR),
    },
  ]
}

/** The months at whose end there are twelve to look back on. */
const afterWholeYear = (about: About): Uint8Array =>
  maskOf(about.calendar.months, (month) => month >= MONTHS_IN_YEAR - 1)

function servedLines(about: About, the: Naming): Line[] {
  return [
    {
      name: the('served'),
      unit: 'ratio',
      says: 'service level, counted at most as today',
      is: smaller(the('service-level'), 1),
    },
    {
      name: the('served-so-far'),
      unit: 'ratio',
      says: 'all months of service so far, each counted at most as today',
      is: sum(previous(the('served-so-far')), the('served')),
      opens: of(0, 'ratio'),
    },
    {
      name: the('served-in-year'),
      unit: 'ratio',
      says: 'sum of the last twelve months of service',
      is: minus(the('served-so-far'), previous(the('served-so-far'), MONTHS_IN_YEAR)),
    },
    {
      name: the('lowest-served-in-year'),
      unit: 'ratio',
      says: 'lowest sum of twelve months of service so far',
      is: smaller(previous(the('lowest-served-in-year')), the('served-in-year')),
      opens: of(MONTHS_IN_YEAR, 'ratio'),
      changesIn: afterWholeYear(about),
    },
    {
      name: the('lowest-month'),
      unit: 'ratio',
      says: 'lowest month of service so far, counted at most as today',
      is: smaller(previous(the('lowest-month')), the('served')),
      opens: of(1, 'ratio'),
    },
  ]
}

/** In house, what the staff can give is what people get. */
export function inHouseServiceLine(option: Option): Line {
  const the = own(option)
  return {
    name: the('service-level'),
    unit: 'ratio',
    says: 'service level, today 1',
    is: { kind: 'line', name: the('own-service-level') },
  }
}
