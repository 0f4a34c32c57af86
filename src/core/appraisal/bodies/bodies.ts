import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import { meanOf, type Mean } from '../../chance/mean.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { RunTasks } from '../../engine/task.ts'
import { ECONOMIC_SAVING, FLOWS, flowSoFar, hasFlows, type Flow } from '../../finance/lines/bodies.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option, OptionId } from '../../finance/option.ts'
import { flagsOf } from '../summary.ts'
import { judgedYears } from '../judged.ts'
import { makeReady, type Ready } from '../ready.ts'
import { runLines, type LineColumns } from '../runLines.ts'

/** Who gains and who loses by an option, beside carrying on: means over the futures, at present value. */
export interface OptionBodies {
  readonly id: OptionId
  readonly name: string
  /** What the authority saves: the financial view. */
  readonly financial: Mean
  /** What everybody together saves: the economic view. */
  readonly economic: Mean
  /** The chance that anything is saved at all, in each view. */
  readonly chances: { readonly financial: Probability; readonly economic: Probability }
  /** How much more each gets than under carrying on; below nothing where it gets less. */
  readonly more: Readonly<Record<Flow, Mean>>
}

/** The same for a case: every option whose money is known to us, and the names of those whose is not. */
export interface Bodies {
  readonly trials: number
  readonly seed: number
  readonly years: number
  readonly options: readonly OptionBodies[]
  readonly unknown: readonly string[]
}

/**
 * Work out who gains and who loses under each option, over the judged years, on the same futures as an appraisal with
 * this seed and these trials: its saving is the same to the last bit.
 *
 * Units: pounds of the start at present value.
 */
export async function workBodies(
  theCase: Case,
  { trials, seed }: { readonly trials: number; readonly seed: number },
  runTasks: RunTasks,
): Promise<Bodies> {
  const ready = makeReady(theCase, { bodies: true })
  const known = ready.built.options.filter(hasFlows)
  const column = await runLines(ready, known.flatMap(linesOf), { trials, seed }, runTasks)
  return {
    trials: blocksFor(trials) * BLOCK_TRIALS,
    seed,
    years: judgedYears(theCase.months),
    options: known.filter(({ id }) => id !== 'baseline').map((option) => bodiesOf(option, ready, column)),
    unknown: ready.built.options.filter((option) => !hasFlows(option)).map(({ name }) => name),
  }
}

const linesOf = ({ id }: Option): readonly string[] =>
  [...FLOWS.map(flowSoFar), ...(id === 'baseline' ? [] : ['saving-so-far', ECONOMIC_SAVING])].map(
    (thing) => `${id}/${thing}`,
  )

function bodiesOf({ id, name }: Option, { sampler: { sampling } }: Ready, column: LineColumns): OptionBodies {
  const more = (flow: Flow): Mean => {
    const baseline = column(`baseline/${flowSoFar(flow)}`)
    const own = column(`${id}/${flowSoFar(flow)}`)
    return meanOf(
      own.map((pounds, trial) => pounds - baseline[trial]!),
      sampling,
    )
  }
  const financial = column(`${id}/saving-so-far`)
  const economic = column(`${id}/${ECONOMIC_SAVING}`)
  const anySaved = (pounds: Float64Array): Probability =>
    probabilityOf(
      flagsOf(pounds, (each) => each > 0),
      sampling,
    )
  return {
    id,
    name,
    financial: meanOf(financial, sampling),
    economic: meanOf(economic, sampling),
    chances: { financial: anySaved(financial), economic: anySaved(economic) },
    more: Object.fromEntries(FLOWS.map((flow) => [flow, more(flow)])) as Record<Flow, Mean>,
  }
}
