import { meanOf, type Mean } from '../../chance/mean.ts'
import { differenceOf, isTooClose, type Difference } from '../../chance/paired.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option } from '../../finance/option.ts'
import { judgedMonth } from '../judged.ts'
import type { LineAt } from '../runLines.ts'
import { flagsOf } from '../summary.ts'
import { partsOf, type PartColumn, type PartRuns } from './parts.ts'

/** One test: in house, outside, and how much more often outside, with the paired error. */
export interface TestBeside {
  readonly id: 'kept' | 'noWorse' | 'saved' | 'both'
  readonly staying: Probability
  readonly leaving: Probability
  readonly more: Difference & { readonly tooClose: boolean }
}

/**
 * What leaving adds to the same change made in house. The productivity menu, its discount and the futures are alike
 * for both, so what is left between them is what the form brings.
 */
export interface Ownership {
  /** The options held against one another, by name. */
  readonly staying: string
  readonly leaving: string
  readonly tests: readonly TestBeside[]
  readonly saving: { readonly staying: Mean; readonly leaving: Mean; readonly more: Mean }
  /** What leaving adds to the saving, part by part; they add up to `saving.more`. */
  readonly parts: readonly (Pick<PartColumn, 'id' | 'title'> & { readonly pounds: Mean })[]
  /** Of that, what comes from lower terms of staff. */
  readonly fromTerms: Mean
}

interface Held {
  readonly theCase: Case
  readonly runs: PartRuns
  readonly staying: Option
  readonly leaving: Option
  readonly sampling: Sampling
}

const TESTS = ['kept-so-far', 'no-worse-so-far'] as const

/** The lines of the tests that the bridge itself does not read: whether the service is kept, to the last month. */
export const testLines = ({ months }: Case, options: readonly Option[]): readonly LineAt[] => [
  { line: 'baseline/target-so-far' },
  ...options.flatMap(({ id, inHouse }) => [
    ...TESTS.map((thing) => ({ line: `${id}/${thing}`, month: months - 1 })),
    ...(inHouse ? [] : [{ line: `${id}/stopped`, month: months - 1 }]),
  ]),
]

/** Hold a venture against the same change made in house, on the same futures. */
export function ownershipOf({ theCase, runs, staying, leaving, sampling }: Held): Ownership {
  const of = (pounds: Float64Array): Mean => meanOf(pounds, sampling)
  const saving = ({ id }: Option) => runs.actual(`${id}/saving-so-far`, judgedMonth(theCase.months))
  const inHouse = partsOf(runs, staying)
  const more = partsOf(runs, leaving).map((part, index) => ({
    ...part,
    pounds: less(part.pounds, inHouse[index]!.pounds),
  }))
  const terms = more.filter(({ isTerms }) => isTerms).map(({ pounds }) => pounds)
  const [here, there] = [answersOf(theCase, runs, staying), answersOf(theCase, runs, leaving)]
  return {
    staying: staying.name,
    leaving: leaving.name,
    tests: here.map(({ id, flags }, index): TestBeside => {
      const others = there[index]!.flags
      const found = differenceOf(others, flags, sampling)
      return {
        id,
        staying: probabilityOf(flags, sampling),
        leaving: probabilityOf(others, sampling),
        more: { ...found, tooClose: isTooClose(found) },
      }
    }),
    saving: {
      staying: of(saving(staying)),
      leaving: of(saving(leaving)),
      more: of(less(saving(leaving), saving(staying))),
    },
    parts: more.map(({ id, title, pounds }) => ({ id, title, pounds: of(pounds) })),
    fromTerms: of(saving(leaving).map((_, trial) => terms.reduce((sum, pounds) => sum + pounds[trial]!, 0))),
  }
}

const less = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((pounds, trial) => pounds - other[trial]!)

/** Each future's answers to the tests, as an appraisal counts them. */
function answersOf({ months }: Case, { actual }: PartRuns, { id, inHouse }: Option) {
  const [kept, noWorse] = TESTS.map((thing) => flagsOf(actual(`${id}/${thing}`, months - 1), (so) => so === 1))
  const target = actual('baseline/target-so-far')
  const stopped = inHouse ? null : actual(`${id}/stopped`, months - 1)
  const isSaved = (pounds: number, trial: number) => pounds > target[trial]! && stopped?.[trial] !== 1
  const saved = flagsOf(actual(`${id}/saving-so-far`), isSaved)
  return [
    { id: 'kept', flags: kept! },
    { id: 'noWorse', flags: noWorse! },
    { id: 'saved', flags: saved },
    { id: 'both', flags: saved.map((flag, trial) => flag & kept![trial]!) },
  ] as const
}
