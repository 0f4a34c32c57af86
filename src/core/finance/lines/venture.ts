import { isLess, minus, none, not, of, over, previous, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { ofNewWork } from './newWork/who.ts'
import { contractsOf } from './contracts.ts'
import { hasSeason } from './due.ts'
import { ofGovernance, onceLive } from './goLive.ts'
import { costBySeason } from './nonPay.ts'
import { ventureExitDebtOf } from './exitDebt.ts'
import { pensionShareOf, sharedAtStart } from './pensionShare.ts'
import { ratesReliefLines, ratesReliefOf } from './rates.ts'
import { plannedStaffCost } from './response.ts'
import { todaysStaffCost } from './staffCost.ts'
import { vatLines } from './vat.ts'

/**
 * The venture's income and expenditure before tax. What it costs to be outside is here by name: posts that exist only
 * because of leaving, support bought back, VAT that cannot be recovered, the levy and interest.
 */
export function ventureLines(about: About, option: Option): Line[] {
  return [
    ...costLines(about, option),
    ...ratesReliefLines(about, option),
    ...vatLines(about, option),
    ...resultLines(about, option),
    ...roomLines(about, option),
  ]
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
        ...pensionShareOf(about, option),
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

function resultLines(about: About, option: Option): Line[] {
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
      is: sum(
        minus(the('non-pay'), ...ratesReliefOf(about, option)),
        the('buy-back'),
        the('irrecoverable-vat'),
        the('staff-cost'),
        ...ofNewWork(about, option, 'cost'),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('surplus-before-tax'),
      unit: 'pounds',
      says: 'surplus of the month before corporation tax',
      is: minus(
        the('income'),
        the('interest'),
        the('depreciation'),
        sum(the('running-cost'), the('redundancy'), ...ventureExitDebtOf(about, option)),
      ),
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
        plannedStaffCost(
          about,
          option,
          the('staff-cost'),
          minus(sum(todaysStaffCost(about), 'terms/governance/cost'), ...sharedAtStart(about, option)),
        ),
        minus(the('non-pay'), ...costBySeason(about, option), ...ratesReliefOf(about, option)),
        the('buy-back'),
        the('irrecoverable-vat'),
        ...ofNewWork(about, option, 'staff'),
        ...ofNewWork(about, option, 'bought'),
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
