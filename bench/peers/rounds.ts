import type { Contestant } from './contestant.ts'
import { spreadOf, type Spread } from '../../src/cli/bench/spread.ts'

/** One contestant after all rounds, or why it was left out. */
export type Standing = { readonly name: string } & (
  | { readonly leftOut: string }
  | {
      readonly version: string
      readonly checked: string
      /** Nanoseconds a trial, at the number of trials of the contest, and how many times the first one's. */
      readonly nanosecondsATrial: Spread
      readonly timesFirst: Spread
      /** Milliseconds to equal accuracy, with the trials that takes, and how many times the first one's. */
      readonly trialsNeeded: number
      readonly millisecondsToAccuracy: Spread
      readonly timesFirstToAccuracy: Spread
    }
)

/** A contest of engines on M1. */
export interface Contest {
  readonly trials: number
  readonly rounds: number
  readonly standings: readonly Standing[]
}

interface Entered {
  readonly contestant: Contestant
  readonly version: string
  readonly checked: string
  /** [rounds] */
  readonly nanoseconds: number[]
  readonly milliseconds: number[]
}

/**
 * Time engines against each other: each once a round, one straight after the other, beginning with another in each
 * round, so that whatever else the machine does falls on all. Ratios are taken within a round, against the first
 * contestant that takes part, and only then summed up.
 */
export async function contest(
  contestants: readonly Contestant[],
  {
    trials,
    rounds,
    onDone = () => {},
  }: { trials: number; rounds: number; onDone?: (done: number, all: number) => void },
): Promise<Contest> {
  const entered: Entered[] = []
  const leftOut = new Map<string, string>()
  for (const contestant of contestants) {
    const entry = await enter(contestant)
    if ('why' in entry) leftOut.set(contestant.name, entry.why)
    else entered.push(entry)
  }
  const all = rounds * entered.length
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < entered.length; turn++) {
      const { contestant, nanoseconds, milliseconds } = entered[(round + turn) % entered.length]!
      const { trialsNeeded } = contestant
      nanoseconds.push(await contestant.time(trials))
      milliseconds.push(((await contestant.time(trialsNeeded)) * trialsNeeded) / 1e6)
      onDone(round * entered.length + turn + 1, all)
    }
  const standing = ({ name }: Contestant): Standing => {
    const why = leftOut.get(name)
    if (why !== undefined) return { name, leftOut: why }
    return standingOf(
      entered.find(({ contestant }) => contestant.name === name)!,
      entered[0]!,
    )
  }
  return { trials, rounds, standings: contestants.map(standing) }
}

async function enter(contestant: Contestant): Promise<Entered | { readonly why: string }> {
  try {
    const found = await contestant.version()
    if (!found.found) return { why: found.why }
    const { agrees, says } = await contestant.check()
    if (!agrees) return { why: `it does not agree: ${says}` }
    return { contestant, version: found.version, checked: says, nanoseconds: [], milliseconds: [] }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

function standingOf(entry: Entered, first: Entered): Standing {
  const times = (of: (each: Entered) => readonly number[]) =>
    spreadOf(of(entry).map((value, round) => value / of(first)[round]!))
  return {
    name: entry.contestant.name,
    version: entry.version,
    checked: entry.checked,
    nanosecondsATrial: spreadOf(entry.nanoseconds),
    timesFirst: times(({ nanoseconds }) => nanoseconds),
    trialsNeeded: entry.contestant.trialsNeeded,
    millisecondsToAccuracy: spreadOf(entry.milliseconds),
    timesFirstToAccuracy: times(({ milliseconds }) => milliseconds),
  }
}
