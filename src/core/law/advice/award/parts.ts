import { sayPounds } from '../../../shared/money.ts'
import { belowThresholdFindings } from '../../procurement/belowThreshold.ts'
import { conditionRules } from '../../procurement/conditions.ts'
import { lightTouchEffectRules } from '../../procurement/lightTouch/effects.ts'
import type { Regime } from '../../procurement/regime.ts'
import { stagedSteps } from '../../procurement/stagedRoute.ts'
import type { Rule } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { sayMet } from '../words.ts'
import type { AdvicePart, Figure } from '../advice.ts'
import type { Asked } from './asked.ts'
import { stagedPlanOf } from './facts.ts'
import type { Route } from './route.ts'

const OPEN = { true: 'Open', false: 'Closed', null: 'Not known yet' } as const

/** All routes on one look, and what stands in the way of each. */
export function glancePart(routes: readonly Route[]): AdvicePart {
  return {
    kind: 'table',
    title: 'Every way, side by side',
    head: ['Way', 'Without a competition?', 'For us', 'What stands in the way, or is not known'],
    rows: routes.map(({ title, direct, open, findings }) => [
      title,
      direct ? 'Yes' : 'No',
      OPEN[`${open}`],
      open === true
        ? 'Nothing'
        : findings
            .filter(({ met }) => met === open)
            .map((found) => `${found.title} (${sayMet(found.met).toLowerCase()})`)
            .join('; ') || 'Nothing',
    ]),
  }
}

const VALUED: { readonly [R in Regime]: Figure['source'] } = {
  act2023: legislation('ukpga/2023/54/schedule/3', 'Procurement Act 2023 s 4 and Sch 3'),
  regulations2015: legislation('uksi/2015/102/regulation/6', 'Public Contracts Regulations 2015 reg 6'),
  regulations2006: legislation('uksi/2006/5/regulation/8', 'Public Contracts Regulations 2006 reg 8'),
}

/** What the contract is worth by the rules, and the threshold it is held against. */
export function valuePart({ estimate, limit, regime }: Asked): AdvicePart {
  const source = VALUED[regime]
  const figures: Figure[] = [
    {
      label: 'Value of the contract',
      says: sayPounds(estimate.pounds),
      value: estimate.pounds,
      working: estimate.working,
      source,
    },
  ]
  if (limit.pounds !== undefined) {
    const room = limit.pounds - estimate.pounds
    figures.push(
      { label: limit.law.label, says: sayPounds(limit.pounds), value: limit.pounds, working: 'the law', source },
      {
        label: room > 0 ? 'Below the threshold by' : 'At or above the threshold by',
        says: sayPounds(Math.abs(room)),
        value: room,
        working: `${sayPounds(limit.pounds)} − ${sayPounds(estimate.pounds)}`,
        source,
      },
    )
  }
  return {
    kind: 'figures',
    title: 'The value and the threshold',
    says: ['Pounds a year, in pounds. VAT decides more than one expects: an exempt service counts without it.'],
    figures,
  }
}

/** What still holds below the threshold, where it is below and the general law governs it. */
export function smallPart({ below, purchase, estimate, on, underNhsRegime }: Asked): readonly AdvicePart[] {
  if (below.met !== true || underNhsRegime === true) return []
  const findings = belowThresholdFindings(purchase, estimate.pounds, on)
  return findings.length === 0 ? [] : [{ kind: 'findings', title: 'What holds below the threshold', findings }]
}

/** The days of a company that is handed to its staff later. */
export function stagedPart({ answers, on }: Asked): readonly AdvicePart[] {
  const plan = stagedPlanOf(answers, on)
  return plan === null
    ? []
    : [{ kind: 'steps', title: 'A company of the buyer first, its staff later', steps: stagedSteps(plan) }]
}

/** What is lighter for a light touch contract, and what may be asked of us, under the Act. */
export function competitionParts({ isLightTouch, regime, underNhsRegime }: Asked): readonly AdvicePart[] {
  if (regime !== 'act2023' || underNhsRegime === true) return []
  return [
    ...(isLightTouch ? [rulesPart('What is lighter for a light touch contract', lightTouchEffectRules)] : []),
    rulesPart('What a buyer may and may not ask of bidders', conditionRules),
  ]
}

const rulesPart = (title: string, rules: readonly Rule[]): AdvicePart => ({
  kind: 'table',
  title,
  head: ['Rule', 'What it is', 'Where it is written'],
  rows: rules.map((each) => [each.title, each.says, each.source.title]),
})
