import { assert } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Checked } from '../../shared/problem.ts'
import { unknownOn, valueOn } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import {
  corporationTaxLowerLimit,
  corporationTaxMainRate,
  corporationTaxReliefFraction,
  corporationTaxSmallProfitsRate,
  corporationTaxUpperLimit,
  charityTradeLeast,
  charityTradeMost,
  charityTradeShare,
} from './corporationTaxValues.ts'

/**
 * Corporation tax on the taxable profit of one accounting period, with marginal relief between the two limits, which
 * shrink with a short period and are shared with associated companies. A loss bears no tax.
 *
 * The period must lie within one financial year (April to March), as the model's periods do; no dividends are received.
 *
 * Units:  pounds for the period.
 * Source: Corporation Tax Act 2010 Part 3A: relief is F × (U − A) × N ÷ A, where here N = A = profit.
 */
export function corporationTax(period: {
  readonly profitPounds: number
  /** Whole or part months, up to 12. */
  readonly periodMonths: number
  /** Other companies under the same control. */
  readonly associates: number
  /** Any day of the period. */
  readonly day: Day
}): Checked<number> {
  assert(period.periodMonths > 0 && period.periodMonths <= 12, `a period of ${period.periodMonths} months`)
  const { day, profitPounds } = period
  const main = valueOn(corporationTaxMainRate, day)
  const small = valueOn(corporationTaxSmallProfitsRate, day)
  const lower = valueOn(corporationTaxLowerLimit, day)
  const upper = valueOn(corporationTaxUpperLimit, day)
  const fraction = valueOn(corporationTaxReliefFraction, day)
  if (!main || !small || !lower || !upper || !fraction) return unknownOn(day, allValues)
  const rates = {
    main: main.value,
    small: small.value,
    lowerPounds: lower.value,
    upperPounds: upper.value,
    fraction: fraction.value,
  }
  return { ok: true, value: taxAt(rates, profitPounds, period.periodMonths / 12 / (1 + period.associates)) }
}

/** Rates and limits in force on a day. */
interface CorporationTaxRates {
  readonly main: number
  readonly small: number
  readonly lowerPounds: number
  readonly upperPounds: number
  readonly fraction: number
}

/** The tax of a whole year, in the law of a day that is known to be late enough. */
export function corporationTaxYear(profitPounds: number, associates: number, on: LawOn): number {
  const rates = {
    main: on.value(corporationTaxMainRate),
    small: on.value(corporationTaxSmallProfitsRate),
    lowerPounds: on.value(corporationTaxLowerLimit),
    upperPounds: on.value(corporationTaxUpperLimit),
    fraction: on.value(corporationTaxReliefFraction),
  }
  return taxAt(rates, profitPounds, 1 / (1 + associates))
}

/** `share`: that of the limits left by a short period and by associated companies. */
function taxAt(rates: CorporationTaxRates, profitPounds: number, share: number): number {
  if (profitPounds <= 0) return 0
  if (profitPounds <= rates.lowerPounds * share) return rates.small * profitPounds
  return rates.main * profitPounds - rates.fraction * Math.max(0, rates.upperPounds * share - profitPounds)
}

const allValues = [
  corporationTaxMainRate,
  corporationTaxSmallProfitsRate,
  corporationTaxLowerLimit,
  corporationTaxUpperLimit,
  corporationTaxReliefFraction,
]

const STANDING = { inForce: { from: '2010-04-01' }, reviewBy: '2027-04-06' } as const

/** What decides the corporation tax of a body in one year. */
export interface TaxedBody {
  readonly isCharity: boolean
  /** Of all it does. A loss is below nought. */
  readonly profitPounds: number
  /** Everything that comes in, grants and gifts too. */
  readonly incomePounds: number
  /** Of that, what a charity earns by trade that does not serve its purposes. */
  readonly otherTradeIncomePounds: number
  readonly otherTradeProfitPounds: number
  /** Other companies under the same control. */
  readonly associates: number
}

export const publicBodiesRule = rule({
  id: 'ct.publicBodies',
  title: 'Public bodies pay none',
  says: 'A council and a health service body are not liable to corporation tax. A body that leaves them can be.',
  source: {
    title: 'HMRC Company Taxation Manual CTM40855: Corporation Tax Act 2010 ss 984 to 986',
    url: 'https://www.gov.uk/hmrc-internal-manuals/company-taxation-manual/ctm40855',
  },
  confidence: 'verified',
  ...STANDING,
})

