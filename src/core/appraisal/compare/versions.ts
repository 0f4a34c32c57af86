import { areaOf } from '../../finance/areas.ts'
import type { Recorded } from '../../graph/interpret.ts'
import type { Ready } from '../ready.ts'
import { balancesOf } from './balances.ts'
import type { ComparedLines } from './compared.ts'
import { compareLines, type Sided } from './lines.ts'
import type { Period } from './period.ts'

/** One version of a case, and the months of it that are looked at. */
export interface Version {
  readonly ready: Ready
  /** Every line of its middle case, [months]. */
  readonly middle: Recorded
  readonly period: Period
}

/**
 * Two versions of a case, line by line, in the middle case of each: the second less the first. Of one option, or of
 * every option and of what they share, where none is named.
 */
export function compareVersions(first: Version, second: Version, option: string | undefined): ComparedLines {
  return compareLines(sideOf(first, option), sideOf(second, option))
}

function sideOf({ ready, middle, period }: Version, option: string | undefined): Sided {
  const { model } = ready.built
  const lines = model.lines.filter(({ name }) => option === undefined || areaOf(name) === option)
  return {
    lines: new Map(lines.map((line) => [line.name, line])),
    middle,
    balances: balancesOf(model),
    period,
  }
}
