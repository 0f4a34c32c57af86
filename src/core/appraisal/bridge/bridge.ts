import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import { meanOf, type Mean } from '../../chance/mean.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import { bridgeLine, IN_HOUSE_SUMS, VENTURE_SUMS } from '../../finance/lines/bridge.ts'
import { judgedYears } from '../judged.ts'
import { makeReady } from '../ready.ts'
import { runLines, type LineColumns } from '../runLines.ts'
import { CAUSES, withoutRisk, type Cause, type Switched } from './causes.ts'

/** One step from carrying on's cost to the venture's: a mean over the futures, with its error. */
export interface BridgePart {
  readonly id: Cause['id'] | 'others' | 'kept' | 'extras' | 'tax' | 'finance' | 'risk'
  readonly title: string
  readonly pounds: Mean
}

/** Where the saving of a mutual comes from. The parts add up to the saving. */
export interface Bridge {
  readonly trials: number
  readonly seed: number
  readonly years: number
  readonly saving: Mean
  readonly parts: readonly BridgePart[]
  /** What carrying on costs the authority over the same years. */
  readonly carryingOnPounds: number
  /**
   * Of what is saved by causes that save, the share that comes from lower terms of staff; null where those savings are
   * under a hundredth of what carrying on costs.
   */
  readonly shareFromTerms: number | null
}

interface Asked {
  readonly trials: number
  readonly seed: number
  /** In which order causes are switched on; ours unless a test asks for another. */
  readonly causes?: readonly Cause[]
}

/**
 * Work out where the saving of the mutual comes from, over the judged years.
 *
 * Causes are switched on one after another in futures in which no contract is lost and nobody fails, and each is the
 * change that it makes to the cost of the service; what two do together goes to the later. What losses and failures do
 * is a part of its own: the saving as it is, less the saving without them. All runs share their futures.
 *
 * Units: pounds of the start at present value. Returns null where the case has no mutual.
 */
export async function workBridge(theCase: Case, asked: Asked, runTasks: RunTasks): Promise<Bridge | null> {
  if (!theCase.options.mutual) return null
  const { causes = CAUSES } = asked
  const plan = makeReady(theCase, {}).plan
  const whole: Switched = { case: { ...theCase, plan: [...plan] }, twist: { bridge: true } }
  const safe = withoutRisk(whole)
  const { sampling, column: actual } = await run(whole, asked, runTasks)
  const full = (await run(safe, asked, runTasks)).column
  // With the first so many causes on, and the others off.
  const costs: Float64Array[] = []
  for (let on = 0; on < causes.length; on++) {
    const switched = causes.slice(on).reduce((so, cause) => cause.off(so), safe)
    const { column } = await run(switched, asked, runTasks)
    costs.push(column('mutual/bridge/service-cost'))
  }
  costs.push(full('mutual/bridge/service-cost'))
  return bridgeOf({ theCase, asked, causes, actual, full, costs, sampling })
}

/** Every line that the bridge is read from. */
const LINES = [
  ...IN_HOUSE_SUMS.map((thing) => `baseline/${bridgeLine(thing)}`),
  'baseline/cost-so-far',
  ...VENTURE_SUMS.map((thing) => `mutual/${bridgeLine(thing)}`),
  'mutual/saving-so-far',
]

async function run({ case: theCase, twist }: Switched, asked: Asked, runTasks: RunTasks) {
  const ready = makeReady(theCase, twist)
  return { column: await runLines(ready, LINES, asked, runTasks), sampling: ready.sampler.sampling }
}

interface Runs {
  readonly theCase: Case
  readonly asked: Asked
  readonly causes: readonly Cause[]
  readonly actual: LineColumns
  readonly full: LineColumns
  /** [causes + 1]: cost of the service with the first so many causes on, without risk. */
  readonly costs: readonly Float64Array[]
  readonly sampling: Sampling
}

function bridgeOf(runs: Runs): Bridge {
  const { theCase, asked, causes, actual, full, costs, sampling } = runs
  const mean = (of: (trial: number) => number): Mean =>
    meanOf(
      costs[0]!.map((_, trial) => of(trial)),
      sampling,
    )
  const inHouse = (thing: (typeof IN_HOUSE_SUMS)[number]) => actual(`baseline/${bridgeLine(thing)}`)
  const outside = (thing: (typeof VENTURE_SUMS)[number]) => full(`mutual/${bridgeLine(thing)}`)
  const [cost, recharge, others] = [inHouse('service-cost'), inHouse('recharge'), inHouse('others')]
  const income = outside('others')
  const saved = (on: number, id: Cause['id']) => (trial: number) =>
    costs[on]![trial]! -
    costs[on + 1]![trial]! +
    // Carrying on has posts of its own to begin with, and a recharge.
    (id === 'posts' ? cost[trial]! - costs[0]![trial]! : 0) +
    (id === 'overhead' ? recharge[trial]! : 0)
  const byCause = causes.map(({ id, title }, on): BridgePart => ({ id, title, pounds: mean(saved(on, id)) }))
  const less = (thing: 'kept' | 'extras' | 'tax' | 'finance', title: string): BridgePart => ({
    id: thing,
    title,
    pounds: mean((trial) => -outside(thing)[trial]!),
  })
  const [safe, real] = [full('mutual/saving-so-far'), actual('mutual/saving-so-far')]
  return {
    trials: blocksFor(asked.trials) * BLOCK_TRIALS,
    seed: asked.seed,
    years: judgedYears(theCase.months),
    saving: mean((trial) => real[trial]!),
    parts: [
      ...byCause,
      {
        id: 'others',
        title: 'Income from others',
        pounds: mean((trial) => income[trial]! - others[trial]!),
      },
      less('kept', 'Surplus that the venture keeps; a deficit works the other way'),
      less('extras', 'What the authority bears itself: stranded cost, client side, the change'),
      less('tax', 'Corporation tax'),
      less('finance', 'Interest, and the wear of fixed assets'),
      {
        id: 'risk',
        title: 'Contracts lost, failures and taking back',
        pounds: mean((trial) => real[trial]! - safe[trial]!),
      },
    ],
    ...headlineOf(causes, byCause, actual('baseline/cost-so-far')),
  }
}

/** Gross savings under this share of what carrying on costs have no headline: a share of next to nothing. */
const LEAST_GROSS = 0.01

function headlineOf(causes: readonly Cause[], parts: readonly BridgePart[], carryingOn: Float64Array) {
  const carryingOnPounds = carryingOn.reduce((sum, pounds) => sum + pounds, 0) / carryingOn.length
  const gains = parts.map(({ pounds }, index) => ({ pounds: Math.max(0, pounds.mean), ...causes[index]! }))
  const gross = gains.reduce((sum, { pounds }) => sum + pounds, 0)
  const fromTerms = gains.reduce((sum, { pounds, isTerms }) => sum + (isTerms ? pounds : 0), 0)
  return { carryingOnPounds, shareFromTerms: gross < LEAST_GROSS * carryingOnPounds ? null : fromTerms / gross }
}
