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
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { monthlyChance } from '../../chance/rates.ts'
import type { About } from '../about.ts'
import { withMonthAfter } from '../calendar.ts'
import { own, type Naming, type Option } from '../option.ts'
import { closingMonths, ofKept } from './closing.ts'
import { mayBeLate, onceLiveElse } from './goLive.ts'
import { responseMonths } from './response.ts'

/** Leavers a month and months to fill a vacancy, as terms of every line here. */
export function turnoverOf(about: About): { readonly hazard: Expression; readonly fillMonths: Expression } {
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
  return [...postLines(about, option, the), ...peopleLines(about, option, the)]
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
      is: ofKept(option, product(the('posts-kept'), above0(minus(the('posts-needed'), the('posts-cut'))))),
      opens: staffing,
    },
  ]
}

function peopleLines(about: About, option: Option, the: Naming): Line[] {
  const { fillMonths } = turnoverOf(about)
  const staffing = staffingOf(about, option)
  const filled = over(staffing, postsForEachFilled(about))
  return [
    ...stayingLines(about, option),
    {
      name: the('transferred'),
      unit: 'ratio',
      says: 'posts filled by people who were there at the start, beside posts at the start',
      is: onceLiveElse(about, option, product(previous(the('transferred')), the('staying')), the('filled')),
      opens: filled,
    },
    {
      name: the('remaining'),
      unit: 'ratio',
      says: 'posts filled by people who were there last month, beside posts at the start',
      is: product(previous(the('filled')), the('staying')),
    },
    {
      name: the('open-posts'),
      unit: 'ratio',
      says: 'posts that people could join this month, beside posts at the start',
      is: above0(minus(the('posts'), the('remaining'))),
    },
    {
      name: the('hired'),
      unit: 'ratio',
      says: "people who join this month, beside posts at the start: last month's vacancies over the months to fill",
      is: smaller(product(previous(the('vacant')), over(1, fillMonths)), the('open-posts')),
    },
    {
      name: the('vacant'),
      unit: 'ratio',
      says: 'posts vacant, beside posts at the start',
      is: minus(the('open-posts'), the('hired')),
      opens: minus(staffing, filled),
    },
    {
      name: the('filled'),
      unit: 'ratio',
      says: 'posts filled, beside posts at the start',
      is: sum(the('remaining'), the('hired')),
      opens: filled,
    },
    {
      name: the('joined'),
      unit: 'ratio',
      says: 'posts filled by people who have joined since the start, beside posts at the start',
      is: minus(the('filled'), the('transferred')),
    },
  ]
}

/** Who stays from one month to the next. People are redundant only where managers respond or a service closes. */
function stayingLines(about: About, option: Option): Line[] {
  const the = own(option)
  const stays = not(turnoverOf(about).hazard)
  const [responds, closes] = [responseMonths(about), closingMonths(about, option)]
  const changesIn = withMonthAfter(responds.map((is, month) => is | closes[month]!))
  const few = mayBeLate(about, option) ? {} : { changesIn }
  return [
    {
      name: the('in-post-before-cuts'),
      unit: 'ratio',
      says: 'people in post after leavers, before any cut, beside posts at the start',
      is: product(previous(the('filled')), stays, the('posts-staying')),
    },
    {
      name: the('redundant'),
      unit: 'ratio',
      says: 'posts made redundant this month, beside posts at the start: those cut that were neither vacant nor left',
      is: smaller(above0(minus(the('in-post-before-cuts'), the('posts'))), the('posts-cut-now')),
      opens: of(0, 'ratio'),
      ...few,
    },
    {
      name: the('share-redundant'),
      unit: 'ratio',
      says: 'share of people in post made redundant this month',
      is: over(the('redundant'), larger(the('in-post-before-cuts'), 1e-9)),
      opens: of(0, 'ratio'),
      ...few,
    },
    {
      name: the('staying'),
      unit: 'ratio',
      says: 'share of people in post last month who still are: they neither left, nor went with a contract or a cut',
      is: product(stays, the('posts-staying'), not(the('share-redundant'))),
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
    is: inPost(about, option, { kind: 'line', name: the('filled') }),
  }
}

/** People in post as the month begins: at the end of the month before, and at the start those of the first day. */
export const inPostBefore = (about: About, option: Option): Expression =>
  inPost(about, option, previous(own(option)('filled')))

function inPost(about: About, option: Option, filled: Expression): Expression {
  const groups = about.case.staff.filter((group) => !group.onlyIfLeaving || option.books)
  const fte = (leaving: boolean) =>
    groups.filter((each) => each.onlyIfLeaving === leaving).map((each) => about.ask(each.fte))
  const ofListed = product(filled, product(total('fte', ...fte(false)), postsForEachFilled(about)))
  const ifLeaving = fte(true)
  return ifLeaving.length === 0 ? ofListed : sum(ofListed, total('fte', ...ifLeaving))
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
