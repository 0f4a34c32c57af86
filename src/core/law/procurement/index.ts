import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { conditionRules } from './conditions.ts'
import { regulation32, schedule5 } from './directAward/grounds.ts'
import { partBRules } from './directAward/partBAward.ts'
import { personalChoiceRules } from './directAward/personalChoice.ts'
import { healthRules } from './health.ts'
import { horizontalRules } from './horizontal.ts'
import { lightTouchEffectRules, lightTouchRules } from './lightTouch/lightTouch.ts'
import { noticeRules } from './notices.ts'
import { noticeValues } from './noticeValues.ts'
import { providerSelectionRules } from './providerSelection.ts'
import { providerSelectionValues } from './providerSelectionValues.ts'
import { reserved33Rules } from './reserved33.ts'
import { reserved77Rules } from './reserved77.ts'
import { socialValueRules } from './socialValue.ts'
import { stagedRules } from './stagedRoute.ts'
import { standstillRules } from './standstill.ts'
import { belowThresholdRules, thresholdRules } from './threshold.ts'
import { thresholdValues } from './thresholdValues.ts'
import * as values from './values.ts'
import { verticalRules } from './vertical.ts'

/** How public bodies may buy: the Procurement Act 2023, what came before it, and the NHS regime. */
export const procurementValues: readonly Dated<unknown>[] = [
  ...thresholdValues,
  values.localNoticeFrom,
  values.centralNoticeFrom,
  values.reservedTermMost,
  values.reservedLookBack,
  values.verticalShareMore,
  values.horizontalShareMost,
  ...providerSelectionValues,
  ...noticeValues,
  values.socialValueLeast,
]

/** Grounds for an award without competition, of both laws that list them. */
const groundRules = [...schedule5, ...regulation32].map(({ rule }) => rule)

export const procurementRules: readonly Rule[] = [
  ...thresholdRules,
  ...belowThresholdRules,
  ...lightTouchRules,
  ...lightTouchEffectRules,
  ...conditionRules,
  ...reserved33Rules,
  ...reserved77Rules,
  ...groundRules,
  ...personalChoiceRules,
  ...partBRules,
  ...verticalRules,
  ...stagedRules,
  ...horizontalRules,
  ...healthRules,
  ...providerSelectionRules,
  ...noticeRules,
  ...standstillRules,
  ...socialValueRules,
]
