import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import { meanOf, type Mean } from '../../chance/mean.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option, OptionId } from '../../finance/option.ts'
import { optionsOf } from '../../finance/options.ts'
import { judgedYears } from '../judged.ts'
import { makeReady } from '../ready.ts'
import { runLines, type LineAt } from '../runLines.ts'
import { CAUSES, withoutRisk, type Cause, type Switched } from './causes.ts'
import { ownershipOf, testLines, type Ownership } from './ownership.ts'
import { partLines, partsOf, type PartColumn } from './parts.ts'

/** One step from carrying on's cost to the venture's: a mean over the futures, with its error. */
export interface BridgePart extends Pick<PartColumn, 'id' | 'title'> {
  readonly pounds: Mean
}

/** Where the saving of a body with books of its own comes from. The parts add up to the saving. */
export interface Bridge {
  readonly trials: number
  readonly seed: number
  readonly years: number
  /** The option whose saving it is, and improving in house, which ownership is held against. */
  readonly options: { readonly leaving: OptionId; readonly staying: OptionId }
  readonly saving: Mean
  readonly parts: readonly BridgePart[]
  /** What carrying on costs the authority over the same years. */
  readonly carryingOnPounds: number
  /**
   * Of what is saved by causes that save, the share that comes from lower terms of staff; null where those savings are
   * under a hundredth of what carrying on costs.
   */
  readonly shareFromTerms: number | null
  /** What leaving adds to the same change made in house. */
  readonly ownership: Ownership
}

interface Asked {
  readonly trials: number
  readonly seed: number
  /** In which order causes are switched on; ours unless a test asks for another. */
  readonly causes?: readonly Cause[]
}

/**
 * Work out where the saving of the first option with books of its own comes from, over the judged years, and what of it
 * ownership adds by itself.
 *
 * Causes are switched on one after another in futures in which no contract is lost and nobody fails, and each is the
 * change that it makes to the cost of the service; what two do together goes to the later. What losses and failures do
 * is a part of its own: the saving as it is, less the saving without them. All runs share their futures.
 *
 * Units: pounds of the start at present value. Returns null where no option has books of its own.
 */
export async function workBridge(theCase: Case, asked: Asked, runTasks: RunTasks): Promise<Bridge | null> {
  const options = optionsOf(theCase)
  const leaving = options.find(({ books }) => books)
  if (!leaving) return null
  // Improving in house is always one of the options.
  const staying = options.find(({ inHouse, changes }) => inHouse && changes)!
  const { causes = CAUSES } = asked
  const { plan, sampler } = makeReady(theCase, {})
  const whole: Switched = { case: { ...theCase, plan: [...plan] }, twist: { bridge: true } }
  const without = withoutRisk(whole)
  const wanted = linesFor(options[0]!, staying, leaving)
  const run = (switched: Switched, lines: readonly LineAt[]) =>
    runLines(makeReady(switched.case, switched.twist), lines, asked, runTasks)
  const actual = await run(whole, [...wanted, ...testLines(theCase, [staying, leaving])])
  const safe = []
  for (let on = 0; on <= causes.length; on++)
    safe.push(
      await run(
        causes.slice(on).reduce((so, cause) => cause.off(so), without),
        wanted,
      ),
    )
  const { sampling } = sampler
  const runs = { causes, actual, safe }
  const columns = partsOf(runs, leaving)
  const parts = columns.map(({ id, title, pounds }) => ({ id, title, pounds: meanOf(pounds, sampling) }))
  return {
    trials: blocksFor(asked.trials) * BLOCK_TRIALS,
    seed: asked.seed,
    years: judgedYears(theCase.months),
    options: { leaving: leaving.id, staying: staying.id },
    saving: meanOf(actual(`${leaving.id}/saving-so-far`), sampling),
    parts,
    ...headlineOf(columns.slice(0, causes.length), parts, actual('baseline/cost-so-far')),
    ownership: ownershipOf({ theCase, runs, staying, leaving, sampling }),
  }
}

const linesFor = (...options: readonly Option[]): readonly LineAt[] => [
  { line: 'baseline/cost-so-far' },
  ...options.flatMap(partLines),
]

/** Gross savings under this share of what carrying on costs have no headline: a share of next to nothing. */
const LEAST_GROSS = 0.01

function headlineOf(causes: readonly PartColumn[], parts: readonly BridgePart[], carryingOn: Float64Array) {
  const carryingOnPounds = carryingOn.reduce((sum, pounds) => sum + pounds, 0) / carryingOn.length
  const gains = causes.map(({ isTerms }, index) => ({ pounds: Math.max(0, parts[index]!.pounds.mean), isTerms }))
  const gross = gains.reduce((sum, { pounds }) => sum + pounds, 0)
  const fromTerms = gains.reduce((sum, { pounds, isTerms }) => sum + (isTerms ? pounds : 0), 0)
  return { carryingOnPounds, shareFromTerms: gross < LEAST_GROSS * carryingOnPounds ? null : fromTerms / gross }
}
