import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import { meanOf, type Mean } from '../../chance/mean.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { RunTasks } from '../../engine/task.ts'
import {
  ECONOMIC_SAVING,
  FLOWS,
  flowSoFar,
  hasFlows,
  OWNER_FLOWS,
  ownerFlowsOf,
  ratesFlowOf,
  type Flow,
  type OwnerFlow,
} from '../../finance/lines/bodies.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option, OptionId } from '../../finance/option.ts'
import { flagsOf } from '../summary.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import { judgedYears, reportedYears } from '../judged.ts'
import { makeReady, type Ready } from '../ready.ts'
import { runLines, type LineAt, type LineColumns } from '../runLines.ts'

/** Who gains and who loses by an option, beside carrying on: means over the futures, at present value. */
export interface OptionBodies {
  readonly id: OptionId
  readonly name: string
  /** Only where less is provided: what is not spent is then no saving, and is never called one. */
  readonly providesLess?: true
  /** What the authority saves: the financial view. */
  readonly financial: Mean
  /** What everybody together saves: the economic view. */
  readonly economic: Mean
  /** Both views at each of the years at which a saving is reported, the judged ones among them. */
  readonly byYears: readonly ViewsByYears[]
  /** The chance that anything is saved at all, in each view. */
  readonly chances: { readonly financial: Probability; readonly economic: Probability }
  /** How much more each gets than under carrying on; below nothing where it gets less. */
  readonly more: Readonly<Record<(typeof FLOWS)[number], Mean> & Partial<Record<OwnerFlow | 'rates', Mean>>>
}

/** The saving by so many years, seen by the authority and by everybody together: two views, never added up. */
export interface ViewsByYears {
  readonly years: number
  readonly financial: Mean
  readonly economic: Mean
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
  const column = await runLines(
    ready,
    known.flatMap((option) => linesOf(option, theCase)),
    { trials, seed },
    runTasks,
  )
  return {
    trials: blocksFor(trials) * BLOCK_TRIALS,
    seed,
    years: judgedYears(theCase.months),
    options: known.filter(({ id }) => id !== 'baseline').map((option) => bodiesOf(option, ready, column)),
    unknown: ready.built.options.filter((option) => !hasFlows(option)).map(({ name }) => name),
  }
}

const VIEWS = { financial: 'saving-so-far', economic: ECONOMIC_SAVING } as const

/** The last month of so many years, counted from 0. */
const lastOf = (years: number): number => years * MONTHS_IN_YEAR - 1

function linesOf(option: Option, theCase: Case): readonly LineAt[] {
  const { id } = option
  const views = reportedYears(theCase.months).flatMap((years) =>
    Object.values(VIEWS).map((thing) => ({ line: `${id}/${thing}`, month: lastOf(years) })),
  )
  const flows = flowsOf(option, theCase).map((flow) => ({ line: `${id}/${flowSoFar(flow)}` }))
  return [...flows, ...(id === 'baseline' ? [] : views)]
}

const flowsOf = (option: Option, theCase: Case): readonly Flow[] => [
  ...FLOWS,
  ...ownerFlowsOf(option),
  ...ratesFlowOf(theCase),
]

/** Nobody owns a service in house, so nothing is taken off what owners get. */
const isOfOwners = (flow: Flow): boolean => OWNER_FLOWS.some((each) => each === flow)

function bodiesOf(option: Option, { built, sampler: { sampling } }: Ready, column: LineColumns): OptionBodies {
  const { id, name } = option
  const more = (flow: Flow): Mean => {
    const baseline = isOfOwners(flow) ? undefined : column(`baseline/${flowSoFar(flow)}`)
    const own = column(`${id}/${flowSoFar(flow)}`)
    return meanOf(
      own.map((pounds, trial) => pounds - (baseline?.[trial] ?? 0)),
      sampling,
    )
  }
  const financial = column(`${id}/${VIEWS.financial}`)
  const economic = column(`${id}/${VIEWS.economic}`)
  const at = (view: keyof typeof VIEWS, years: number): Mean =>
    meanOf(column(`${id}/${VIEWS[view]}`, lastOf(years)), sampling)
  const anySaved = (pounds: Float64Array): Probability =>
    probabilityOf(
      flagsOf(pounds, (each) => each > 0),
      sampling,
    )
  return {
    id,
    name,
    ...(option.closing && { providesLess: true as const }),
    financial: meanOf(financial, sampling),
    economic: meanOf(economic, sampling),
    byYears: reportedYears(built.case.months).map((years) => ({
      years,
      financial: at('financial', years),
      economic: at('economic', years),
    })),
    chances: { financial: anySaved(financial), economic: anySaved(economic) },
    more: Object.fromEntries(flowsOf(option, built.case).map((flow) => [flow, more(flow)])) as OptionBodies['more'],
  }
}
