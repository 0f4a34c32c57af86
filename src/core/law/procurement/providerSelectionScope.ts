import { sayPounds } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { answered, finding, isInForce, not, rule, type Finding, type Known } from '../rule.ts'
import { legislation } from '../source.ts'
import { bySelectionRegulation } from './providerSelectionValues.ts'

/**
 * Health care services of the Provider Selection Regime by their code of the Common Procurement Vocabulary, without
 * the check digit. The four of which only a part is meant stand in `ONLY_IN_PART` as well.
 *
 * Source: SI 2023/1348 Sch 1.
 */
const LISTED: ReadonlySet<string> = new Set(
  (
    '85100000 85110000 85111000 85111100 85111200 85111300 85111310 85111320 85111400 85111500 85111600 85111700 ' +
    '85111800 85111810 85111820 85111900 85112200 85120000 85121000 85121100 85121200 85121210 85121220 85121230 ' +
    '85121231 85121232 85121240 85121250 85121251 85121252 85121270 85121271 85121280 85121281 85121282 85121283 ' +
    '85121290 85121291 85121292 85121300 85130000 85131000 85131100 85131110 85140000 85141000 85141100 85141200 ' +
    '85141210 85141211 85141220 85142000 85142100 85143000 85144000 85144100 85145000 85146000 85146100 85146200 ' +
    '85148000 85149000 85150000 85160000 85323000 85312330 85312500'
  ).split(' '),
)

const ONLY_IN_PART: ReadonlyMap<string, string> = new Map([
  ['85149000', 'but not community pharmacy under the regulations of 2013'],
  ['85323000', 'as far as they are delivered to individuals'],
  ['85312330', 'as far as they support the sexual and reproductive health of individuals'],
  ['85312500', 'as far as they tackle misuse of substances, or restore the mental or physical health of individuals'],
])

/** How a code stands to the list. `under`: not on it itself, though a wider code above it is. */
type CodeStanding =
  | { readonly kind: 'listed' }
  | { readonly kind: 'part'; readonly limit: string }
  | { readonly kind: 'under'; readonly wider: string }
  | { readonly kind: 'other' }

/** How a code of eight digits stands to the list of the regime. */
export function selectionCode(code: string): CodeStanding {
  const limit = ONLY_IN_PART.get(code)
  if (limit !== undefined) return { kind: 'part', limit }
  if (LISTED.has(code)) return { kind: 'listed' }
  const wider = wideningsOf(code).find((each) => LISTED.has(each))
  return wider === undefined ? { kind: 'other' } : { kind: 'under', wider }
}

/** A code with its last digits made nought one by one, down to the three that name a group: nearest first. */
const wideningsOf = (code: string): readonly string[] =>
  [7, 6, 5, 4, 3].map((kept) => code.slice(0, kept).padEnd(8, '0')).filter((wider) => wider !== code)

/** A purchase that may fall under the Provider Selection Regime. `null` wherever nobody knows yet. */
export interface HealthPurchase {
  /** Whether a council, a combined authority, an integrated care board, NHS England or an NHS trust buys. */
  readonly buyerInScope: Known
  /** Whether it is health care given to people for the health service in England. */
  readonly isHealthCare: Known
  /** Codes of the Common Procurement Vocabulary, eight digits each. Empty when nobody has chosen any. */
  readonly codes: readonly string[]
  /** What else is bought with it; `null` when nothing is. */
  readonly besides: Besides | null
}

/** Other goods and services in the same contract, over its life. */
interface Besides {
  readonly healthPounds: number
  readonly otherPounds: number
  /** Whether the two could reasonably be bought apart. */
  readonly separable: Known
}

const buyer = rule({
  id: 'procurement.providerSelection.buyer',
  title: 'Bought by the NHS or a council in England',
  says:
    'The buyer is an integrated care board, NHS England, an NHS trust or foundation trust, a local authority or a ' +
    'combined authority.',
  ...bySelectionRegulation(2),
  source: legislation('uksi/2023/1348', 'Health Care Services (Provider Selection Regime) Regulations 2023'),
})

const care = rule({
  id: 'procurement.providerSelection.care',
  title: 'Health care for people',
  says: 'It is health care for people, bought for the health service in England. Social care alone is not.',
  ...bySelectionRegulation(3),
})

const code = rule({
  id: 'procurement.providerSelection.code',
  title: 'On the list of health care services',
  says: 'The services fall within the codes that Schedule 1 lists, four of them only in part.',
  ...bySelectionRegulation(2),
  source: legislation('uksi/2023/1348/schedule/1', 'Health Care Services (PSR) Regulations 2023 Sch 1'),
})

