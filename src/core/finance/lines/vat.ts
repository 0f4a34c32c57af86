import { choose, isLess, none, not, of, over, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { ofNewWork } from './newWork/who.ts'
import { contractsOf } from './contracts.ts'
import { onceLive } from './goLive.ts'
import { incomeOf, nonPayOf } from './nonPay.ts'
import { ownCounting, ownName } from './own.ts'
import { partnerFeeOf } from './partner.ts'
import { alikeInPayment, incomeOfAlike } from './receipts.ts'
import { standardMethodLines } from './vatStandardMethod.ts'

/**
 * VAT follows the liability of each supply. Output VAT is charged on taxable income; of the VAT on what is bought, what
 * cannot be recovered is a cost: by each month's share of taxable income, or by the standard method of the regulations
 * where the case asks for it.
 */
export function vatLines(about: About, option: Option): Line[] {
  const the = own(option)
  const rate = about.law(vatStandardRate, 'ratio')
  const isStandard = about.case.vat?.method === 'standard'
  const bearing = [
    ...nonPayOf(about, option).map((line) => product(about.ask(line.standardRated), the(`non-pay/${line.id}`))),
    ...ownCounting(about, option, 'cost').map(({ id, standardRated }) =>
      product(about.ask(standardRated!), onceLive(about, option, ownName(the, id))),
    ),
    ...partnerFeeOf(option),
    ...ofNewWork(about, option, 'bought-with-vat'),
  ]
  return [
    {
      name: the('taxable-income'),
      unit: 'pounds',
      says: 'income that bears VAT at the standard rate',
      is: total('pounds', ...incomeThatIs(about, option, 'standard')),
      ...(isStandard && { opens: of(0, 'pounds') }),
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
    ...(isStandard ? standardMethodLines(about, option, incomeThatIs(about, option, 'exempt')) : monthlyLines(the)),
  ]
}

/** Every income of an option of one liability. */
function incomeThatIs(about: About, option: Option, liability: 'standard' | 'exempt'): (Expression | string)[] {
  const the = own(option)
  const isIt = ({ vat }: { readonly vat?: string | undefined }) => vat === liability
  return [
    ...alikeInPayment(contractsOf(about, option)).flatMap((each) => (isIt(each) ? [incomeOfAlike(option, each)] : [])),
    ...incomeOf(about, option).flatMap((each) => (isIt(each) ? [the(`income/${each.id}`)] : [])),
    ...ownCounting(about, option, 'income').flatMap((each) =>
      isIt(each) ? [onceLive(about, option, ownName(the, each.id))] : [],
    ),
    ...ofNewWork(about, option, `${liability}-income`),
  ]
}

function monthlyLines(the: Naming): Line[] {
  return [
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
