import { of, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'
import { redundancyLines } from './redundancy.ts'
import { postsForEachFilled, turnoverOf } from './workforce.ts'

/** What the people of one option cost, and the agency staff who stand in for those who are not there. */
export function staffCostLines(about: About, option: Option): Line[] {
  const the = own(option)
  return [...payLines(about, option, the), ...coverLines(about, option, the), ...redundancyLines(about, option)]
}

/**
 * A month's cost of those in post: `each` tells what all the listed posts, filled, would cost on a set of terms. What
 * all of them cost changes seldom, so it is a factor of its own beside the share of posts that is filled.
 */
export function ofThoseInPost(about: About, option: Option, each: (terms: string) => Expression): Expression {
  const the = own(option)
  const ofAll = (terms: string) => product(each(terms), postsForEachFilled(about))
  return sum(
    product(the('transferred'), ofAll(option.transferees ?? 'kept')),
    product(the('joined'), ofAll(option.joiners)),
  )
}

function payLines(about: About, option: Option, the: Naming): Line[] {
  const ofAll = (name: string) =>
    ofThoseInPost(about, option, (terms) => ({ kind: 'line', name: `terms/${terms}/${name}` }))
  const part = (name: 'pay' | 'nic' | 'pension', says: string): Line => ({
    name: the(name),
    unit: 'pounds',
    says,
    is: onceLive(about, option, ofAll(name)),
    opens: of(0, 'pounds'),
  })
  return [
    part('pay', 'gross pay'),
    part('nic', 'employer National Insurance before any allowance'),
    part('pension', "employer's pension contributions"),
    {
      name: the('cost-of-all-posts'),
      unit: 'pounds',
      says: 'what all the posts of the start would cost this month with everyone on kept terms',
      is: product('terms/kept/cost', postsForEachFilled(about)),
      opens: of(0, 'pounds'),
    },
  ]
}

function coverLines(about: About, option: Option, the: Naming): Line[] {
  const { agencyShare, absenceCover, agencyPremium } = about.case.newcomers
  return [
    {
      name: the('covered'),
      unit: 'ratio',
      says: 'posts covered by agency staff, beside posts at the start: a share of those vacant, and of absence',
      is: sum(
        product(the('vacant'), about.ask(agencyShare)),
        product(the('filled'), product(the('absence'), about.ask(absenceCover))),
      ),
    },
    {
      name: the('agency'),
      unit: 'pounds',
      says: 'agency cover of vacant posts and of absence',
      is: product(
        onceLive(about, option, the('covered')),
        product(the('cost-of-all-posts'), sum(1, about.ask(agencyPremium))),
      ),
    },
  ]
}

/** Today's staff for a month, with agency cover of the vacancies there are today: what budgets and bids start from. */
export function todaysStaffCost(about: About): Expression {
  const { agencyPremium } = about.case.newcomers
  const cover = product(coverToday(about), sum(1, about.ask(agencyPremium)))
  return product('terms/kept/cost', sum(1, cover))
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
