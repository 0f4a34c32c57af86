import { addDays, addMonthsToDay, type Day } from '../../../shared/day.ts'
import { noticeSteps } from '../../procurement/notices.ts'
import type { SelectionProcess } from '../../procurement/providerSelectionTerms.ts'
import { selectionStandstillEnds, selectionSteps } from '../../procurement/providerSelectionClocks.ts'
import { stagedSteps } from '../../procurement/stagedRoute.ts'
import { standstillFrom } from '../../procurement/standstill.ts'
import type { AdvicePart } from '../advice.ts'
import type { Asked } from './asked.ts'
import { stagedPlanOf } from './facts.ts'
import { selectionOf } from './routes/nhs.ts'

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
