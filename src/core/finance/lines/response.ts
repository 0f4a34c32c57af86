import {
  above0,
  choose,
  larger,
  minus,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  table,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { ofKept } from './closing.ts'
import { beginsNow, mayBeLate, onceLiveElse, partOfYearSinceLive } from './goLive.ts'

/**
 * Management response, the same policy in every option: at the start and each April, on prices already announced and
 * the mean pay award (never the draw to come), if the coming year's money falls short, posts are removed; if there is
 * room, and reserves are at target, they are put back. At most a tenth a year either way, and in the first April the
 * part of a tenth that the months since the start are of a year.
 */
export function responseLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { response } = about.case
  const most = product(
    about.ask(response.mostEachYear),
    mayBeLate(about, option) ? partOfYearSinceLive(about) : sinceLast(about),
    above0(minus(the('posts-needed'), previous(the('posts-cut')))),
  )
  const eachPost = ofKept(option, product(plannedStaffCost(about, option, the('cost-of-all-posts')), the('posts-kept')))
  const shift = over(the('room'), larger(eachPost, of(1e-9, 'pounds')))
  const bounded = smaller(larger(shift, minus(0, most)), most)
  const allowed = choose(the('may-put-back'), bounded, smaller(bounded, 0))
  const cut = smaller(above0(minus(previous(the('posts-cut')), allowed)), the('posts-needed'))
  return [
    {
      name: the('posts-cut'),
      unit: 'ratio',
      says: 'posts taken out by managers to live within the money, beside the start',
      is: response.on ? respondedIn(about, option, cut) : of(0, 'ratio'),
      opens: of(0, 'ratio'),
      ...(mayBeLate(about, option) ? {} : { changesIn: responseMonths(about) }),
    },
    {
      name: the('posts-cut-now'),
      unit: 'ratio',
      says: 'posts taken out this month, beside the start',
      is: option.closing
        ? above0(minus(previous(the('posts')), the('posts')))
        : product(above0(minus(the('posts-cut'), previous(the('posts-cut')))), the('posts-kept')),
    },
  ]
}

/** [months]: 1 in the months in which managers respond: the start, and each April. */
export const responseMonths = ({ calendar: { aprils, months } }: About): Uint8Array =>
  maskOf(months, (month) => month === 0 || aprils[month] === 1)

/**
 * Managers of an option that may leave late respond in the month in which it does, and each April from then on; until
 * then the posts are those of carrying on.
 */
function respondedIn(about: About, option: Option, cut: Expression): Expression {
  if (!mayBeLate(about, option)) return cut
  const aprils = table('whether it is an April', 'ratio', Float64Array.from(about.calendar.aprils))
  const unchanged = previous(own(option)('posts-cut'))
  return onceLiveElse(
    about,
    option,
    choose(larger(beginsNow(about, option), aprils), cut, unchanged),
    'baseline/posts-cut',
  )
}

/** A month's cost of staff in the coming year: what is known at the start, then last month's and the mean award. */
export function plannedStaffCost(
  about: About,
  option: Option,
  staffCost: string,
  atStart: Term = staffCost,
): Expression {
  return choose(beginsNow(about, option), atStart, product(previous(staffCost), sum(1, about.case.economy.pay.mean)))
}

/** The part of a year since managers last responded: all of one, but for the first April. */
function sinceLast(about: About): Expression {
  const { aprils, months } = about.calendar
  const firstApril = aprils.indexOf(1)
  return table(
    'part of a year since the last response',
    'ratio',
    byMonth(months, (month) => (month === firstApril ? month / MONTHS_IN_YEAR : 1)),
  )
}
