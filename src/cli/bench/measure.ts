import type { CaseRead } from '../../core/finance/case/read.ts'
import type { Model } from '../../core/graph/model.ts'
import { appraiseAside } from '../../worker/aside.ts'
import { defaultThreads } from '../../worker/pool.ts'

/** One appraisal, timed: seconds in the model, on threads, and in the statistics after it. */
export interface Timing {
  readonly modelSeconds: number
  readonly statisticsSeconds: number
}

/** The two ways of one round, one straight after the other so that the machine is the same for both. */
export interface Round {
  readonly oneThread: Timing
  readonly allThreads: Timing
}

export interface Measured {
  readonly trials: number
  readonly months: number
  readonly options: number
  readonly threads: number
  readonly rounds: readonly Round[]
  /** The most memory the process had held, threads included, when its first appraisal on all threads was done. */
  readonly peakBytes: number
  readonly lines: LiveLines
}

/** Lines worked out in a month, a mean over the months: of the whole model, and of those that differ by trial. */
export interface LiveLines {
  readonly all: number
  readonly workedOut: number
  readonly workedOutByTrial: number
}

export const totalSeconds = ({ modelSeconds, statisticsSeconds }: Timing): number => modelSeconds + statisticsSeconds

/**
 * Time an appraisal of a case on one thread and on all of them, round by round. Threads are new each time, as they are
 * for a person who runs one command, so starting them and building the model in each is counted.
 */
export async function measure(
  read: CaseRead,
  { model, options }: { readonly model: Model; readonly options: readonly unknown[] },
  { trials, rounds: count, onRound }: { trials: number; rounds: number; onRound: (done: number, all: number) => void },
): Promise<Measured> {
  const threads = defaultThreads()
  const rounds: Round[] = []
  let peakBytes = 0
  for (let round = 0; round < count; round++) {
    const allThreads = await timed(read, trials, threads)
    if (round === 0) peakBytes = process.resourceUsage().maxRSS * 1024
    onRound(2 * round + 1, 2 * count)
    const oneThread = await timed(read, trials, 1)
    onRound(2 * round + 2, 2 * count)
    rounds.push({ oneThread, allThreads })
  }
  const { months } = model.calendar
  return { trials, months, options: options.length, threads, rounds, peakBytes, lines: liveLines(model) }
}

async function timed(read: CaseRead, trials: number, threads: number): Promise<Timing> {
  const begun = performance.now()
  let ranAt = begun
  const onDone = (): void => {
    ranAt = performance.now()
  }
  await appraiseAside(read, { trials, seed: 1, threads, onDone })
  const endedAt = performance.now()
  return { modelSeconds: (ranAt - begun) / 1000, statisticsSeconds: (endedAt - ranAt) / 1000 }
}

/** How many lines a month asks for, from their rates of change. */
function liveLines({ lines, rates, calendar }: Model): LiveLines {
  const perMonth = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + rates.get(name)!.changes.reduce((months, is) => months + is, 0), 0) /
    calendar.months
  const names = lines.map(({ name }) => name)
  return {
    all: names.length,
    workedOut: perMonth(names),
    workedOutByTrial: perMonth(names.filter((name) => rates.get(name)!.variesByTrial)),
  }
}
