import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { isCentral, type Purchase } from './purchase.ts'
import { regimeOn, type Regime } from './regime.ts'
import {
  centralThreshold,
  concessionThreshold,
  lightTouchConcessionThreshold,
  lightTouchThreshold,
  subCentralThreshold,
  thresholdsIncludeVat,
} from './thresholdValues.ts'

const estimate = rule({
  id: 'procurement.threshold.estimate',
  title: 'The value is all that may be paid',
  says:
    'The value of a contract is the most that may be paid under it: every year, with every extension and option. Since ' +
    '2022 it counts with VAT. A value that cannot be told counts as above the threshold. Contracts that could ' +
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

/** The threshold of a purchase, and its amount; no amount where concessions were outside the law. */
export interface Limit {
  readonly law: Dated<number>
  readonly pounds: number | undefined
}

/** The threshold by kind, buyer and day; by the law of the day, unless an older one goes on for the purchase. */
export function limitOf(purchase: Purchase, isLightTouch: boolean, on: LawOn, regime = regimeOn(on.day)): Limit {
  const law = lawOf(purchase, isLightTouch, regime)
  return { law, pounds: on.find(law) }
}

function lawOf(purchase: Purchase, isLightTouch: boolean, regime: Regime): Dated<number> {
  if (purchase.isConcession)
    return isLightTouch && regime === 'act2023' ? lightTouchConcessionThreshold : concessionThreshold
  // Part B services had one threshold, whoever bought.
  if (isLightTouch) return regime === 'regulations2006' ? subCentralThreshold : lightTouchThreshold
  return isCentral(purchase) ? centralThreshold : subCentralThreshold
}

/** Whether a purchase is below its threshold: exactly at it is not. */
export function belowFinding({ pounds }: Estimate, limit: Limit): Finding {
  if (limit.pounds === undefined)
    return finding(below, true, 'concessions for services were outside the regulations before 18 April 2016')
  const difference = Math.abs(limit.pounds - pounds)
  const isBelow = pounds < limit.pounds
  const side = difference === 0 ? 'exactly at it' : `${sayPounds(difference)} ${isBelow ? 'below' : 'above'} it`
  return finding(
    below,
    isBelow,
    `the value is ${sayPounds(pounds)} and the threshold ${sayPounds(limit.pounds)}: ${side}`,
  )
}

export const thresholdRules = [estimate, below]
