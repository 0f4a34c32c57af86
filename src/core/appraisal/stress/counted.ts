import { meanOf } from '../../chance/mean.ts'
import { differenceOf, isTooClose } from '../../chance/paired.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { Outcomes as Figures } from '../../chance/statistics.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option } from '../../finance/option.ts'
import { savingAt } from '../ends.ts'
import { judgedYears } from '../judged.ts'
import type { Outcomes } from '../outcomes.ts'
import { flagsOf, testsOf } from '../summary.ts'
import type { Change, MovedChance, UnderStress } from './result.ts'

/** What a run says of one option: one figure a trial for each question. */
export interface Counted {
  readonly kept: Uint8Array
  readonly saved: Uint8Array | null
  readonly failed: Uint8Array | null
  readonly saving: Float64Array | null
}

export function countedOf(theCase: Case, option: Option, outcomes: Outcomes): Counted {
  const { kept, saved } = testsOf(theCase, option, outcomes)
  const failed = outcomes.ends.get(`${option.id}/failed-month`)
  const saving = outcomes.ends.get(savingAt(option.id, judgedYears(theCase.months)))!
  return {
    kept,
    saved,
    failed: failed ? flagsOf(failed, (month) => month >= 0) : null,
    // Carrying on has its own cost in that place.
    saving: saved && saving,
  }
}

/** An option under a stress beside the same without it, trial by trial. */
export function besides(id: Option['id'], now: Counted, before: Counted, sampling: Sampling): UnderStress {
  const change = (figures: Figures, was: Figures): Change => {
    const found = differenceOf(figures, was, sampling)
    return { ...found, tooClose: isTooClose(found) }
  }
  const chance = (flags: Uint8Array, was: Uint8Array): MovedChance => ({
    ...probabilityOf(flags, sampling),
    change: change(flags, was),
  })
  const { kept, saved, failed, saving } = now
  return {
    id,
    kept: chance(kept, before.kept),
    saved: saved && chance(saved, before.saved!),
    failed: failed && chance(failed, before.failed!),
    saving: saving && { ...meanOf(saving, sampling), change: change(saving, before.saving!) },
  }
}
