import {
  choose,
  isLess,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { contractsOf } from './contracts.ts'
import { hasSeason } from './due.ts'
import { ofGovernance, onceLive } from './goLive.ts'
import { costBySeason, incomeOf, nonPayOf } from './nonPay.ts'
import { ownCounting, ownName } from './own.ts'
import { plannedStaffCost } from './response.ts'
import { todaysStaffCost } from './staffCost.ts'

/**
 * The venture's income and expenditure before tax. What it costs to be outside is here by name: posts that exist only
 * because of leaving, support bought back, VAT that cannot be recovered, the levy and interest.
 */
export function ventureLines(about: About, option: Option): Line[] {
  return [...costLines(about, option), ...vatLines(about, option), ...resultLines(option), ...roomLines(about, option)]
}

function costLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { parent, opening } = about.case
  const inUse = monthsWhen(about.calendar, 'months of asset life', (month) => month < opening.assetLifeMonths)
  return [
    {
      name: the('governance'),
      unit: 'pounds',
      says: 'posts that exist only because of leaving, with National Insurance and pension',
      is: ofGovernance(about, option, 'cost'),
      opens: of(0, 'pounds'),
    },
    {
      name: the('buy-back'),
      unit: 'pounds',
      says: 'support bought back from the authority, net of VAT',
      is: product(
        over(about.ask(parent.recharge), MONTHS_IN_YEAR),
        about.ask(parent.boughtBack),
        'world/price-index',
        onceLive(about, option, the('costs-kept')),
      ),
    },
    {
      name: the('staff-cost'),
      unit: 'pounds',
      says: 'staff cost but redundancy: pay, pension, levy, agency, governance, National Insurance after allowance',
      is: minus(
        sum(the('pay'), the('nic'), the('levy'), the('pension'), the('agency'), the('governance')),
        the('employment-allowance'),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('depreciation'),
      unit: 'pounds',
      says: 'fixed assets worn out this month',
      is: product(over(about.ask(opening.fixedAssets), opening.assetLifeMonths), inUse),
    },
  ]
}

/**
 * VAT follows the liability of each supply: a venture recovers the share of its input VAT that its taxable income is
 * of all its income that month. The special methods and the de minimis limits come later, and the case cannot ask.
 */
function vatLines(about: About, option: Option): Line[] {
  const the = own(option)
  const rate = about.law(vatStandardRate, 'ratio')
  const taxable = [
    ...contractsOf(about, option).flatMap((each) => (each.vat === 'standard' ? [the(`${each.id}/income`)] : [])),
    ...incomeOf(about, option).flatMap((each) => (each.vat === 'standard' ? [the(`income/${each.id}`)] : [])),
    ...ownCounting(about, option, 'income').flatMap(({ id, vat }) =>
      vat === 'standard' ? [onceLive(about, option, ownName(the, id))] : [],
    ),
  ]
  const bearing = [
    ...nonPayOf(about, option).map((line) => product(about.ask(line.standardRated), the(`non-pay/${line.id}`))),
    ...ownCounting(about, option, 'cost').map(({ id, standardRated }) =>
      product(about.ask(standardRated!), onceLive(about, option, ownName(the, id))),
    ),
  ]
  return [
    {
      name: the('taxable-income'),
      unit: 'pounds',
      says: 'income that bears VAT at the standard rate',
      is: total('pounds', ...taxable),
    },
    {
      name: the('output-vat'),
      unit: 'pounds',
      says: 'VAT charged on income, collected for HMRC',
      is: product(the('taxable-income'), rate),
      opens: of(0, 'pounds'),
    },
    {
      name: the('input-vat'),
      unit: 'pounds',
      says: 'VAT on what is bought',
      is: product(sum(...bearing, the('buy-back')), rate),
      opens: of(0, 'pounds'),
    },
    {
      name: the('vat-recovered-share'),
      unit: 'ratio',
      says: 'share of input VAT recovered: taxable income over all income',
      is: choose(isLess(none, the('income')), over(the('taxable-income'), the('income')), 0),
    },
    {
      name: the('irrecoverable-vat'),
      unit: 'pounds',
      says: 'VAT on what is bought that cannot be recovered: a cost',
      is: product(the('input-vat'), not(the('vat-recovered-share'))),
      opens: of(0, 'pounds'),
    },
  ]
}

function resultLines(option: Option): Line[] {
  const the = own(option)
  return [
    {
      name: the('income'),
      unit: 'pounds',
      says: 'all income, net of VAT',
      is: sum(the('contract-income'), the('other-income')),
      opens: of(0, 'pounds'),
    },
    {
      name: the('running-cost'),
      unit: 'pounds',
      says: 'running cost before redundancy, interest and tax',
      is: sum(the('non-pay'), the('buy-back'), the('irrecoverable-vat'), the('staff-cost')),
      opens: of(0, 'pounds'),
    },
    {
      name: the('surplus-before-tax'),
      unit: 'pounds',
      says: 'surplus of the month before corporation tax',
      is: minus(the('income'), the('interest'), the('depreciation'), sum(the('running-cost'), the('redundancy'))),
      opens: of(0, 'pounds'),
    },
    {
      name: the('surplus'),
      unit: 'pounds',
      says: 'surplus of the month',
      is: minus(the('surplus-before-tax'), the('tax')),
    },
  ]
}

function roomLines(about: About, option: Option): Line[] {
  const the = own(option)
  const months = about.ask(about.case.response.reserveMonths)
  return [
    {
      name: the('room'),
      unit: 'pounds',
      says: "a month's room in the coming year: income at announced prices less the cost of the posts there are",
      is: minus(
        minus(the('income'), ...incomeBySeason(about, option)),
        plannedStaffCost(about, option, the('staff-cost'), sum(todaysStaffCost(about), 'terms/governance/cost')),
        minus(the('non-pay'), ...costBySeason(about, option)),
        the('buy-back'),
        the('irrecoverable-vat'),
      ),
    },
    {
      name: the('may-put-back'),
      unit: 'ratio',
      says: 'whether posts may be put back: there is room and reserves are at target',
      is: product(
        not(isLess(the('room'), none)),
        not(isLess(previous(the('reserves')), product(months, previous(the('running-cost'))))),
      ),
    },
  ]
}

/** What the season adds to income this month: nothing that a year can be planned on. */
const incomeBySeason = (about: About, option: Option): Expression[] =>
  contractsOf(about, option)
    .filter((contract) => hasSeason(about, contract))
    .map(({ id }) => onceLive(about, option, product(own(option)(`${id}/due-by-season`), own(option)(`${id}/held`))))
