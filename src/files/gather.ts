import { sayWhole } from '../core/shared/money.ts'
import type { Checked, Problem } from '../core/shared/problem.ts'
import type { Position } from '../core/shared/tree.ts'
import { excerpt } from './excerpt.ts'
import { limits } from './limits.ts'

/** What may be said about a problem beside its message. */
export interface Detail {
  readonly at?: Position | undefined
  /** The path of the field, with slashes. */
  readonly field?: string | undefined
  /** What was read, at any length: it is cut here. */
  readonly got?: string | undefined
  readonly wanted?: string | undefined
}

/** The problems of one file while it is being read. */
export interface Gathering {
  /** Note a problem; reading goes on. */
  readonly add: (message: string, detail?: Detail) => void
  /** True once anything was noted. */
  readonly any: () => boolean
  /** The value if nothing was noted, else every problem in the order of the file. */
  readonly answer: <T>(value: T) => Checked<T>
  /** Every problem in the order of the file, where there is no value to answer with. */
  readonly refused: () => { readonly ok: false; readonly problems: readonly Problem[] }
}

/**
 * Start gathering what is wrong with a file. Only the first hundred problems are kept and the rest are counted, so that
 * a megabyte of nonsense gives a page of problems and not a megabyte of them.
 */
export function gatherProblems(file: string): Gathering {
  const problems: Problem[] = []
  let unshown = 0
  const refused = () => ({ ok: false, problems: inOrder(problems, unshown, file) }) as const
  return {
    add: (message, detail = {}) => {
      if (problems.length < limits.problemsShown) problems.push(problemIn(file, message, detail))
      else unshown += 1
    },
    any: () => problems.length > 0,
    answer: (value) => (problems.length === 0 ? { ok: true, value } : refused()),
    refused,
  }
}

/** A file that cannot be read for one reason. */
export function refuse(
  file: string,
  message: string,
  detail: Detail = {},
): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [problemIn(file, message, detail)] }
}

function problemIn(file: string, message: string, { at, field = '', got, wanted }: Detail): Problem {
  const shown = got === undefined ? '' : excerpt(got).trim()
  return {
    where: at === undefined ? { file, field } : { file: at.file ?? file, line: at.line, column: at.column, field },
    message,
    ...(shown === '' ? {} : { got: shown }),
    ...(wanted === undefined ? {} : { wanted }),
  }
}

function inOrder(problems: readonly Problem[], unshown: number, file: string): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0),
  )
  if (unshown === 0) return sorted
  const more = `There are ${sayWhole(unshown)} more problems in this file.`
  return [...sorted, { where: { file, field: '' }, message: more }]
}