export const charityPurposeRule = rule({
  id: 'ct.charity.purpose',
  title: 'Trade for the purposes of a charity',
  says:
    'What a charity earns by trade that carries out its own purposes is free of corporation tax, if it is spent on ' +
    'its purposes alone and the relief is claimed.',
  source: legislation('ukpga/2010/4/part/11/chapter/3', 'Corporation Tax Act 2010 ss 478 and 479'),
  confidence: 'verified',
  ...STANDING,
})

const charityTradeRule = rule({
  id: 'ct.charity.smallTrade',
  title: 'Small other trade of a charity',
  says:
    'Other trade of a charity is free of tax while its turnover is small: a share of all its income, but never less ' +
    'than one sum or more than another. Above that its whole profit is taxed.',
  source: legislation('ukpga/2010/4/section/482', 'Corporation Tax Act 2010 ss 480 and 482'),
  confidence: 'verified',
  values: [charityTradeShare, charityTradeLeast, charityTradeMost],
  ...STANDING,
})

export const mutualTradingRule = rule({
  id: 'ct.mutualTrading',
  title: 'Trade among members only',
  says:
    'A surplus is free of tax as mutual trading only where those who pay in and those who get the surplus back are ' +
    'the same people as a class. A council’s contract is paid by a council that is no such member. A mutual by name ' +
    'pays tax on what it earns by it.',
  source: {
    title: 'HMRC Company Taxation Manual CTM40960 and Business Income Manual BIM24000',
    url: 'https://www.gov.uk/hmrc-internal-manuals/company-taxation-manual/ctm40960',
  },
  confidence: 'verified',
  ...STANDING,
})

/** What a charity may earn by other trade in a year without tax. */
export function charityTradeLimit(incomePounds: number, on: LawOn): number {
  const most = Math.min(on.value(charityTradeShare) * incomePounds, on.value(charityTradeMost))
  return Math.max(on.value(charityTradeLeast), most)
}

/**
 * Corporation tax of a body in one year, by its form.
 *
 * Returns: the tax, the sum behind it, and a finding for each way in which a surplus may be free of tax.
 */
export function corporationTaxOfBody(
  body: TaxedBody,
  on: LawOn,
): { readonly taxPounds: number; readonly working: string; readonly findings: readonly Finding[] } {
  const limit = charityTradeLimit(body.incomePounds, on)
  const isSmall = body.otherTradeIncomePounds <= limit
  const taxed = body.isCharity ? (isSmall ? 0 : body.otherTradeProfitPounds) : body.profitPounds
  const taxPounds = corporationTaxYear(taxed, body.associates, on)
  return {
    taxPounds,
    working: workingOf(taxed, taxPounds, body.associates),
    findings: findingsOf(body, limit, isSmall),
  }
}

function workingOf(taxed: number, taxPounds: number, associates: number): string {
  if (taxed <= 0) return 'no taxed profit, so no tax'
  const shared = associates > 0 ? `, its limits shared with ${associates} associated` : ''
  return `${sayPounds(taxed)} of taxed profit at ${sayShare(taxPounds / taxed, 2)} in all${shared}`
}

function findingsOf(body: TaxedBody, limit: number, isSmall: boolean): readonly Finding[] {
  const trade = `other trade of ${sayPounds(body.otherTradeIncomePounds)} against a limit of ${sayPounds(limit)}`
  return [
    finding(publicBodiesRule, false, 'the new body is not a council and not a health service body'),
    finding(
      charityPurposeRule,
      body.isCharity,
      body.isCharity ? 'it is a charity, and the contract serves its purposes' : 'it is not a charity',
    ),
    finding(charityTradeRule, body.isCharity && isSmall, body.isCharity ? trade : `it is not a charity; ${trade}`),
    finding(mutualTradingRule, false, 'a public body pays for the service, and the surplus does not go back to it'),
  ]
}

export const corporationTaxRules = [publicBodiesRule, charityPurposeRule, charityTradeRule, mutualTradingRule]
