import { assert } from '../../shared/assert.ts'
import type { PaperSubject } from '../subject.ts'
import type { Shown } from './sheet.ts'

/** The cell of another row in the same month, or so many months before. */
export type Refer = (key: string, monthsBefore?: 0 | 1) => string

/** One line of a monthly statement. */
export interface StatementRow {
  /** The line's full name in the model, or a name of our own for what only a statement has. */
  readonly key: string
  readonly says: string
  readonly shown: Shown
  /** What a year shows: the sum of its months, or how things stood at its close. */
  readonly year: 'sum' | 'close'
  /** [months] */
  readonly values: ArrayLike<number>
  /** How it stood before the first month, in the same unit. */
  readonly opens?: number
  /** The formula of a month; without one the month's figure stands as the model has it. */
  readonly is?: (at: Refer) => string
}

/** Lines that belong together, under a title. */
export interface StatementPart {
  readonly title: string
  readonly rows: readonly StatementRow[]
}

/** A sheet of lines by month. */
export interface Statement {
  readonly sheet: string
  readonly title: string
  readonly says: readonly string[]
  readonly parts: readonly StatementPart[]
}

type RowExtras = Partial<Pick<StatementRow, 'says' | 'shown' | 'opens' | 'is'>>

/** Makes rows of the lines of a model. */
export function rowsOf({ ready, middle }: PaperSubject) {
  const row = (key: string, year: StatementRow['year'], extras: RowExtras): StatementRow => {
    const line = ready.built.model.byName.get(key)
    const values = middle.get(key)
    assert(line !== undefined && values !== undefined, `the model has no line ${key}`)
    const shown = line.unit === 'pounds' ? 'pounds' : line.unit === 'fte' ? 'fte' : 'ratio'
    return { key, says: line.says, shown, year, values, ...extras }
  }
  return {
    /** A line whose months add up to a year. */
    flow: (key: string, is?: StatementRow['is']) => row(key, 'sum', is ? { is } : {}),
    /** A line that stands at something at each month's end. */
    balance: (key: string, extras: RowExtras = {}) => row(key, 'close', extras),
    /** The values of a line. */
    values: (key: string) => row(key, 'sum', {}).values,
    has: (key: string) => ready.built.model.byName.has(key),
  }
}

/** A sum of cells, with signs. */
export const added = (at: Refer, plus: readonly string[], less: readonly string[] = []): string =>
  [...plus.map((key) => `+${at(key)}`), ...less.map((key) => `-${at(key)}`)].join('').replace(/^\+/, '')
