import {
  above0,
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
import { monthlyChance } from '../../chance/rates.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { fullCost } from './terms.ts'

const WEEKS_IN_YEAR = 52

/** Leavers a month and months to fill a vacancy, as terms of every line here. */
function turnoverOf(about: About): { readonly hazard: Expression; readonly fillMonths: Expression } {
  const { leaving, fillMonths } = about.case.newcomers
  return {
    hazard: about.ask(leaving, { as: { name: 'a monthly chance', of: monthlyChance } }),
    fillMonths: about.ask(fillMonths),
  }
}

/** Posts that an option starts with, beside today's. */
export const staffingOf = (about: About, option: Option): Expression =>
  option.staffing ? about.ask(option.staffing) : of(1, 'ratio')

/** Posts for each person in post at the start: 1 ÷ (1 − v), where v = h ÷ (h + 1/lag) is the steady vacancy. */
export function postsForEachFilled(about: About): Expression {
  const { hazard, fillMonths } = turnoverOf(about)
  return sum(1, product(hazard, fillMonths))
}

/**
 * The workforce of one option, as shares of the posts it had at the start: posts, those filled by people who
 * transferred and by people who joined since, and those vacant. Groups share one leaving rate, so they share these
 * lines; only their costs differ.
 *
 * Picture: posts = cashable × staffing − cut, all × what is kept after a lost contract. People leave at the monthly
 * hazard; vacancies of the month before fill at 1/lag; posts that go are taken from vacancies first, then from people,
 * who are then redundant; posts taken for productivity wait for people to leave.
 */
export function workforceLines(about: About, option: Option): Line[] {
  const the = own(option)
  return [...postLines(about, option, the), ...peopleLines(about, option, the), ...costLines(about, option, the)]
}

function postLines(about: About, option: Option, the: Naming): Line[] {
  const { cashable } = about.case.productivity
  const staffing = staffingOf(about, option)
  const needed: Expression = option.changes
    ? over(sum(1, product(the('uplift'), minus(1, about.ask(cashable)))), sum(1, the('uplift')))
    : of(1, 'ratio')
  return [
    {
      name: the('posts-needed'),
      unit: 'ratio',
      says: 'posts after the cashable share of the uplift is taken, beside the start',
      is: product(needed, staffing),
    },
    {
      name: the('posts'),
      unit: 'ratio',
      says: 'posts this month, beside the start',
      is: product(the('posts-kept'), above0(minus(the('posts-needed'), the('posts-cut')))),
      opens: staffing,
    },
  ]
}

function peopleLines(about: About, option: Option, the: Naming): Line[] {
  const { hazard, fillMonths } = turnoverOf(about)
  const staffing = staffingOf(about, option)
  const filled = over(staffing, postsForEachFilled(about))
  const stays = not(hazard)
  const keeps = product(stays, the('posts-staying'), not(the('share-redundant')))
  return [
    {
      name: the('in-post-before-cuts'),
      unit: 'ratio',
      says: 'people in post after leavers, before any cut, beside posts at the start',
      is: product(sum(previous(the('transferred')), previous(the('joined'))), stays, the('posts-staying')),
    },
    {
      name: the('redundant'),
      unit: 'ratio',
      says: 'posts made redundant this month, beside posts at the start: those cut that were neither vacant nor left',
      is: smaller(above0(minus(the('in-post-before-cuts'), the('posts'))), the('posts-cut-now')),
    },
    {
      name: the('share-redundant'),
      unit: 'ratio',
      says: 'share of people in post made redundant this month',
      is: over(the('redundant'), larger(the('in-post-before-cuts'), 1e-9)),
    },
    {
      name: the('transferred'),
      unit: 'ratio',
      says: 'posts filled by people who were there at the start, beside posts at the start',
      is: product(previous(the('transferred')), keeps),
      opens: filled,
    },
    {
      name: the('joined'),
      unit: 'ratio',
      says: 'posts filled by people who have joined since, beside posts at the start',
      is: sum(product(previous(the('joined')), keeps), the('hired')),
      opens: of(0, 'ratio'),
    },
    {
      name: the('hired'),
      unit: 'ratio',
      says: "people who join this month, beside posts at the start: last month's vacancies over the months to fill",
      is: smaller(
        over(previous(the('vacant')), fillMonths),
        above0(minus(the('posts'), product(the('in-post-before-cuts'), not(the('share-redundant'))))),
      ),
    },
    {
      name: the('vacant'),
      unit: 'ratio',
      says: 'posts vacant, beside posts at the start',
      is: above0(minus(the('posts'), the('transferred'), the('joined'))),
      opens: minus(staffing, filled),
    },
  ]
}

/** People in post, counted in full-time equivalents, those in posts that exist only because of leaving included. */
export function inPostLine(about: About, option: Option): Line {
  const the = own(option)
  return {
    name: the('in-post'),
    unit: 'fte',
    says: 'full-time equivalents in post',
    is: inPost(about, option, sum(the('transferred'), the('joined'))),
  }
}

/** People in post as the month begins: at the end of the month before, and at the start those of the first day. */
export function inPostBefore(about: About, option: Option): Expression {
  const the = own(option)
  return inPost(about, option, sum(previous(the('transferred')), previous(the('joined'))))
}

function inPost(about: About, option: Option, filled: Expression): Expression {
  const groups = about.case.staff.filter((group) => !group.onlyIfLeaving || option.books)
  const fte = (leaving: boolean) =>
    sum(of(0, 'fte'), ...groups.filter((group) => group.onlyIfLeaving === leaving).map((group) => about.ask(group.fte)))
  return sum(product(fte(false), filled, postsForEachFilled(about)), fte(true))
}

function costLines(about: About, option: Option, the: Naming): Line[] {
  const posts = postsForEachFilled(about)
  const { agencyShare, absenceCover, agencyPremium } = about.case.newcomers
  const mixed = (part: 'pay' | 'nic' | 'pension', says: string): Line => ({
    name: the(part),
    unit: 'pounds',
    says,
    is: product(
      sum(product(the('transferred'), `terms/kept/${part}`), product(the('joined'), `terms/${option.joiners}/${part}`)),
      posts,
    ),
    opens: of(0, 'pounds'),
  })
  return [
    mixed('pay', 'gross pay'),
    mixed('nic', 'employer National Insurance before any allowance'),
    mixed('pension', "employer's pension contributions"),
    {
      name: the('cost-of-all-posts'),
      unit: 'pounds',
      says: 'what all the posts of the start would cost this month with everyone on kept terms',
      is: product(fullCost('kept'), posts),
      opens: of(0, 'pounds'),
    },
    {
      name: the('covered'),
      unit: 'ratio',
      says: 'posts covered by agency staff, beside posts at the start: a share of those vacant, and of absence',
      is: sum(
        product(the('vacant'), about.ask(agencyShare)),
        product(sum(the('transferred'), the('joined')), the('absence'), about.ask(absenceCover)),
      ),
    },
    {
      name: the('agency'),
      unit: 'pounds',
      says: 'agency cover of vacant posts and of absence',
      is: product(the('covered'), the('cost-of-all-posts'), sum(1, about.ask(agencyPremium))),
    },
    {
      name: the('redundancy'),
      unit: 'pounds',
      says: 'redundancy pay of posts made redundant this month',
      is: product(
        sum(the('redundant'), the('ended-redundant')),
        'terms/kept/pay',
        posts,
        over(product(MONTHS_IN_YEAR, about.ask(about.case.response.redundancyWeeks)), WEEKS_IN_YEAR),
      ),
    },
  ]
}

/** Today's staff for a month, with agency cover of the vacancies there are today: what budgets and bids start from. */
export function todaysStaffCost(about: About): Expression {
  const { agencyPremium } = about.case.newcomers
  const cover = product(coverToday(about), sum(1, about.ask(agencyPremium)))
  return product(fullCost('kept'), sum(1, cover))
}

/** Agency cover today for each person in post: of the vacancies there steadily are, and of today's absence. */
export function coverToday(about: About): Expression {
  const { hazard, fillMonths } = turnoverOf(about)
  const { agencyShare, absenceCover } = about.case.newcomers
  return sum(
    product(hazard, fillMonths, about.ask(agencyShare)),
    product(about.ask(about.case.absence.before), about.ask(absenceCover)),
  )
}

/** An option that holds no contract keeps all its posts and has nothing to lose them by. */
export function noContractLines(option: Option): Line[] {
  const the = own(option)
  const always = (name: string, says: string, value: number): Line => ({
    name: the(name),
    unit: 'ratio',
    says,
    is: of(value, 'ratio'),
    opens: of(value, 'ratio'),
  })
  return [
    always('posts-staying', 'share of posts that stay this month: no contract to lose', 1),
    always('posts-kept', 'share of posts not lost with contracts: no contract to lose', 1),
    always('costs-kept', 'share of non-pay cost not lost with contracts: no contract to lose', 1),
    always('ended-redundant', 'posts redundant because the authority ended the service', 0),
  ]
}
