import { sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { answered, finding, isInForce, rule, type Finding, type Known, type Rule, type Terms } from '../rule.ts'
import { judgment, legislation } from '../source.ts'
import { ACT_2023_FROM, regimeOn, REGULATIONS_2015_FROM } from './purchase.ts'
import { horizontalShareMost } from './values.ts'

/** Authorities that do something together by a contract among themselves. `null` wherever nobody knows yet. */
export interface JointWork {
  /** Whether every party, the new body among them, is itself bound by the law of procurement. */
  readonly onlyAuthorities: Known
  /** Whether it serves aims they have in common as public bodies. */
  readonly commonAims: Known
  /** Whether it is solely in the public interest: nobody is to profit by it. */
  readonly publicInterestOnly: Known
  /** Share of the joint work for anything but their public functions, or on the open market. 0 to 1. */
  readonly shareOtherwise: number | null
}

const ACT = {
  inForce: { from: ACT_2023_FROM },
  source: legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 3'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const
const REGULATION_12 = {
  inForce: { from: REGULATIONS_2015_FROM, to: '2025-02-23' },
  source: legislation('uksi/2015/102/regulation/12', 'Public Contracts Regulations 2015 reg 12(7)'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const
const CASE_LAW = {
  inForce: { from: '2009-06-09', to: '2015-02-25' },
  source: judgment('62006CJ0480', 'Hamburg, Case C-480/06, judgment of 9 June 2009'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
} as const

/** The three conditions that every one of the three laws has. */
const conditions = (family: string, terms: Terms) => ({
  only: rule({
    id: `procurement.${family}.only`,
    title: 'Between authorities only',
    says: 'Every party is itself bound by the law of procurement.',
    ...terms,
    note:
      'A body that employees own and run is seldom bound: being paid for a service is not being funded by the State ' +
      '(University of Cambridge, C-380/98, from memory).',
  }),
  aims: rule({
    id: `procurement.${family}.aims`,
    title: 'For aims they have in common',
    says: 'The work serves aims that the authorities have in common in what they are there for.',
    ...terms,
  }),
  interest: rule({
    id: `procurement.${family}.interest`,
    title: 'Solely in the public interest',
    says: 'The arrangement is made solely in the public interest, not for profit.',
    ...terms,
  }),
})

const CONDITIONS = {
  act2023: conditions('horizontal', ACT),
  regulations2015: conditions('regulation12Joint', REGULATION_12),
  regulations2006: conditions('hamburg', CASE_LAW),
}

const share = rule({
  id: 'procurement.horizontal.share',
  title: 'No more than 20% for anything else',
  says:
    'No more than 20% of the work that is planned is for anything but the public functions of the authorities. It is ' +
    'measured by turnover over three years, or by plans; where that is too much, by costs, time or value instead.',
  ...ACT,
  values: [horizontalShareMost],
})

const share2015 = rule({
  id: 'procurement.regulation12Joint.share',
  title: 'Less than 20% on the open market',
  says: 'The authorities do less than 20% of the work in question on the open market.',
  ...REGULATION_12,
  values: [horizontalShareMost],
})

/**
 * May authorities make this contract among themselves without competition? Condition by condition, by the law of the
 * day. Under the case law of before 2015 there was no figure, and so there is no finding on the share.
 */
export function horizontalFindings(work: JointWork, on: LawOn): readonly Finding[] {
  const { only, aims, interest } = CONDITIONS[regimeOn(on.day)]
  const { onlyAuthorities, commonAims, publicInterestOnly } = work
  const found = [
    answered(
      only,
      onlyAuthorities,
      'every party is an authority',
      'one of the parties is no authority',
      'nobody has said whether every party is an authority',
    ),
    answered(aims, commonAims, 'they share the aims', 'they do not share the aims', 'nobody has named the aims'),
    answered(
      interest,
      publicInterestOnly,
      'it is solely in the public interest',
      'it is not solely in the public interest',
      'nobody has said whether it is solely in the public interest',
    ),
    ...shareFindings(work, on),
  ]
  if (isInForce(only, on.day)) return found
  const because = 'before 9 June 2009 no court had said that authorities may do this'
  return found.map((each) => ({ ...each, met: false, because }))
}

function shareFindings({ shareOtherwise }: JointWork, on: LawOn): readonly Finding[] {
  const most = on.find(horizontalShareMost) ?? null
  if (most === null) return []
  const isAct = regimeOn(on.day) === 'act2023'
  const limit = isAct ? `no more than ${sayShare(most)} may be` : `it is to be less than ${sayShare(most)}`
  if (shareOtherwise === null)
    return [finding(isAct ? share : share2015, null, `nobody has said how much is for anything else; ${limit}`)]
  const met = isAct ? shareOtherwise <= most : shareOtherwise < most
  return [finding(isAct ? share : share2015, met, `${sayShare(shareOtherwise, 1)} is for anything else; ${limit}`)]
}

export const horizontalRules: readonly Rule[] = [
  ...Object.values(CONDITIONS).flatMap(({ only, aims, interest }) => [only, aims, interest]),
  share,
  share2015,
]
