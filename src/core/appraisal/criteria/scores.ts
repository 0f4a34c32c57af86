import type { LogEntry } from '../../finance/case/criteria/entry.ts'
import type { Criterion } from '../../finance/case/criteria/standard.ts'
import type { OptionId } from '../../finance/option.ts'
import type { Score } from './result.ts'

/** The score in force for every criterion and option: the last one in the log, or none. */
export function scoresOf(
  log: readonly LogEntry[],
  criteria: readonly Criterion[],
  options: readonly OptionId[],
): readonly Score[] {
  return criteria.flatMap(({ id: criterion }) =>
    options.map((option): Score => {
      const given = log.flatMap((entry) =>
        entry.is === 'score' && entry.criterion === criterion && entry.option === option ? [entry] : [],
      )
      const last = given.at(-1)
      const replaces = given.slice(0, -1).map(({ entry }) => entry)
      return { criterion, option, score: last?.score ?? null, entry: last?.entry ?? null, replaces }
    }),
  )
}
