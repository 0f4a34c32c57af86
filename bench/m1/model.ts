import type { Line } from '../../src/core/graph/line.ts'
import { makeModel, type Model } from '../../src/core/graph/model.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { CALENDAR } from './calendar.ts'
import { contractLines } from './contracts.ts'
import { covenantLines } from './covenants.ts'
import { loanLines } from './loan.ts'
import { moneyLines } from './money.ts'
import { oneOffLines } from './oneOffs.ts'
import { peopleLines } from './people.ts'
import { tenderLines } from './tenders.ts'
import { yearLines } from './year.ts'

const LINES: readonly Line[] = [
  ...peopleLines,
  ...contractLines,
  ...tenderLines,
  ...oneOffLines,
  ...loanLines,
  ...moneyLines,
  ...covenantLines,
  ...yearLines,
]

/**
 * What M1 is asked for. `cash` is wanted in every month, `reserves` at the ends of years, the others in the last month;
 * a `breach-month` of 60 is none.
 */
export const OUTPUTS = ['cash', 'lowest-cash', 'lowest-month', 'breach-month', 'npv', 'reserves'] as const

/** M1, made ready: the model that engines are timed on. */
export function m1(): Model {
  const made = makeModel(LINES, CALENDAR)
  assert(made.ok, made.ok ? '' : made.problems.map(({ where, message }) => `${where.field}: ${message}`).join('\n'))
  return made.value
}
