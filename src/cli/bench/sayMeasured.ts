import { paragraph, rows } from '../page.ts'
import { totalSeconds, type Measured, type Round, type Timing } from './measure.ts'

/** What the work of today must keep to, on two cores. */
const GOALS = { seconds: 20, bytes: 500_000_000 } as const

/** Are the goals met? In every round, not on average. */
export const meetsGoals = ({ rounds, peakBytes }: Measured): boolean =>
  rounds.every(({ allThreads }) => totalSeconds(allThreads) < GOALS.seconds) && peakBytes < GOALS.bytes

/** A benchmark as a page of text. */
export function sayMeasured(measured: Measured): string {
  const { trials, months, options, threads, rounds, peakBytes, lines } = measured
  const each = (of: (round: Round) => Timing) => rounds.map((round) => totalSeconds(of(round)))
  const all = each(({ allThreads }) => allThreads)
  const one = each(({ oneThread }) => oneThread)
  const statistics = rounds.map(({ allThreads }) => allThreads.statisticsSeconds)
  const ratios = one.map((seconds, round) => seconds / all[round]!)
  return [
    paragraph(`Youth First: ${trials.toLocaleString('en-GB')} trials, ${months} months, ${options} options.`),
    rows([
      [`On ${threads} threads`, spread(all, 's')],
      ['  of which statistics', spread(statistics, 's')],
      ['On one thread', spread(one, 's')],
      ['One over all', spread(ratios, '')],
      ['Peak memory', `${(peakBytes / 1e6).toFixed(0)} MB`],
      ['Lines of the model', String(lines.all)],
      ['  worked out each month', lines.workedOut.toFixed(0)],
      ['  of them in every trial', lines.workedOutByTrial.toFixed(0)],
      ['Goals', `under ${GOALS.seconds} s and ${GOALS.bytes / 1e6} MB: ${meetsGoals(measured) ? 'met' : 'not met'}`],
    ]),
  ].join('\n')
}

/** The middle of some rounds, and the least and most of them. */
function spread(values: readonly number[], unit: string): string {
  const sorted = values.toSorted((a, b) => a - b)
  const say = (value: number | undefined) => (value ?? 0).toFixed(2)
  const middle = say(sorted[Math.floor(sorted.length / 2)])
  return `${middle}${unit === '' ? '' : ` ${unit}`} (${say(sorted[0])} to ${say(sorted.at(-1))})`
}
