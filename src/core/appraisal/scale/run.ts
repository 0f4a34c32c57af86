import { BLOCK_TRIALS } from '../../chance/block.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { OptionId } from '../../finance/option.ts'
import { optionsOf } from '../../finance/options.ts'
import { lawAsAt } from '../../law/index.ts'
import { ENGINE } from '../engine.ts'
import { caseHash, planHash } from '../hash.ts'
import { judgedYears } from '../judged.ts'
import { makeReady } from '../ready.ts'
import { foundIn, nextBetween, SIZES, type Found } from './find.ts'
import { scaledCase } from './scaled.ts'
import { isViable, SCALE_BLOCKS, standIn, type Running, type Standing } from './standing.ts'

/** How a venture stands at so many times its size. */
export interface Sized extends Standing {
  readonly times: number
}

/** Where one threshold of viability is met, or all of them. */
export interface SizeFound {
  /** That of a reason, or `all`. */
  readonly id: string
  readonly threshold: string
  readonly found: Found
  /** First year's income in the middle case at the smallest size that is enough; null where none was found. */
  readonly turnoverPounds: number | null
}

/** What `spinout scale --json` prints, but for a second case. Its version is `format`. */
export interface ScaleRun {
  readonly format: 1
  readonly key: string
  readonly trials: number
  readonly seed: number
  readonly service: string
  /** The venture, and its name in words. */
  readonly id: OptionId
  readonly option: string
  readonly months: number
  readonly judgedYears: number
  /** The share of futures in which income must cover cost. */
  readonly revenueFutures: number
  /** In rising order of size; 1 is the case as it is. */
  readonly sizes: readonly Sized[]
  readonly tests: readonly SizeFound[]
  /** Sizes at which the chance that income covers cost is within twice its error of the threshold; null if at none. */
  readonly unsure: { readonly least: number; readonly most: number } | null
  /** The size and the first year's income at which income just covers cost before tax, in the middle case. */
  readonly breakEven: { readonly times: number; readonly turnoverPounds: number } | null
}

/**
 * Find the smallest size at which a venture is viable. It is run at sizes from an eighth to eight times, on the same
 * futures, and then between the largest that is not enough and the smallest that is, until those are 3% apart.
 *
 * Returns null where the case has no venture that keeps its own books.
 */
export async function workScale(theCase: Case, seed: number, runTasks: RunTasks): Promise<ScaleRun | null> {
  const option = optionsOf(theCase).find(({ books }) => books)
  if (!option) return null
  const { plan } = makeReady(theCase)
  const running: Running = { seed, plan, runTasks }
  const sizes = await triedSizes(theCase, running)
  const trials = SCALE_BLOCKS * BLOCK_TRIALS
  return {
    format: 1,
    key: `${caseHash(theCase)} · ${planHash(plan)} · ${seed} · ${trials} · ${ENGINE} · ${lawAsAt}`,
    trials,
    seed,
    service: theCase.service.name,
    id: option.id,
    option: option.name,
    months: theCase.months,
    judgedYears: judgedYears(theCase.months),
    revenueFutures: theCase.thresholds.revenueFutures,
    sizes,
    tests: questionsOf(sizes).map((question) => answered(question, sizes)),
    unsure: unsureOf(sizes, theCase.thresholds.revenueFutures),
    breakEven: breakEvenOf(sizes),
  }
}

/** Every size that was tried, in rising order. */
async function triedSizes(theCase: Case, running: Running): Promise<readonly Sized[]> {
  const standAt = async (times: number): Promise<Sized> => ({
    times,
    // The case has such an option, or nothing would be tried.
    ...(await standIn(scaledCase(theCase, times), running))!.standing,
  })
  let sizes: readonly Sized[] = await Promise.all(SIZES.map(standAt))
  for (;;) {
    const wanted = questionsOf(sizes).flatMap(({ holds }) => nextBetween(foundWhere(sizes, holds)) ?? [])
    if (wanted.length === 0) return sizes
    const found = await Promise.all([...new Set(wanted)].map(standAt))
    sizes = [...sizes, ...found].toSorted((one, other) => one.times - other.times)
  }
}

interface Question {
  readonly id: SizeFound['id']
  readonly threshold: string
  readonly holds: (standing: Standing) => boolean
}

function questionsOf(sizes: readonly Sized[]): readonly Question[] {
  const each = sizes[0]!.reasons.map(({ id, threshold }): Question => ({
    id,
    threshold,
    holds: ({ reasons }) => reasons.find((reason) => reason.id === id)!.met === true,
  }))
  return [{ id: 'all', threshold: 'All of them at once', holds: isViable }, ...each]
}

const foundWhere = (sizes: readonly Sized[], holds: Question['holds']): Found =>
  foundIn(sizes.map((size) => ({ times: size.times, holds: holds(size) })))

function answered({ id, threshold, holds }: Question, sizes: readonly Sized[]): SizeFound {
  const found = foundWhere(sizes, holds)
  const enough = found.kind === 'from' ? sizes.find(({ times }) => times === found.from)! : null
  return { id, threshold, found, turnoverPounds: enough && enough.turnoverPounds }
}

function unsureOf(sizes: readonly Sized[], least: number): ScaleRun['unsure'] {
  const close = sizes.filter(({ covers }) => Math.abs(covers.p - least) <= 2 * covers.se).map(({ times }) => times)
  return close.length === 0 ? null : { least: close[0]!, most: close.at(-1)! }
}

/** Where the surplus of the middle case rises through nothing for the last time, on a straight line between sizes. */
function breakEvenOf(sizes: readonly Sized[]): ScaleRun['breakEven'] {
  const last = sizes.findLastIndex(({ surplusPounds }) => surplusPounds < 0)
  const [below, above] = [sizes[last], sizes[last + 1]]
  if (!below || !above) return null
  const part = -below.surplusPounds / (above.surplusPounds - below.surplusPounds)
  const between = (one: number, other: number) => one + part * (other - one)
  return {
    times: between(below.times, above.times),
    turnoverPounds: between(below.turnoverPounds, above.turnoverPounds),
  }
}
