import { readFileSync } from 'node:fs'
import type { Futures } from '../../src/core/graph/interpret.ts'
import { AGENCY_SHARE_MOST, COST_RATIO } from './parameters.ts'

/** Trials that another program worked out: what it drew, and what came of it. */
export interface Dump {
  /** By the key of the draw, [trials], as amounts: a beta is already in its range. */
  readonly inputs: Readonly<Record<string, readonly number[]>>
  /** [months][trials], pounds. */
  readonly cash: readonly (readonly number[])[]
  readonly outputs: {
    readonly 'lowest-cash': readonly number[]
    readonly 'lowest-month': readonly number[]
    readonly 'breach-month': readonly number[]
    readonly npv: readonly number[]
  }
  /** [years][trials], pounds at the ends of years. */
  readonly reserves: readonly (readonly number[])[]
}

/** How many trials the dump has. */
export const DUMPED_TRIALS = 64
export const DUMP_PATH = new URL('dump64.json', import.meta.url)

export const readDump = (): Dump => JSON.parse(readFileSync(DUMP_PATH, 'utf8')) as Dump

/** The dump's inputs as the lines of M1 read them: the two betas as shares of the way through their ranges. */
export function futuresOf({ inputs }: Dump): Futures {
  const { least, most } = COST_RATIO
  const shareOf = (key: string, value: number): number =>
    key === 'agency-share' ? value / AGENCY_SHARE_MOST : key === 'cost-ratio' ? (value - least) / (most - least) : value
  const values = Object.entries(inputs).map(
    ([key, drawn]) => [key, Float64Array.from(drawn, (value) => shareOf(key, value))] as const,
  )
  return { trials: DUMPED_TRIALS, values: new Map(values) }
}
