import { sayWhole } from '../../core/shared/money.ts'
import { paragraph, rows } from '../page.ts'
import { sayGoal, type Goal } from './goal.ts'
import type { Measured } from './measure.ts'
import { readyMilliseconds, type Stages, type StagesOften } from './ready.ts'
import { figure, saySpread } from './spread.ts'

/** What an appraisal of Youth First is to keep to, on two cores. */
export const goalsOf = ({ allThreads, operationsAMonth, ready, cold }: Measured): readonly Goal[] => [
  { what: 'appraisal, warm', unit: ' s', measured: allThreads.middle, limit: { atMost: 0.15 } },
  { what: 'live operations', unit: ' a month', measured: operationsAMonth, limit: { atMost: 500 } },
  { what: 'new model ready', unit: ' ms', measured: ready.middle, limit: { atMost: 30 } },
  { what: 'peak memory, pool', unit: ' MB', measured: cold.allThreads.peakBytes / 1e6, limit: { atMost: 150 } },
  { what: 'peak memory, no pool', unit: ' MB', measured: cold.oneThread.peakBytes / 1e6, limit: { atMost: 150 } },
]

/** A benchmark of Youth First as a page of text. */
export function sayMeasured(measured: Measured): string {
  const { trials, months, options, threads, allThreads, oneThread, oneOverAll, cold, stages, ready } = measured
  return [
    paragraph(
      `Youth First: ${sayWhole(trials)} trials, ${months} months, ${options} options, everything the page shows; ` +
        `${stages.warm.length} rounds, the middle and (least to most).`,
    ),
    '',
    rows([
      [`on ${threads} warm threads`, `${saySpread(allThreads)} s`],
      ['on one', `${saySpread(oneThread)} s`],
      ['one over all', saySpread(oneOverAll)],
      ['new process, pool', sayCold(cold.allThreads)],
      ['new process, no pool', sayCold(cold.oneThread)],
      ['new model ready', `${saySpread(ready)} ms: ${sayStages(stages)}`],
      ['live operations', `${figure(measured.operationsAMonth)} a month`],
    ]),
    '',
    'Goals',
    rows(goalsOf(measured).map(sayGoal)),
  ].join('\n')
}

const sayCold = ({ seconds, secondsSinceStart, peakBytes }: Measured['cold']['oneThread']): string =>
  `${figure(seconds)} s, ${figure(secondsSinceStart)} s with starting it; ${figure(peakBytes / 1e6)} MB at most`

/** Stages of the middle round, and what the first took beside it. */
export function sayStages({ cold, warm }: StagesOften): string {
  const sorted = warm.toSorted((a, b) => readyMilliseconds(a) - readyMilliseconds(b))
  const middle = sorted[Math.floor(sorted.length / 2)]!
  const say = ({ lines, emit, tables, open, firstBlocks }: Stages) =>
    `emit ${figure(emit)}, tables ${figure(tables)}, open ${figure(open)}, first blocks ${figure(firstBlocks)}; ` +
    `its lines ${figure(lines)} before that`
  return `${say(middle)}. The first of a process ${figure(readyMilliseconds(cold))}: ${say(cold)}`
}
