import { medianOf } from '../../chance/quantityField.ts'
import { meanOf, type Mean } from '../../chance/mean.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { Probability } from '../../chance/statistics.ts'
import { makeJob } from '../../engine/job.ts'
import { openMachine } from '../../engine/machine.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option } from '../../finance/option.ts'
import type { Recorded } from '../../graph/interpret.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import { savingAt } from '../ends.ts'
import { judgedYears } from '../judged.ts'
import { middleOf, startLacks } from '../middle.ts'
import type { Outcomes } from '../outcomes.ts'
import type { Reason } from '../result.ts'
import { prepared } from '../stress/prepared.ts'
import { chanceOf, flagsOf, testsOf } from '../summary.ts'
import { viabilityOf } from '../viability.ts'
import { runAsItIs } from '../work.ts'

/** Blocks for each size: enough to tell 80 futures of 100 from 77. */
export const SCALE_BLOCKS = 2

/** How a venture stands at one size. */
export interface Standing {
  /** Posts of the service itself today, in full time. */
  readonly fte: number
  /** Income of the first year, and what is left of income before tax over the whole run, in the middle case. */
  readonly turnoverPounds: number
  readonly surplusPounds: number
  /** What it lacks to begin; null where its start is funded. */
  readonly needsPounds: number | null
  /** Income covers cost over the run, or until it fails. */
  readonly covers: Probability
  readonly failed: Probability
  readonly kept: Probability
  readonly saved: Probability
  readonly saving: Mean
  /** Viability, threshold by threshold; a start that is not funded meets none. */
  readonly reasons: readonly Reason[]
}

/** What every size of a case is run with: the same futures. */
export interface Running {
  readonly seed: number
  /** The plan of the case as it is. */
  readonly plan: readonly string[]
  readonly runTasks: RunTasks
}

/** A standing, and the saving of each future behind it: [trials]. */
export interface Stood {
  readonly standing: Standing
  readonly savings: Float64Array
  readonly sampling: Sampling
}

/** Run a case for the venture in it. Returns null where the case has none. */
export async function standIn(theCase: Case, { seed, plan, runTasks }: Running): Promise<Stood | null> {
  const workable = prepared(theCase, { plan, twist: { whatIfs: true } })
  const option = workable.built.options.find(({ books }) => books)
  if (!option) return null
  const middle = middleOf(workable)
  const outcomes = await runAsItIs(workable, seed, SCALE_BLOCKS, runTasks)
  const machine = openMachine(makeJob(workable.compiled, workable.sampler, 0, []))
  const needsPounds = startLacks(middle, option)
  const reasons = viabilityOf(workable, machine, middle, option, outcomes)
  const standing = {
    fte: theCase.staff.reduce((sum, { fte, onlyIfLeaving }) => sum + (onlyIfLeaving ? 0 : medianOf(fte)), 0),
    turnoverPounds: addedUp(middle, `${option.id}/income`, MONTHS_IN_YEAR),
    surplusPounds: addedUp(middle, `${option.id}/surplus-before-tax`, theCase.months),
    needsPounds,
    ...chancesOf(theCase, option, outcomes),
    reasons: needsPounds === null ? reasons : reasons.map((reason) => ({ ...reason, met: false })),
  }
  const savings = outcomes.ends.get(savingAt(option.id, judgedYears(theCase.months)))!
  return { standing, savings, sampling: outcomes.sampling }
}

function chancesOf(theCase: Case, option: Option, outcomes: Outcomes) {
  const { ends, sampling } = outcomes
  const end = (thing: string) => ends.get(`${option.id}/${thing}`)!
  const { kept, saved } = testsOf(theCase, option, outcomes)
  const flagged = (figures: Float64Array, isSo: (figure: number) => boolean) =>
    chanceOf(flagsOf(figures, isSo), sampling)
  return {
    covers: flagged(end('surplus-so-far'), (pounds) => pounds >= 0),
    failed: flagged(end('failed-month'), (month) => month >= 0),
    kept: chanceOf(kept, sampling),
    // An option that leaves is always asked whether money is saved.
    saved: chanceOf(saved!, sampling),
    saving: meanOf(ends.get(savingAt(option.id, judgedYears(theCase.months)))!, sampling),
  }
}

const addedUp = (middle: Recorded, line: string, months: number): number =>
  middle
    .get(line)!
    .subarray(0, months)
    .reduce((sum, month) => sum + month, 0)

/** Whether every threshold of viability is met. */
export const isViable = ({ reasons }: Standing): boolean => reasons.every(({ met }) => met === true)
