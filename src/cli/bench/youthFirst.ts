import { fileURLToPath } from 'node:url'
import type { AppraisalSettings } from '../../core/appraisal/appraise.ts'
import type { Case } from '../../core/finance/case/index.ts'

/** The case that is timed. */
export const YOUTH_FIRST = fileURLToPath(
  new URL('../../../examples/youth-first/youth-first.case.yaml', import.meta.url),
)

/** What is asked of it. */
export const SETTINGS: AppraisalSettings = { trials: 8_192, seed: 1 }

/**
 * The case after a person has moved a slider: the floor of the service higher by so many billionths, which changes
 * every answer to it and nothing about the work.
 */
export const moved = (theCase: Case, billionths: number): Case => ({
  ...theCase,
  targets: { ...theCase.targets, serviceFloor: theCase.targets.serviceFloor + billionths * 1e-9 },
})
