import type { Day } from '../../../shared/day.ts'
import type { LawOn } from '../../lawOn.ts'
import { stoodUntil2016 } from '../../procurement/health.ts'
import { lightTouchFinding } from '../../procurement/lightTouch/lightTouch.ts'
import { selectionScopeFindings } from '../../procurement/providerSelectionScope.ts'
import { regimeOn, type Purchase, type Regime } from '../../procurement/purchase.ts'
import { belowFinding, estimatedValue, limitOf, type Estimate, type Limit } from '../../procurement/threshold.ts'
import { thresholdsIncludeVat } from '../../procurement/thresholdValues.ts'
import { allMet, type Finding } from '../../rule.ts'
import { awardDayOf, purchaseOf } from './facts.ts'
import type { AwardAnswers } from './questions.ts'

/** What is asked, with what every route needs of it worked out once. */
export interface Asked {
  readonly answers: AwardAnswers
  readonly on: LawOn
  /** The law that governs the purchase: that of the day, or the one before where it went on. */
  readonly regime: Regime
  /** Whether that is so because the law before went on for health care of the NHS. */
  readonly wentOn: boolean
  readonly purchase: Purchase
  readonly award: Day
  readonly lightTouch: Finding
  readonly isLightTouch: boolean
  readonly estimate: Estimate
  /** `null` for a concession while the law left those alone. */
  readonly limit: Limit | null
  readonly below: Finding
  /** Whether the purchase falls to the NHS regime, condition by condition; none before its first day. */
  readonly scope: readonly Finding[]
  readonly underNhsRegime: boolean | null
  /** Whether an NHS body buys health care. */
  readonly isNhsHealthCare: boolean | null
}

export function askedOf(answers: AwardAnswers, on: LawOn): Asked {
  const isNhsHealthCare = answers.buyer === 'council' || answers.buyer === 'central' ? false : answers.health
  const wentOn = stoodUntil2016(on.day) && isNhsHealthCare === true
  const regime = wentOn ? 'regulations2006' : regimeOn(on.day)
  const purchase = purchaseOf(answers, on.value(thresholdsIncludeVat), on)
  const lightTouch = lightTouchFinding(answers.cpv, regime)
  const isLightTouch = lightTouch.met === true
  const estimate = estimatedValue(purchase, on)
  const scope = selectionScopeFindings(
    {
      buyerInScope: answers.buyer !== 'central',
      isHealthCare: answers.health,
      codes: answers.cpv,
      besides: null,
    },
    on,
  )
  const limit = limitOf(purchase, isLightTouch, on, regime)
  return {
    answers,
    on,
    regime,
    wentOn,
    purchase,
    award: awardDayOf(answers, on),
    lightTouch,
    isLightTouch,
    estimate,
    limit,
    below: belowFinding(estimate, limit, regime),
    scope,
    underNhsRegime: scope.length === 0 ? false : allMet(scope),
    isNhsHealthCare,
  }
}
