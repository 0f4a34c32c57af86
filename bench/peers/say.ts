import { saySpread } from '../../src/cli/bench/spread.ts'
import { paragraph, rows } from '../../src/cli/page.ts'
import { sayWhole } from '../../src/core/shared/money.ts'
import { ERROR } from './accuracy.ts'
import type { Contest, Standing } from './rounds.ts'

/** A contest as a page of text. */
export function sayContest({ trials, rounds, standings }: Contest): string {
  return [
    paragraph(
      `M1 against others, on one thread: each once in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, the middle and ` +
        '(least to most); "times" are against the first of them, within each round. ' +
        `Time a trial is at ${sayWhole(trials)} trials. ` +
        `Equal accuracy is an error of ${100 * ERROR} points on P(insolvent).`,
    ),
    ...standings.map((standing) => `${standing.name}\n${rows(linesOf(standing))}`),
  ].join('\n\n')
}

function linesOf(standing: Standing): (readonly [string, string])[] {
  if ('leftOut' in standing) return [['not timed', standing.leftOut]]
  const { version, checked, nanosecondsATrial, timesFirst, millisecondsToAccuracy, timesFirstToAccuracy } = standing
  return [
    ['version', version],
    ['agrees', checked],
    ['a trial', `${saySpread(nanosecondsATrial)} ns`],
    ['times', saySpread(timesFirst)],
    [`${sayWhole(standing.trialsNeeded)} trials`, `${saySpread(millisecondsToAccuracy)} ms`],
    ['times', saySpread(timesFirstToAccuracy)],
  ]
}
