import { bridgeLine, IN_HOUSE_SUMS, VENTURE_SUMS } from '../../finance/lines/bridge.ts'
import type { Option } from '../../finance/option.ts'
import type { LineAt, LineColumns } from '../runLines.ts'
import type { Cause } from './causes.ts'

/** One step from carrying on's cost to an option's, in each future. */
export interface PartColumn {
  readonly id: Cause['id'] | 'others' | 'kept' | 'extras' | 'tax' | 'finance' | 'risk'
  readonly title: string
  /** Whether it is lower terms of staff. */
  readonly isTerms: boolean
  /** [trials]: what it saves, below nothing where it costs. */
  readonly pounds: Float64Array
}

/** Runs of one case on the same futures, as the parts are read from them. */
export interface PartRuns {
  /** In which order causes are switched on. */
  readonly causes: readonly Cause[]
  /** The case as it is. */
  readonly actual: LineColumns
  /** [causes + 1]: with the first so many causes on, in futures without risk; the last has them all. */
  readonly safe: readonly LineColumns[]
}

const sumsOf = ({ inHouse }: Option) => (inHouse ? IN_HOUSE_SUMS : VENTURE_SUMS)

/** Every line that the parts of an option are read from. */
export const partLines = (option: Option): readonly LineAt[] => [
  ...sumsOf(option).map((thing) => ({ line: `${option.id}/${bridgeLine(thing)}` })),
  ...(option.id === 'baseline' ? [] : [{ line: `${option.id}/saving-so-far` }]),
]

/** What an option outside has beside its service: the venture's own, and what the authority bears itself. */
const OUTSIDE = [
  ['kept', 'Surplus that the venture keeps; a deficit works the other way'],
  ['extras', 'What the authority bears itself: stranded cost, client side, the change'],
  ['tax', 'Corporation tax'],
  ['finance', 'Interest, and the wear of fixed assets'],
] as const

/**
 * The parts of an option's saving, future by future; they add up to it. An option in house has the same parts as a
 * venture, those of the venture alone nothing, so that two options can be held against one another part by part.
 */
export function partsOf({ causes, actual, safe }: PartRuns, option: Option): readonly PartColumn[] {
  const full = safe.at(-1)!
  const own = (thing: string, at = full): Float64Array => at(`${option.id}/bridge/${thing}`)
  const carryingOn = (thing: (typeof IN_HOUSE_SUMS)[number]) => actual(`baseline/${bridgeLine(thing)}`)
  const costs = safe.map((at) => own('service-cost', at))
  const [cost, recharge, others] = [carryingOn('service-cost'), carryingOn('recharge'), carryingOn('others')]
  const byCause = causes.map(({ id, title, isTerms }, on): PartColumn => {
    const pounds = costs[on]!.map((before, trial) => {
      // Carrying on has posts of its own to begin with, and a recharge, which only an option in house has too.
      const posts = id === 'posts' ? cost[trial]! - costs[0]![trial]! : 0
      const charged = id === 'overhead' ? recharge[trial]! - (option.inHouse ? own('recharge')[trial]! : 0) : 0
      return before - costs[on + 1]![trial]! + posts + charged
    })
    return { id, title, isTerms, pounds }
  })
  const beside = (id: PartColumn['id'], title: string, of: (trial: number) => number): PartColumn => ({
    id,
    title,
    isTerms: false,
    pounds: cost.map((_, trial) => of(trial)),
  })
  const [certain, real] = [full(`${option.id}/saving-so-far`), actual(`${option.id}/saving-so-far`)]
  const income = own('others')
  return [
    ...byCause,
    beside('others', 'Income from others', (trial) => income[trial]! - others[trial]!),
    ...OUTSIDE.map(([id, title]) => {
      const pounds = option.inHouse ? null : own(id)
      return beside(id, title, (trial) => (pounds ? -pounds[trial]! : 0))
    }),
    beside('risk', 'Contracts lost, failures and taking back', (trial) => real[trial]! - certain[trial]!),
  ]
}
