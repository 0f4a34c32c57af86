import { isLess, minus, none, not, of, over, previous, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { apprenticeshipLevyRate } from '../../law/employment/apprenticeshipLevyValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { maskOf, monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { carriedOver, centralCost, closingMonths, ofKept } from './closing.ts'
import { costBySeason } from './nonPay.ts'
import { asTypedOr } from './promise.ts'
import { plannedStaffCost } from './response.ts'
import { ofThoseInPost, todaysStaffCost } from './staffCost.ts'

/**
 * Money of an option that stays in house: its direct cost, the cash limit that follows the council path, and what the
 * authority pays. It cannot run out of cash: an overspend is the authority's.
 *
 * The authority pays the levy on all pay with no allowance, and recovers its VAT (section 33), so neither is a choice.
 * A promised cut in the budget is a promise like any other, and takes the same discount.
 */
export function inHouseMoneyLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent } = about.case
  const levyRate = about.law(apprenticeshipLevyRate, 'ratio')
  return [
    {
      name: the('levy'),
      unit: 'pounds',
      says: 'apprenticeship levy, on all pay with no allowance of its own',
      is: product(levyRate, the('pay')),
      opens: of(0, 'pounds'),
    },
    {
      name: the('staff-cost'),
      unit: 'pounds',
      says: 'staff cost other than redundancy: pay, National Insurance, levy, pension, agency cover',
      is: sum(
        ofThoseInPost(about, option, (terms) => sum(`terms/${terms}/cost`, product(levyRate, `terms/${terms}/pay`))),
        the('agency'),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('direct-cost'),
      unit: 'pounds',
      says: "direct cost net of the service's own income",
      is: sum(minus(sum(the('redundancy'), the('non-pay')), the('other-income')), the('staff-cost')),
    },
    ...budgetLines(about, option),
    {
      name: the('recharge'),
      unit: 'pounds',
      says: "the authority's central recharge",
      is: ofKept(option, product(over(about.ask(parent.recharge), MONTHS_IN_YEAR), 'world/price-index')),
    },
    {
      name: the('parent-cost'),
      unit: 'pounds',
      says: 'what the authority pays, counted when incurred',
      is: sum(the('direct-cost'), centralCost(option)),
      opens: of(0, 'pounds'),
    },
  ]
}

function budgetLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { service, parent } = about.case
  const firstMonth = maskOf(about.calendar.months, (month) => month === 0)
  const levy = product(about.law(apprenticeshipLevyRate, 'ratio'), 'terms/kept/pay')
  const today: Expression =
    service.budget === undefined
      ? minus(
          sum(todaysStaffCost(about), levy, 'baseline/non-pay'),
          'baseline/other-income',
          ...costBySeason(about, { id: 'baseline', inHouse: true }),
        )
      : over(minus(about.ask(service.budget), about.ask(parent.recharge)), MONTHS_IN_YEAR)
  return [
    {
      name: the('cash-limit-at-start'),
      unit: 'pounds',
      says: "the month's cash limit for direct cost at the start: today's budget, or today's cost where none is given",
      is: today,
      opens: of(0, 'pounds'),
      changesIn: firstMonth,
    },
    {
      name: the('cash-limit'),
      unit: 'pounds',
      says: 'cash limit for direct cost, which follows the council path',
      is: ofKept(
        option,
        product(the('cash-limit-at-start'), 'world/council-path', minus(1, promisedCut(about, option))),
      ),
    },
    {
      name: the('room'),
      unit: 'pounds',
      says: "a month's room in the coming year: the cash limit less the cost of the posts there are",
      is: minus(
        sum(the('cash-limit'), the('other-income')),
        carriedOver(
          about,
          option,
          plannedStaffCost(about, option, the('staff-cost'), sum(todaysStaffCost(about), levy)),
        ),
        minus(the('non-pay'), ...costBySeason(about, option)),
      ),
    },
    {
      name: the('may-put-back'),
      unit: 'ratio',
      says: 'whether posts may be put back: in house, whenever there is room',
      is: not(isLess(the('room'), none)),
    },
    {
      name: the('overspent-so-far'),
      unit: 'pounds',
      says: 'spending above the cash limit and the margin that counts, since the start; below zero when under',
      is: sum(
        previous(the('overspent-so-far')),
        heldToLimit(
          about,
          option,
          minus(the('direct-cost'), product(the('cash-limit'), 1 + about.case.thresholds.overspend)),
        ),
      ),
      opens: of(0, 'pounds'),
    },
  ]
}

/** While a service closes it is funded for its closing, so only what is spent before and after is held to the limit. */
function heldToLimit(about: About, option: Option, over: Expression): Expression {
  if (!option.closing) return over
  const closes = closingMonths(about, option)
  return product(
    over,
    monthsWhen(about.calendar, 'months in which it is not closing', (month) => closes[month] === 0),
  )
}

function promisedCut(about: About, option: Option): Expression {
  if (!option.budgetCut) return of(0, 'ratio')
  const { optimism } = about.case
  const promised = about.ask(option.budgetCut)
  return optimism.on ? asTypedOr(about, promised, product(promised, about.ask(optimism.keeps))) : promised
}
