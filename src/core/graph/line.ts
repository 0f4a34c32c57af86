import type { Expression } from './expression.ts'
import type { Unit } from './unit.ts'

/** One line of the model: a figure for every month, with its unit and a sentence that says what it is. */
export interface Line {
  /** `mutual/cash`: the option, or `world`, then the thing. */
  readonly name: string
  readonly unit: Unit
  readonly says: string
  readonly is: Expression
  /** What `previous` reads before month 0. A line that is read back and has no `opens` is refused. */
  readonly opens?: Expression
  /**
   * The months at which the line is worked out, as [months] of 0 and 1; between them it holds its value, before the
   * first of them it holds `opens`. Absent: every month its terms can change.
   */
  readonly changesIn?: Uint8Array
}
