import type { Day } from '../../shared/day.ts'
import type { LawOn } from '../lawOn.ts'
import type { Rule, Terms } from '../rule.ts'
import { legislation } from '../source.ts'
import { noticeNumbers, type Notice } from './noticeValues.ts'
import { ACT_2023_FROM } from './regime.ts'

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
