import { measureOwn, type Own } from './own.ts'
import { ERROR, measureErrors, trialsForError, type MeasuredErrors } from './peers/accuracy.ts'
import { compiled } from './peers/compiled.ts'
import type { Contestant } from './peers/contestant.ts'
import { interpreter } from './peers/interpreter.ts'
import { numpy } from './peers/numpy.ts'
import { contest, type Contest } from './peers/rounds.ts'
import { squiggle } from './peers/squiggle.ts'

/** All that is measured on M1. */
export interface M1Measured {
  readonly own: Own
  /** Of P(insolvent), by blocks. */
  readonly errors: MeasuredErrors
  readonly contest: Contest
}

export interface M1Settings {
  readonly rounds: number
  /** Leave out peers that nobody named. */
  readonly isAlone: boolean
  readonly peers: readonly Contestant[]
  readonly onDone: (done: number, all: number) => void
}

const TRIALS = 10_240

/** Ours by itself, then ours, our interpreter and the peers against each other. */
export async function measureM1({ rounds, isAlone, peers, onDone }: M1Settings): Promise<M1Measured> {
  const own = await measureOwn(rounds, (done) => onDone(done, 2 * rounds))
  const errors = measureErrors()
  const needed = trialsForError(errors, ERROR)
  const known = isAlone ? [] : [numpy('numpy', 'whole'), numpy('numpy by month', 'by-month'), squiggle]
  const all = [compiled(needed), interpreter(needed), ...known, ...peers]
  const onTurn = (done: number, turns: number) => onDone(rounds + (rounds * done) / turns, 2 * rounds)
  return { own, errors, contest: await contest(all, { trials: TRIALS, rounds, onDone: onTurn }) }
}
