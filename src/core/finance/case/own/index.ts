import { printFormula } from '../../../graph/formula/print.ts'
import type { Unit } from '../../../graph/unit.ts'
import { named, optional, record, wordNames, type Field, type Read } from '../../../shared/fields/index.ts'
import { tellOwn } from './check.ts'
import { ownInput } from './input.ts'
import { ownLine, type TypedLine } from './line.ts'

/** Most lines and inputs of a case's own: a model of three options with as many compiles well within a second. */
const MOST_LINES = 1_000
const MOST_INPUTS = 500

const typed = record(
  {
    inputs: named(ownInput, { says: 'Your own inputs, by name', most: MOST_INPUTS, names: wordNames }),
    lines: named(ownLine, { says: 'Your own lines, by name', least: 1, most: MOST_LINES, names: wordNames }),
  },
  { says: 'Your own inputs and lines: an income or a cost that the format does not know' },
)

/** What is kept of a line: its formula in its one spelling, which is also what is hashed. */
export type OwnLine = Omit<TypedLine, 'is' | 'unit'> & {
  readonly id: string
  readonly is: string
  readonly unit: Unit
}

/** The lines a case adds to the model, and the inputs they read. */
export interface Own {
  readonly inputs: Read<typeof typed>['inputs']
  readonly lines: readonly OwnLine[]
}

/**
 * A person's own inputs and lines. Names, units and circles are looked at here, with everything else that can be told
 * of one section alone, so that a person hears of a mistyped name and a mistyped number at once.
 */
export const own: Field<Own | undefined> = optional({
  ...typed,
  read(tree, path, reading) {
    const before = reading.problems.length
    const { inputs, lines } = typed.read(tree, path, reading)
    tellOwn({ inputs, lines, path, reading, isSound: reading.problems.length === before })
    return {
      inputs,
      lines: lines.map(({ is, unit, ...line }) => ({ ...line, is: printFormula(is.formula), unit: unit.unit })),
    }
  },
})