const main = rule({
  id: 'procurement.providerSelection.main',
  title: 'Health care is the larger part',
  says: 'Where other things are bought in the same contract, health care is worth more than they are over its life.',
  ...bySelectionRegulation(3),
})

const apart = rule({
  id: 'procurement.providerSelection.apart',
  title: 'The rest cannot reasonably be bought apart',
  says:
    'Other things belong in the contract only where buying them apart would, or would be likely to, harm the ' +
    'service: what people need, its quality, its efficiency, or fairness.',
  ...bySelectionRegulation(3),
})

const only2013 = rule({
  id: 'procurement.health2013.only',
  title: 'Only one body can do it',
  says:
    'From April 2013 to the end of 2023 NHS England and clinical commissioning groups could award a contract for ' +
    'health care without advertising it only where they were satisfied that just one provider could do it. ' +
    'Otherwise they bought from whoever was most capable and best value, without favouring any kind of owner.',
  inForce: { from: '2013-04-01', to: '2023-12-31' },
  source: legislation(
    'uksi/2013/500/regulation/5',
    'National Health Service (Procurement, Patient Choice and Competition) (No. 2) Regulations 2013 reg 5',
  ),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note: 'Councils bought public health under the Public Contracts Regulations alone.',
})

const before2013 = rule({
  id: 'procurement.healthBefore2013',
  title: 'Guidance, and little law',
  says:
    'Before April 2013 health care was among the services for which the Public Contracts Regulations asked little, ' +
    'and the health service followed guidance of its own.',
  inForce: { from: '2006-01-31', to: '2013-03-31' },
  source: legislation('uksi/2006/5/regulation/5', 'Public Contracts Regulations 2006 reg 5'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
  note: 'The guidance of the Department of Health, and the rules of its competition panel, are not here.',
})

/** Whether a purchase falls under the regime, condition by condition. None before its first day: see the next. */
export function selectionScopeFindings(purchase: HealthPurchase, on: LawOn): readonly Finding[] {
  if (!isInForce(care, on.day)) return []
  const { buyerInScope, isHealthCare, codes, besides } = purchase
  return [
    answered(
      buyer,
      buyerInScope,
      'the buyer is one of these',
      'the buyer is none of these',
      'nobody has said who buys',
    ),
    answered(
      care,
      isHealthCare,
      'it is health care for people',
      'it is no health care for people',
      'nobody has said whether it is health care',
    ),
    codeFinding(codes),
    ...(besides ? mixedFindings(besides) : []),
  ]
}

/** The law of buying health care before the regime, and whether it let just one body be asked. */
export function earlierHealthFindings(onlyOneCan: Known, on: LawOn): readonly Finding[] {
  if (isInForce(only2013, on.day))
    return [
      answered(
        only2013,
        onlyOneCan,
        'only one provider can do it',
        'more than one provider can do it',
        'nobody has said whether others can do it',
      ),
    ]
  return isInForce(before2013, on.day) ? [finding(before2013, null, 'what the guidance asked for is not here')] : []
}

function codeFinding(codes: readonly string[]): Finding {
  const standings = codes.map((each) => [each, selectionCode(each)] as const)
  const best =
    standings.find(([, { kind }]) => kind === 'listed') ??
    standings.find(([, { kind }]) => kind === 'part') ??
    standings.find(([, { kind }]) => kind === 'under')
  if (best) return finding(code, best[1].kind === 'under' ? null : true, saysCode(...best))
  if (codes.length === 0) return finding(code, null, 'no code has been chosen')
  return finding(code, false, `${codes.join(', ')} ${codes.length === 1 ? 'is' : 'are'} not on the list`)
}

function saysCode(of: string, standing: CodeStanding): string {
  if (standing.kind === 'part') return `${of} is on the list, ${standing.limit}`
  if (standing.kind === 'under') return `${of} is not on the list itself, and ${standing.wider} above it is`
  return `${of} is on the list`
}

function mixedFindings({ healthPounds, otherPounds, separable }: Besides): readonly Finding[] {
  return [
    finding(
      main,
      healthPounds > otherPounds,
      `health care is worth ${sayPounds(healthPounds)} and the rest ${sayPounds(otherPounds)}`,
    ),
    answered(
      apart,
      not(separable),
      'the rest could not reasonably be bought apart',
      'the rest could reasonably be bought apart',
      'nobody has said whether the rest could be bought apart',
    ),
  ]
}

export const selectionScopeRules = [buyer, care, code, main, apart, only2013, before2013]
