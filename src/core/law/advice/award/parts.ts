import { addDays, addMonthsToDay, sayDay, type Day } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { conditionRules } from '../../procurement/conditions.ts'
import { lightTouchEffectRules } from '../../procurement/lightTouch/lightTouch.ts'
import { noticeSteps } from '../../procurement/notices.ts'
import { keyCriteria } from '../../procurement/providerSelection.ts'
import { selectionStandstillEnds, selectionSteps } from '../../procurement/providerSelectionClocks.ts'
import type { SelectionProcess } from '../../procurement/providerSelectionValues.ts'
import { REGIME_NAMES, type Regime } from '../../procurement/purchase.ts'
import { missions, socialValueDuty, socialValueFindings, weightFindings } from '../../procurement/socialValue.ts'
import { stagedSteps } from '../../procurement/stagedRoute.ts'
import { standstillFrom } from '../../procurement/standstill.ts'
import { belowThresholdFindings } from '../../procurement/threshold.ts'
import { thresholdsIncludeVat } from '../../procurement/thresholdValues.ts'
import { allMet, type Rule } from '../../rule.ts'
import { legislation } from '../../source.ts'
import type { AdvicePart, Figure } from '../advice.ts'
import type { Asked } from './asked.ts'
import { stagedPlanOf } from './facts.ts'
import { decisive, type Route } from './route.ts'
import { selectionOf } from './routes/nhs.ts'

const OPEN = { true: 'Open', false: 'Closed', null: 'Not known yet' } as const

/** All routes on one look, and what stands in the way of each. */
export function glancePart(routes: readonly Route[], asked: Asked): AdvicePart {
  return {
    kind: 'table',
    title: 'Every way, side by side',
    says: [`The purchase is governed by ${lawNamed(asked)}.`],
    head: ['Way', 'Without a competition?', 'For us', 'What stands in the way, or is not known'],
    rows: routes.map((route) => [route.title, route.direct ? 'Yes' : 'No', OPEN[`${route.open}`], inTheWay(route)]),
  }
}

const lawNamed = ({ regime, underNhsRegime }: Asked): string =>
  underNhsRegime === true ? 'the NHS Provider Selection Regime' : REGIME_NAMES[regime]

/** What is not met or, where all that is known is met, what is not known. */
function inTheWay({ open, findings, closedBecause }: Route): string {
  if (open === true) return 'Nothing'
  if (open === false && closedBecause !== undefined) return 'None of its conditions is met'
  const names = decisive(findings, open).map(({ title, met }) => (met === null ? `${title} (not known)` : title))
  return names.join('; ') || 'Nothing'
}

const VALUED: { readonly [R in Regime]: Figure['source'] } = {
  act2023: legislation('ukpga/2023/54/schedule/3', 'Procurement Act 2023 s 4 and Sch 3'),
  regulations2015: legislation('uksi/2015/102/regulation/6', 'Public Contracts Regulations 2015 reg 6'),
  regulations2006: legislation('uksi/2006/5/regulation/8', 'Public Contracts Regulations 2006 reg 8'),
}

