import { makeJob } from '../../engine/job.ts'
import { openMachine } from '../../engine/machine.ts'
import { PRICE_TIMES } from '../../finance/about.ts'
import type { Case } from '../../finance/case/index.ts'
import { middleFutures } from '../../finance/futures.ts'
import type { Option } from '../../finance/option.ts'
import { withWhatIfs, type Workable } from '../ready.ts'
import { prepared } from './prepared.ts'

/** A venture in its middle case, with amounts of one input to be tried, each as a trial of one block. */
export interface Venture {
  readonly workable: Workable
  readonly option: Option
  /** One end of the option for each amount of the input. */
  readonly tried: (thing: string, key: string, amounts: Float64Array) => Float64Array
}

/** Open a venture with its what-ifs; `held` are inputs, what-ifs or draws, that stay at a value throughout. */
export function breaking(
  theCase: Case,
  option: Option,
  plan: readonly string[],
  held: Readonly<Record<string, number>> = {},
): Venture {
  const workable = prepared(theCase, { plan, twist: { whatIfs: true } })
  const machine = openMachine(makeJob(workable.compiled, workable.sampler, 0, []))
  return {
    workable,
    option,
    tried(thing, key, amounts) {
      const { values } = withWhatIfs(workable, middleFutures(workable.sampler, amounts.length))
      const given = new Map(values)
      for (const [name, value] of Object.entries(held)) given.set(name, new Float64Array(amounts.length).fill(value))
      given.set(key, amounts)
      const all = machine.given(given, amounts.length)
      const end = workable.ends.findIndex(({ name }) => name === `${option.id}/${thing}`)
      return all.subarray(end * amounts.length, (end + 1) * amounts.length)
    },
  }
}

/** For each amount, the month in which cash runs out; null where it never does. */
export function emptyIn({ workable, tried }: Venture, key: string, amounts: Float64Array): (number | null)[] {
  const { months } = workable.built.calendar
  return Array.from(tried('months-trading', key, amounts), (month) => (month === months ? null : month))
}

/** The month in which the cash of the venture runs out with nothing changed. */
export function sayEmptyIn(venture: Venture): string | null {
  const { neutral, built } = venture.workable
  const [month = null] = emptyIn(venture, PRICE_TIMES, Float64Array.of(neutral[PRICE_TIMES]!))
  return month === null ? null : built.calendar.names[month]!
}
