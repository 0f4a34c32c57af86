import { standingOf } from '../appraisal/inputs.ts'
import type { OptionResult } from '../appraisal/result.ts'
import { frequency } from '../chance/frequency.ts'
import type { Probability } from '../chance/statistics.ts'
import { sayNumber, sayRoundPounds } from '../shared/money.ts'
import { sayMonth, sayYears } from '../shared/month.ts'
import type { PaperSubject } from './subject.ts'

/** `73 of 100 futures, give or take 1`. */
export function ofFutures({ p, se, limit95 }: Probability): string {
  const [count = '', ...error] = frequency(p, se, limit95).split(', ')
  return [`${count} futures`, ...error].join(', ')
}

/** `A mutual: in 73 of 100 futures, give or take 1.` for each option that has been given the chance. */
export const eachChance = (
  options: readonly OptionResult[],
  chanceOf: (option: OptionResult) => Probability | null,
): string =>
  options
    .flatMap((option) => {
      const chance = chanceOf(option)
      if (chance) return [`${option.name}: in ${ofFutures(chance)}.`]
      return option.serviceKept === null ? [`${option.name}: not asked, because its start is not funded.`] : []
    })
    .join(' ')

/** The mean saving, with its error and where 9 futures in 10 lie. */
export function saySaving({ saving, name }: OptionResult, years: number): string {
  if (saving === null) return ''
  const { mean, se, p5, p95 } = saving
  return (
    `${name}: ${sayRoundPounds(mean)} on average over ${sayYears(years)}, give or take ${sayRoundPounds(2 * se)}; ` +
    `9 futures of 10 lie between ${sayRoundPounds(p5)} and ${sayRoundPounds(p95)}.`
  )
}

/** An input as it was understood, with how sure it is: `1% to 15% (assumed)`; undefined where the case has none. */
export function inputIn({ book }: PaperSubject, path: string): string | undefined {
  const entry = book.get(path)
  if (!entry) return undefined
  const standing = standingOf(entry)
  const plain = entry.words.replace(/^exactly /, '')
  return `${plain} (${standing === 'default' ? 'left at a default' : standing})`
}

/** An input for the middle of a sentence. */
export const given = (subject: PaperSubject, path: string): string => inputIn(subject, path) ?? 'not in the case'

/** A line of the middle case added up over the run. */
export const sumOf = ({ middle }: PaperSubject, line: string): number =>
  (middle.get(line) ?? new Float64Array()).reduce((sum, month) => sum + month, 0)

/** A line of the middle case in its first or last month. */
export const standsAt = ({ middle }: PaperSubject, line: string, which: 0 | -1): number =>
  middle.get(line)?.at(which) ?? 0

/** Full-time equivalents to a tenth. */
export const sayTenths = (count: number): string => sayNumber(Math.round(count * 10) / 10)

/** Options that leave the authority, with how they fail; and those among them with books of their own. */
export const outsideOf = ({ appraisal }: PaperSubject): readonly OptionResult[] =>
  appraisal.options.filter(({ failed }) => failed.applies)

export const venturesOf = (subject: PaperSubject): readonly OptionResult[] =>
  outsideOf(subject).filter(({ cash }) => cash !== null)

/** From which month on an option has saved, in the middle case, and goes on having saved; null where it does not. */
export function savesFrom({ middle, ready }: PaperSubject, { id }: OptionResult): string | null {
  const soFar = middle.get(`${id}/saving-so-far`)
  if (!soFar) return null
  const last = soFar.findLastIndex((pounds) => pounds <= 0)
  return last === soFar.length - 1 ? null : sayMonth(ready.built.calendar.names[last + 1]!)
}
