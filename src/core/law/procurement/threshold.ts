import type { Day } from '../../shared/day.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import { valueOn, type Dated, type LawSource } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { isCentral, regimeOn, type Purchase, type Regime } from './purchase.ts'
import {
  centralThreshold,
  concessionThreshold,
  lightTouchConcessionThreshold,
  lightTouchThreshold,
  subCentralThreshold,
  thresholdsIncludeVat,
} from './thresholdValues.ts'
import { centralNoticeFrom, localNoticeFrom } from './values.ts'

const estimate = rule({
  id: 'procurement.threshold.estimate',
  title: 'The value is all that may be paid',
  says:
    'The value of a contract is the most that may be paid under it: every year, with every extension and option. ' +
    'Since 2022 it counts with VAT. A value that cannot be told counts as above the threshold. Contracts that could ' +
    'reasonably be one are added up, unless there are good reasons not to.',
  inForce: { from: '2006-01-31' },
  source: legislation('ukpga/2023/54/schedule/3', 'Procurement Act 2023 s 4 and Sch 3'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [thresholdsIncludeVat],
  note: 'Before the Act a contract of more than four years without a total price counted with 48 months.',
})

const below = rule({
  id: 'procurement.threshold.below',
  title: 'Below the threshold',
  says:
    'The rules on competition hold for a contract whose value is at the threshold or above it. The threshold is that ' +
    'of the day on which the purchase begins, for that kind of contract and buyer.',
  inForce: { from: '2006-01-31' },
  source: legislation('ukpga/2023/54/section/3', 'Procurement Act 2023 s 3 and Sch 1'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [
    lightTouchThreshold,
    lightTouchConcessionThreshold,
    subCentralThreshold,
    centralThreshold,
    concessionThreshold,
  ],
})

/** A value with the sum that it comes of. */
export interface Estimate {
  readonly pounds: number
  readonly working: string
}

/** All that may be paid, to the penny, with VAT where it counts on that day. */
export function estimatedValue({ yearPounds, months, vatShare }: Purchase, on: LawOn): Estimate {
  const withVat = on.value(thresholdsIncludeVat)
  const net = (yearPounds * months) / 12
  const pounds = Math.round(net * (1 + (withVat ? vatShare : 0)) * 100) / 100
  const years = `${sayPounds(yearPounds)} a year × ${months} months ÷ 12`
  if (!withVat) return { pounds, working: `${years}, without VAT` }
  return { pounds, working: vatShare === 0 ? `${years}; no VAT is due` : `${years} + ${sayShare(vatShare)} VAT` }
}

/** The threshold of a purchase, its amount, and where and since when that is set. */
export interface Limit {
  readonly law: Dated<number>
  readonly pounds: number
  readonly from: Day
  readonly source: LawSource
}

/**
 * The threshold by kind, buyer and day; by the law of the day, unless an older one goes on for the purchase.
 *
 * Returns: `null` for a concession while concessions for services were outside the law.
 */
export function limitOf(purchase: Purchase, isLightTouch: boolean, on: LawOn, regime = regimeOn(on.day)): Limit | null {
  const law = lawOf(purchase, isLightTouch, regime)
  const pounds = on.find(law)
  if (pounds === undefined) return null
  const { from, source } = valueOn(law, on.day)!.entry
  return { law, pounds, from, source }
}

function lawOf(purchase: Purchase, isLightTouch: boolean, regime: Regime): Dated<number> {
  if (purchase.isConcession)
    return isLightTouch && regime === 'act2023' ? lightTouchConcessionThreshold : concessionThreshold
  // Part B services had one threshold, whoever bought.
  if (isLightTouch) return regime === 'regulations2006' ? subCentralThreshold : lightTouchThreshold
  return isCentral(purchase) ? centralThreshold : subCentralThreshold
}

/** Where each law says for which values it holds. */
export const THRESHOLD_SOURCES: { readonly [R in Regime]: LawSource } = {
  act2023: below.source,
  regulations2015: legislation('uksi/2015/102/regulation/5', 'Public Contracts Regulations 2015 reg 5'),
  regulations2006: legislation('uksi/2006/5/regulation/8', 'Public Contracts Regulations 2006 reg 8'),
}

/** Whether a purchase is below its threshold: exactly at it is not. */
export function belowFinding({ pounds }: Estimate, limit: Limit | null, regime: Regime): Finding {
  const source = THRESHOLD_SOURCES[regime]
  if (limit === null)
    return finding(below, true, 'concessions for services were outside the regulations before 18 April 2016', source)
  const difference = Math.abs(limit.pounds - pounds)
  const isBelow = pounds < limit.pounds
  const side = difference === 0 ? 'exactly at it' : `${sayPounds(difference)} ${isBelow ? 'below' : 'above'} it`
  return finding(
    below,
    isBelow,
    `the value is ${sayPounds(pounds)} and the threshold ${sayPounds(limit.pounds)}: ${side}`,
    source,
  )
}

export const thresholdRules = [estimate, below]

const notice = rule({
  id: 'procurement.belowThreshold.notice',
  title: 'Small enough for no notice at all',
  says:
    'From a certain value on, a buyer that advertises a small contract first publishes a notice, and every buyer ' +
    'publishes the details once it is made. Asking chosen suppliers is no advertising.',
  inForce: { from: '2015-02-26' },
  source: legislation('ukpga/2023/54/section/87', 'Procurement Act 2023 s 87'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [localNoticeFrom, centralNoticeFrom],
})

const suitability = rule({
  id: 'procurement.belowThreshold.suitability',
  title: 'No sifting of bidders below the threshold',
  says:
    'When a buyer invites tenders for a small contract, it may not keep anyone from bidding because of money or ' +
    'ability: that is looked at when the bids are in. It also thinks about what keeps small bodies out.',
  inForce: { from: '2025-02-24' },
  source: legislation('ukpga/2023/54/section/85', 'Procurement Act 2023 ss 85 and 86'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** What a buyer still does below the threshold. Nothing is found where the value of the notice is not yet law. */
export function belowThresholdFindings(purchase: Purchase, pounds: number, on: LawOn): readonly Finding[] {
  const law = isCentral(purchase) ? centralNoticeFrom : localNoticeFrom
  const from = on.find(law)
  if (from === undefined) return []
  const { source } = valueOn(law, on.day)!.entry
  const small = finding(
    notice,
    pounds < from,
    `the value is ${sayPounds(pounds)}; from ${sayPounds(from)} on it is given`,
    source,
  )
  if (on.day < suitability.inForce.from) return [small]
  return [small, finding(suitability, true, 'whoever is invited to bid may not be sifted by money or ability first')]
}

export const belowThresholdRules = [notice, suitability]