/** What the contract is worth by the rules, and the threshold it is held against. */
export function valuePart(asked: Asked): AdvicePart {
  const { estimate, regime, underNhsRegime } = asked
  // The NHS regime has no threshold.
  const limit = underNhsRegime === true ? null : asked.limit
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
  if (limit !== null) {
    const room = limit.pounds - estimate.pounds
    figures.push(
      {
        label: limit.law.label,
        says: sayPounds(limit.pounds),
        value: limit.pounds,
        working: `set from ${sayDay(limit.from)} on`,
        source: limit.source,
      },
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
    says: saysVat(asked),
    figures,
  }
}

function saysVat({ purchase, on }: Asked): readonly string[] {
  if (!on.value(thresholdsIncludeVat)) return ['Before 2022 values were held against thresholds without VAT.']
  return purchase.vatShare === 0
    ? ['No VAT is due, so none is in the value. The same price with VAT would come closer to the threshold.']
    : ['VAT is in the value, even where the buyer gets it back. A service that is exempt has none in it.']
}

/** What still holds below the threshold, where it is below and the general law governs it. */
export function smallPart({ below, purchase, estimate, on, underNhsRegime }: Asked): readonly AdvicePart[] {
  if (below.met !== true || underNhsRegime === true) return []
  const findings = belowThresholdFindings(purchase, estimate.pounds, on)
  return findings.length === 0 ? [] : [{ kind: 'findings', title: 'What holds below the threshold', findings }]
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

/** What the NHS regime weighs, for a purchase that may fall to it. */
export const criteriaPart = ({ underNhsRegime }: Asked): readonly AdvicePart[] =>
  underNhsRegime === false
    ? []
    : [
        {
          kind: 'table',
          title: 'What a buyer of health care weighs',
          head: ['Criterion', 'What it means'],
          rows: keyCriteria,
        },
      ]

/** The days of the award that is planned: of a competition, or of the NHS regime; and of a staged route. */
export function stepParts(asked: Asked): readonly AdvicePart[] {
  const { underNhsRegime } = asked
  return [
    ...(underNhsRegime === true ? [selectionPart(asked)] : []),
    ...(underNhsRegime === false && asked.below.met === false ? [competitionPart(asked)] : []),
    ...stagedPart(asked),
  ]
}

/** A competition, with the award notice on the planned day and a standstill, asked for or not. */
function competitionPart({ award, isLightTouch, estimate, purchase, on }: Asked): AdvicePart {
  const { lastDay } = standstillFrom(award, { lightTouch: isLightTouch, nobodyElse: false }, on)
  const contract = addDays(lastDay ?? award, 1)
  const steps = noticeSteps(
    {
      lightTouch: isLightTouch,
      award: 'competition',
      estimatedPounds: estimate.pounds,
      tenderNotice: null,
      awardNotice: award,
      contract,
      ends: lastDayOf(contract, purchase.months),
    },
    on,
  )
  return {
    kind: 'steps',
    title: 'Notices and days of a competition',
    says: [
      'Counted from an award notice on the day of the award, with a standstill, whether the law asks for it or not.',
    ],
    steps,
  }
}

/** The last day of a contract that begins on a day and runs so many months. */
const lastDayOf = (first: Day, months: number): Day => addDays(addMonthsToDay(first, months), -1)

/** An award under the NHS regime, by the first process that can lead to us. */
function selectionPart(asked: Asked): AdvicePart {
  const { award, on } = asked
  const [process = 'competitive'] = selectionOf(asked).forUs
  const contract = hasStandstill(process) ? addDays(selectionStandstillEnds(award, on), 1) : award
  return {
    kind: 'steps',
    title: 'Notices and days under the NHS regime',
    says: ['Counted from the notice of the award on the day of the award, if nobody objects.'],
    steps: selectionSteps({ process, intention: null, award, answered: null, contract }, on),
  }
}

const hasStandstill = (process: SelectionProcess): boolean => process !== 'directA' && process !== 'directB'

function stagedPart({ answers, on }: Asked): readonly AdvicePart[] {
  const plan = stagedPlanOf(answers, on)
  if (plan === null) return []
  return [{ kind: 'steps', title: 'A company of the buyer first, its staff later', steps: stagedSteps(plan) }]
}

/** What social value comes to in this purchase. None before the Act on it began. */
export function socialValuePart({ purchase, estimate, on }: Asked): readonly AdvicePart[] {
  const { buyer } = purchase
  // The purchase is for services, and one that staff plan to take over is in no haste.
  const duty = socialValueFindings({ buyer, estimatedPounds: estimate.pounds, mainlyServices: true, urgent: false }, on)
  if (duty.length === 0) return []
  const weight = weightFindings(buyer, null, on)
  return [
    {
      kind: 'findings',
      title: 'Social value',
      says: [
        ...(allMet(duty) === true ? socialValueDuty : ['The duty to consider social value does not hold here.']),
        ...(weight.length > 0 ? [`The missions that central government goes by: ${missions.join(', ')}.`] : []),
      ],
      findings: [...duty, ...weight],
    },
  ]
}
