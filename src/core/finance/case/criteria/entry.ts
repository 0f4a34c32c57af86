import { byKind, choice, day, optional, record, text, whole, type Field } from '../../../shared/fields/index.ts'
import { weights, type Weight } from './points.ts'

/** What every entry of the log says: its place, when, who, and the hash of what stands before it. */
interface Written {
  readonly entry: number
  readonly day: string
  readonly by: string
  readonly after: string
}

/** The weights, agreed before anything is scored. */
export type WeightsEntry = Written & { readonly is: 'weights'; readonly weights: readonly Weight[] }

/** One option scored on one criterion. A later score of the same two stands in place of an earlier one. */
export type ScoreEntry = Written & {
  readonly is: 'score'
  readonly criterion: string
  readonly option: string
  readonly score: number
  readonly why: string
  readonly evidence?: string | undefined
}

/** Other weights, and the reason. */
export type ChangeEntry = Written & {
  readonly is: 'change'
  readonly weights: readonly Weight[]
  /** Undefined only until the checks across fields have asked for it, so that it is told with all the rest. */
  readonly why?: string | undefined
}

export type LogEntry = WeightsEntry | ScoreEntry | ChangeEntry

const asks = 'What the entry does: locks the weights, scores an option, or changes the weights'

const written = {
  entry: whole({ says: 'Its number in the log, from 1', least: 1, most: 500 }),
  day: day({ says: 'The day it was agreed' }),
  by: text({ says: 'Who agreed it' }),
  after: text({ says: 'The hash of the entry before; of the criteria, for the first', longest: 64 }),
}

const locked = record({ ...written, is: choice(['weights'], { says: asks }), weights }, { says: 'The weights, locked' })

const scored = record(
  {
    ...written,
    is: choice(['score'], { says: asks }),
    criterion: text({ says: 'The criterion, by its name', longest: 60 }),
    option: text({ says: 'The option, by its name', longest: 60 }),
    score: whole({ says: 'From 0, the worst that could be, to 10, the best', least: 0, most: 10 }),
    why: text({ says: 'Why that score', longest: 1000 }),
    evidence: optional(text({ says: 'What it rests on', longest: 1000 })),
  },
  { says: 'A score' },
)

const changed = record(
  {
    ...written,
    is: choice(['change'], { says: asks }),
    weights,
    why: optional(text({ says: 'Why the weights are changed: it must be said', longest: 1000 })),
  },
  { says: 'Other weights' },
)

/** One entry of the log. */
export const entry: Field<LogEntry> = byKind<LogEntry['is'], LogEntry>(
  'is',
  { weights: locked, score: scored, change: changed },
  { says: 'An entry of the log', asks },
)
