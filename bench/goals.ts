import type { Goal } from '../src/cli/bench/goal.ts'
import type { M1Measured } from './measureM1.ts'

/** The peers that a goal is set against: times ours at equal accuracy, at least; whole arrays and by month alike. */
const PEERS = [
  { name: 'squiggle', atLeast: 1_500 },
  { name: 'numpy', atLeast: 40 },
  { name: 'numpy by month', atLeast: 40 },
]
/** The program in C with vectors of four doubles, where it was given as a peer: ours over it, at most. */
const VECTORS = { name: 'avx2', atMost: 2.3 }

/** What M1 is to reach. A goal against a peer that did not take part is left out. */
export function goalsOf({ contest, own, errors }: M1Measured): readonly Goal[] {
  const standing = (name: string) => {
    const found = contest.standings.find((each) => each.name === name)
    return found && 'timesFirst' in found ? found : undefined
  }
  const vectors = standing(VECTORS.name)
  const { oneThread, twoThreads, firstFrame, ready, covered, cold } = own
  return [
    ...(vectors
      ? [
          {
            what: `a trial, over ${VECTORS.name}`,
            unit: ' times',
            measured: 1 / vectors.timesFirst.middle,
            limit: { atMost: VECTORS.atMost },
          },
        ]
      : []),
    { what: 'full analysis, one thread', unit: ' ms', measured: oneThread.middle, limit: { atMost: 10 } },
    { what: 'full analysis, two', unit: ' ms', measured: twoThreads.middle, limit: { atMost: 6 } },
    { what: 'first frame', unit: ' ms', measured: firstFrame.middle, limit: { atMost: 1.5 } },
    { what: 'new model ready', unit: ' ms', measured: ready.middle, limit: { atMost: 30 } },
    { what: 'error, 8,192 trials', unit: ' points', measured: 100 * errors.errors.at(-1)!, limit: { atMost: 0.26 } },
    { what: 'covered, P(insolvent)', unit: '%', measured: 100 * covered.insolvent, limit: { atLeast: 93 } },
    { what: 'covered, P(breach)', unit: '%', measured: 100 * covered.breached, limit: { atLeast: 93 } },
    ...PEERS.flatMap(({ name, atLeast }) => {
      const peer = standing(name)
      if (!peer) return []
      return [
        { what: `${name} over ours`, unit: ' times', measured: peer.timesFirstToAccuracy.middle, limit: { atLeast } },
      ]
    }),
    { what: 'peak memory, pool', unit: ' MB', measured: cold.threads.peakBytes / 1e6, limit: { atMost: 150 } },
    { what: 'peak memory, no pool', unit: ' MB', measured: cold.none.peakBytes / 1e6, limit: { atMost: 150 } },
  ]
}
