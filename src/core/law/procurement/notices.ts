import type { Step } from '../advice/advice.ts'
import type { LawOn } from '../lawOn.ts'
import type { Rule } from '../rule.ts'
import type { NoticePlan } from './noticePlan.ts'
import { noticesAfterRules, stepsAfterContract } from './noticesAfter.ts'
import { noticesBeforeRules, stepsBeforeContract, noNoticeStep } from './noticesBefore.ts'
import { earlierNoticeRules, earlierNoticeSteps } from './noticesEarlier.ts'
import { regimeOn } from './regime.ts'

/** The notices of a contract, in order, by the law of the day. An exempt contract needs none of them. */
export function noticeSteps(plan: NoticePlan, on: LawOn): readonly Step[] {
  if (regimeOn(on.day) !== 'act2023') return earlierNoticeSteps(plan, on)
  if (plan.award === 'userChoice') return [noNoticeStep]
  return [...stepsBeforeContract(plan, on), ...stepsAfterContract(plan, on)]
}

export const noticeRules: readonly Rule[] = [...noticesBeforeRules, ...noticesAfterRules, ...earlierNoticeRules]
