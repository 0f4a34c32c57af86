import type { Day } from '../../shared/day.ts'
import { dated, type Dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import type { Rule, Terms } from '../rule.ts'
import { legislation } from '../source.ts'
import { ACT_2023_FROM, REGULATIONS_2006_FROM, REGULATIONS_2015_FROM } from './purchase.ts'

interface Term {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly section: number
  readonly from?: Day
  readonly note?: string
}

/** A figure of the Act, in force since its first day unless another is given. */
const byAct = (value: number, { id, label, unit, section, from = ACT_2023_FROM, note }: Term): Dated<number> =>
  dated({
    id: `procurement.notices.${id}`,
    label,
    unit,
    history: [
      {
        from,
        value,
        source: legislation(`ukpga/2023/54/section/${section}`, `Procurement Act 2023 s ${section}`),
        confidence: 'verified',
      },
    ],
    knownTo: '2027-03-31',
    reviewBy: '2027-04-06',
    ...(note !== undefined && { note }),
  })

/** The standstill of the Act, mandatory or chosen. */
export const standstillWorkingDays = byAct(8, {
  id: 'standstillWorkingDays',
  label: 'Standstill between the award notice and the contract',
  unit: 'working days',
  section: 51,
  note: 'A working day is one that is no bank holiday in any part of the United Kingdom (s 123).',
})

/** The standstill of the Regulations before it, after a decision that was sent by electronic means. */
export const standstillDays = dated<number>({
  id: 'procurement.notices.standstillDays',
  label: 'Standstill after a decision was sent to those who had tendered',
  unit: 'days',
  history: [
    {
      from: '2009-12-20',
      value: 10,
      source: { title: 'Public Contracts Regulations 2006 reg 32A, inserted by SI 2009/2992' },
      confidence: 'memory',
    },
    {
      from: REGULATIONS_2015_FROM,
      to: '2025-02-23',
      value: 10,
      source: legislation('uksi/2015/102/regulation/87', 'Public Contracts Regulations 2015 reg 87'),
      confidence: 'verified',
    },
  ],
  knownTo: '2025-02-23',
  reviewBy: '2027-04-06',
  note: 'Fifteen days where the decision was sent by post, or ten from the day the last letter came if that is sooner.',
})

/** Days after an award in which the Regulations before the Act had it published. */
export const earlierAwardNoticeDays = dated<number>({
  id: 'procurement.notices.earlierAwardNoticeDays',
  label: 'Days to publish an award before the Act',
  unit: 'days',
  history: [
    {
      from: REGULATIONS_2006_FROM,
      value: 48,
      source: legislation('uksi/2006/5/regulation/31', 'Public Contracts Regulations 2006 reg 31'),
      confidence: 'memory',
    },
    {
      from: REGULATIONS_2015_FROM,
      to: '2025-02-23',
      value: 30,
      source: legislation('uksi/2015/102/regulation/50', 'Public Contracts Regulations 2015 reg 50'),
      confidence: 'memory',
    },
  ],
  knownTo: '2025-02-23',
  reviewBy: '2027-04-06',
})

/** A planned procurement notice this long before the tender notice, and no longer than the next, allows less time. */
export const plannedNoticeDays = byAct(40, {
  id: 'plannedNoticeDays',
  label: 'Days between a planned procurement notice and the tender notice',
  unit: 'days',
  section: 15,
})

export const plannedNoticeMonths = byAct(12, {
  id: 'plannedNoticeMonths',
  label: 'Months for which a planned procurement notice counts',
  unit: 'months',
  section: 15,
})

/** Least time to tender, with all papers given at once and tenders sent electronically. None for light touch. */
export const tenderingDays = byAct(25, {
  id: 'tenderingDays',
  label: 'Least days to send a tender',
  unit: 'days',
  section: 54,
  note: '30 days where not all papers come with the notice or tenders go by post; 35 where both; 10 in an urgent case.',
})

export const tenderingDaysAfterPlanned = byAct(10, {
  id: 'tenderingDaysAfterPlanned',
  label: 'Least days to send a tender after a planned procurement notice',
  unit: 'days',
  section: 54,
})

/** A contract worth more than this is published, and has indicators unless it is light touch. */
export const publishedContractAbove = byAct(5_000_000, {
  id: 'publishedContractAbove',
  label: 'Value above which a contract is published',
  unit: 'pounds over the whole contract',
  section: 53,
})

export const indicatorsAbove = byAct(5_000_000, {
  id: 'indicatorsAbove',
  label: 'Value above which a contract has performance indicators',
  unit: 'pounds over the whole contract',
  section: 52,
})

export const indicatorsLeast = byAct(3, {
  id: 'indicatorsLeast',
  label: 'Least performance indicators of a large contract',
  unit: 'indicators',
  section: 52,
})

/** A pair of periods: most contracts, and light touch contracts, which have longer. */
const pair = (term: Term, most: number, lightTouch: number) => ({
  most: byAct(most, term),
  lightTouch: byAct(lightTouch, {
    ...term,
    id: `${term.id}LightTouch`,
    label: `${term.label}, light touch`,
  }),
})

export const detailsDays = pair(
  { id: 'detailsDays', label: 'Days to publish the details of a contract', unit: 'days', section: 53 },
  30,
  120,
)

export const copyDays = pair(
  { id: 'copyDays', label: 'Days to publish a copy of a large contract', unit: 'days', section: 53 },
  90,
  180,
)

export const performanceMonths = byAct(12, {
  id: 'performanceMonths',
  label: 'Months in which performance is assessed at least once',
  unit: 'months',
  section: 71,
  from: '2026-01-01',
  note: 'Section 71 began on 1 January 2026 by SI 2025/1316, which was read at second hand.',
})

/** A change of value or term by no more than this needs no notice. */
export const changeNoticeAbove = byAct(0.1, {
  id: 'changeNoticeAbove',
  label: 'Change of value or term above which a notice goes before it',
  unit: 'share of the value or the term',
  section: 75,
})

export const terminationDays = byAct(30, {
  id: 'terminationDays',
  label: 'Days to publish that a contract has ended',
  unit: 'days',
  section: 80,
})

/** The notices of the Act that a contract passes through. */
type Notice =
  | 'marketEngagement'
  | 'planned'
  | 'tender'
  | 'transparency'
  | 'award'
  | 'details'
  | 'performance'
  | 'change'
  | 'termination'

/** The number by which the central digital platform knows each notice. */
export const noticeNumbers = dated<{ readonly [N in Notice]: string }>({
  id: 'procurement.notices.numbers',
  label: 'Numbers of the notices',
  unit: 'numbers',
  history: [
    {
      from: ACT_2023_FROM,
      value: {
        marketEngagement: 'UK2',
        planned: 'UK3',
        tender: 'UK4',
        transparency: 'UK5',
        award: 'UK6',
        details: 'UK7',
        performance: 'UK9',
        change: 'UK10',
        termination: 'UK11',
      },
      source: {
        title: 'Find a Tender, notice types and sequences',
        url: 'https://www.find-tender.service.gov.uk/Home/NoticeTypes',
      },
      confidence: 'memory',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
  note: 'UK2 to UK5 were read on that page. The other numbers are from memory.',
  say: (numbers) => Object.values(numbers).join(', '),
})

export const noticeValues: readonly Dated<unknown>[] = [
  standstillWorkingDays,
  standstillDays,
  earlierAwardNoticeDays,
  plannedNoticeDays,
  plannedNoticeMonths,
  tenderingDays,
  tenderingDaysAfterPlanned,
  indicatorsAbove,
  indicatorsLeast,
  detailsDays.most,
  detailsDays.lightTouch,
  publishedContractAbove,
  copyDays.most,
  copyDays.lightTouch,
  performanceMonths,
  changeNoticeAbove,
  terminationDays,
  noticeNumbers,
]

/** What is to be published about a contract, and when. `null` for a day that nobody has planned yet. */
export interface NoticePlan {
  readonly lightTouch: boolean
  /** By competition; directly, for a reason that the Act lists; or directly because the person served has chosen. */
  readonly award: 'competition' | 'direct' | 'userChoice'
  /** All that may be paid under the contract, with VAT. */
  readonly estimatedPounds: number
  readonly tenderNotice: Day | null
  readonly awardNotice: Day | null
  readonly contract: Day | null
  /** The day on which the contract runs out, or is ended. */
  readonly ends: Day | null
}

/** What the rules of one section of the Act have in common. */
export const bySection = (section: number): Terms => ({
  inForce: { from: ACT_2023_FROM },
  source: legislation(`ukpga/2023/54/section/${section}`, `Procurement Act 2023 s ${section}`),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** The name of a notice with its number. */
export const titleOf = ({ title }: Rule, notice: Notice, on: LawOn): string =>
  `${title} (${on.value(noticeNumbers)[notice]})`
