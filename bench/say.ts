import { sayGoal } from '../src/cli/bench/goal.ts'
import { sayStages } from '../src/cli/bench/sayMeasured.ts'
import { figure, saySpread } from '../src/cli/bench/spread.ts'
import { paragraph, rows } from '../src/cli/page.ts'
import { BLOCK_TRIALS } from '../src/core/chance/block.ts'
import { sayWhole } from '../src/core/shared/money.ts'
import { goalsOf } from './goals.ts'
import type { M1Measured } from './measureM1.ts'
import { sayContest } from './peers/say.ts'

/** All that is measured on M1, as a page of text. */
export function sayM1(measured: M1Measured): string {
  const { own, errors, contest } = measured
  const { oneThread, twoThreads, oneOverTwo, firstFrame, ready, stages, covered, cold } = own
  const lines = [
    ['one warm thread', `${saySpread(oneThread)} ms`],
    ['two', `${saySpread(twoThreads)} ms`],
    ['one over two', saySpread(oneOverTwo)],
    ['first frame', `${saySpread(firstFrame)} ms: 1,024 trials on one thread, analysed alike`],
    ['new process, pool', sayCold(cold.threads)],
    ['new process, no pool', sayCold(cold.none)],
    ['new model ready', `${saySpread(ready)} ms: ${sayStages(stages)}`],
    ['live operations', `${figure(own.operationsAMonth)} a month`],
    ['errors', `${errors.errors.map(sayError).join('; ')}: of P(insolvent), over ${errors.replicates} replicates`],
    [
      'covered',
      `P(insolvent) ${figure(100 * covered.insolvent)}%, P(breach) ${figure(100 * covered.breached)}% of ` +
        `${covered.replicates} replicates by ±2 stated errors`,
    ],
  ] as const
  return [
    paragraph('M1: 10,240 trials, its fan of 60 months by 9 shares, its tornado of 34 draws, breaches by month.'),
    '',
    rows(lines),
    '',
    sayContest(contest),
    '',
    'Goals',
    rows(goalsOf(measured).map(sayGoal)),
  ].join('\n')
}

const sayCold = ({ milliseconds, secondsSinceStart, peakBytes }: M1Measured['own']['cold']['none']): string =>
  `${figure(milliseconds)} ms, ${figure(secondsSinceStart)} s with starting it; ${figure(peakBytes / 1e6)} MB at most`

const sayError = (error: number, block: number): string =>
  `${figure(100 * error)} points at ${sayWhole((block + 1) * BLOCK_TRIALS)}`
