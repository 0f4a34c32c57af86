import { sayPounds } from '../../shared/money.ts'
import { valueOn } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { centralNoticeFrom, localNoticeFrom } from './belowThresholdValues.ts'
import { isCentral, type Purchase } from './purchase.ts'

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
