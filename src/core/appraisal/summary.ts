import { differenceOf, isTooClose } from '../chance/paired.ts'
import { probabilitiesByMonth, probabilityOf } from '../chance/probability.ts'
import type { Sampling } from '../chance/sampling.ts'
import { spreadOf, type SpreadWithErrors as Spread } from '../chance/spread.ts'
import type { Probability } from '../chance/statistics.ts'
import type { Case } from '../finance/case/index.ts'
import { losersOf } from '../finance/lines/losses.ts'
import { canSave, type Option, type OptionId } from '../finance/option.ts'
import type { Month } from '../shared/month.ts'
import { savingAt } from './ends.ts'
import { judgedYears, reportedYears } from './judged.ts'
import type { Outcomes } from './outcomes.ts'
import type { Comparison, Failure, LessSpent, OptionResult } from './result.ts'

/** What a run says of the tests: one 1 or 0 a trial for each, by option. */
export interface Tests {
  readonly kept: Uint8Array
  readonly noWorse: Uint8Array
  /** Null for carrying on and for an option that provides less: they have no money test. */
  readonly saved: Uint8Array | null
}

/** One flag a trial: 1 where its figure is so. */
export function flagsOf(figures: Float64Array, isSo: (figure: number, trial: number) => boolean): Uint8Array {
  const flags = new Uint8Array(figures.length)
  for (let trial = 0; trial < figures.length; trial++) if (isSo(figures[trial]!, trial)) flags[trial] = 1
  return flags
}

/** Each trial's answers to the two tests. A service that was stopped is never counted as saved. */
export function testsOf(theCase: Case, option: Option, { ends }: Outcomes): Tests {
  const end = (thing: string) => ends.get(`${option.id}/${thing}`)
  const stopped = end('stopped')
  const years = judgedYears(theCase.months)
  const saving = ends.get(savingAt(option.id, years))!
  const target = ends.get('baseline/target-so-far')!
  return {
    kept: flagsOf(end('kept-so-far')!, (kept) => kept === 1),
    noWorse: flagsOf(end('no-worse-so-far')!, (noWorse) => noWorse === 1),
    saved: canSave(option)
      ? flagsOf(saving, (pounds, trial) => pounds > target[trial]! && stopped?.[trial] !== 1)
      : null,
  }
}

export const chanceOf = (flags: Uint8Array, sampling: Sampling): Probability => probabilityOf(flags, sampling)

/** Both tests in the same trial. */
export function chanceOfBoth({ kept, saved }: Tests, sampling: Sampling): Probability | null {
  return (
    saved &&
    chanceOf(
      kept.map((flag, trial) => flag & saved[trial]!),
      sampling,
    )
  )
}

/** What the authority saves by so many years; carrying on saves nothing by itself, nor does providing less. */
export function savingOf(option: Option, years: number, { ends, sampling }: Outcomes): Spread | null {
  return canSave(option) ? spreadOf(ends.get(savingAt(option.id, years))!, sampling) : null
}

/** How much less is spent where less is provided, and how often anything is: never a saving. */
export function lessSpentOf(theCase: Case, option: Option, { ends, sampling }: Outcomes): LessSpent | undefined {
  if (!option.closing) return undefined
  const less = ends.get(savingAt(option.id, judgedYears(theCase.months)))!
  return {
    keeps: option.closing.keeps,
    chance: chanceOf(
      flagsOf(less, (pounds) => pounds > 0),
      sampling,
    ),
    spread: spreadOf(less, sampling),
  }
}

/** The same at each year that is reported, the judged one among them. */
export function savingByYears(theCase: Case, option: Option, outcomes: Outcomes): OptionResult['savingByYears'] {
  return reportedYears(theCase.months).flatMap((years) => {
    const spread = savingOf(option, years, outcomes)
    return spread ? [{ years, spread }] : []
  })
}

/** What carrying on costs the authority over the judged years. */
export const carryingOnCost = (theCase: Case, { ends, sampling }: Outcomes): Spread =>
  spreadOf(ends.get(savingAt('baseline', judgedYears(theCase.months)))!, sampling)

/** Failure by month. An option in house cannot run out of cash. */
export function failureOf(option: Option, names: readonly Month[], { ends, sampling }: Outcomes): Failure {
  if (option.inHouse) return { applies: false }
  const failed = ends.get(`${option.id}/failed-month`)!
  const byMonth = probabilitiesByMonth(failed, names.length, sampling)
  const holding = chanceOf(Uint8Array.from(ends.get(`${option.id}/failed-holding`)!), sampling)
  const ever = flagsOf(failed, (when) => when >= 0)
  return {
    applies: true,
    ...chanceOf(ever, sampling),
    holding,
    byMonth: names.map((month, index) => ({ month, p: byMonth[index]!.p, se: byMonth[index]!.se })),
  }
}

export function overspendOf(option: Option, { ends, sampling }: Outcomes): Probability | null {
  const spent = ends.get(`${option.id}/overspent-so-far`)
  if (!spent) return null
  const over = flagsOf(spent, (pounds) => pounds > 0)
  return chanceOf(over, sampling)
}

export function chanceOfEnd(option: Option, thing: string, { ends, sampling }: Outcomes): Probability | null {
  const values = ends.get(`${option.id}/${thing}`)
  return values ? chanceOf(Uint8Array.from(values), sampling) : null
}

/** Who lost what, as a mean over the futures in which it failed. */
export function lossesOf(option: Option, { ends, trials }: Outcomes): OptionResult['losses'] {
  if (!option.books) return null
  const failed = ends.get(`${option.id}/failed-month`)!
  const failures = failed.reduce((sum, when) => sum + (when >= 0 ? 1 : 0), 0)
  return losersOf(option).map((who) => {
    const lost = ends.get(`${option.id}/loss/${who}`)!
    let sum = 0
    for (let trial = 0; trial < trials; trial++) sum += lost[trial]!
    return { who, meanPounds: failures === 0 ? 0 : sum / failures }
  })
}

/** Every pair of options on each question, with the paired error; within twice the error it is too close to call. */
export function comparisonsOf(tests: ReadonlyMap<OptionId, Tests>, sampling: Sampling): Comparison[] {
  const pairs: Comparison[] = []
  const ids = [...tests.keys()]
  for (const [index, first] of ids.entries())
    for (const second of ids.slice(index + 1))
      for (const question of ['serviceKept', 'moneySaved'] as const) {
        const one = answersTo(question, tests.get(first)!)
        const other = answersTo(question, tests.get(second)!)
        if (!one || !other) continue
        const found = differenceOf(one, other, sampling)
        pairs.push({ question, first, second, ...found, tooClose: isTooClose(found) })
      }
  return pairs
}

const answersTo = (question: Comparison['question'], tests: Tests) =>
  question === 'serviceKept' ? tests.kept : tests.saved
