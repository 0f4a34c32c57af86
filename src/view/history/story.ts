import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import type { OptionStanding } from '../../core/appraisal/standing/result.ts'
import type { Case } from '../../core/finance/case/index.ts'
import type { Recorded } from '../../core/graph/interpret.ts'
import { assert } from '../../core/shared/assert.ts'
import { addMonths, MONTHS_IN_YEAR, sayMonth } from '../../core/shared/month.ts'

/** Something that was published: when it was so, what it was, and where it was read. */
export interface Fact {
  readonly when: string
  readonly what: string
  readonly who: string
  readonly url: string
}

/** One figure of the model beside what was published of it. */
export interface Told {
  readonly asked: string
  readonly model: string
  /** In words; `not published` where so. */
  readonly published: string
}

/** A case as it was run: its answer, and its middle case month by month. */
export interface StoryRun {
  readonly case: Case
  readonly appraisal: Appraisal
  readonly middle: Recorded
  /** How its bids meet their buyers' tests; null where it has none, or where that is not told. */
  readonly standing: OptionStanding | null
}

/** A case of what happened, told. Every figure of the model is asked of the run; none is typed here. */
export interface Story {
  readonly name: string
  /** What a person could have asked that month. */
  readonly asks: string
  readonly known: readonly Fact[]
  readonly tells: (run: StoryRun) => readonly Told[]
  /** What is drawn of it month by month, over all futures; nothing where it does not live long enough. */
  readonly draws: readonly ('cash' | 'reserves')[]
  /** What is compared when a value is changed, as a sentence goes on: `it runs out of money in 4 of 100 futures`. */
  readonly outcome: (run: StoryRun) => string
  readonly happened: readonly Fact[]
  /** What would have altered the answer, beside the variants that are run. */
  readonly changes: readonly string[]
  readonly cautions: readonly string[]
}

/** The option that a story is about: the body that keeps books of its own. */
export function bodyOf({ appraisal }: StoryRun): OptionResult {
  const found = appraisal.options.find(({ cash }) => cash !== null)
  assert(found !== undefined, 'a story is of a body with books of its own')
  return found
}

/** A line of that body in the middle case, [months]. */
export function lineOf(run: StoryRun, thing: string): Float64Array {
  const name = `${bodyOf(run).id}/${thing}`
  const line = run.middle.get(name)
  assert(line !== undefined, `there is no line ${name}`)
  return line
}

/** A line added up over some months of the middle case. */
export const summed = (line: Float64Array, from: number, to: number): number =>
  line.subarray(from, to).reduce((sum, month) => sum + month, 0)

/** The same over a year of the run; years count from 1, and the last may be short. */
export const inYear = (line: Float64Array, year: number): number =>
  summed(line, (year - 1) * MONTHS_IN_YEAR, year * MONTHS_IN_YEAR)

/** The last month of a year of the run. */
export const endOfYear = (line: Float64Array, year: number): number =>
  line[Math.min(line.length, year * MONTHS_IN_YEAR) - 1]!

export const monthOf = ({ case: { start } }: StoryRun, month: number): string => sayMonth(addMonths(start, month))
