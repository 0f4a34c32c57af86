import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { buildModel } from '../../src/core/finance/build.ts'
import { caseFields, type Case } from '../../src/core/finance/case/index.ts'
import { makeSampler, middleFutures } from '../../src/core/finance/futures.ts'
import type { Quantity } from '../../src/core/chance/quantityField.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readTree, type Book } from '../../src/core/shared/fields/index.ts'
import { openCaseFile } from '../../src/files/case.ts'
import { readCsv } from '../../src/files/csv.ts'
import { readTextFile } from '../../src/files/text.ts'
import { valueOf } from '../files/checked.ts'

/** An example as a person opens it: the case, the book of its assumptions, and its middle case. */
export interface Opened {
  readonly case: Case
  readonly book: Book
  /** A line of the middle case in month 0, as pounds a year. */
  readonly yearFromMonth0: (line: string) => number
}

const MONTHS_IN_YEAR = 12
const root = new URL('../../', import.meta.url)

export async function openExample(path: string): Promise<Opened> {
  const file = fileURLToPath(new URL(`examples/${path}`, root))
  const read = valueOf(readTree(caseFields, valueOf(await openCaseFile(file)), { file }))
  const { model, draws } = valueOf(buildModel(read.value))
  const middle = interpret(model, middleFutures(makeSampler(draws)), [...model.byName.keys()])
  return {
    case: read.value,
    book: read.book,
    yearFromMonth0(line) {
      const months = middle.get(line)
      assert.ok(months, `there is no line ${line}`)
      return months[0]! * MONTHS_IN_YEAR
    },
  }
}

/** A list beside the code, each row as its cells by title. */
export function readRows(path: string): readonly Readonly<Record<string, string>>[] {
  const file = fileURLToPath(new URL(path, root))
  const { header, rows } = valueOf(readCsv(valueOf(readTextFile(file, 1e6)), file))
  return rows.map((row) => Object.fromEntries(row.map(({ text }, column) => [header[column]!.text, text])))
}

/** The figure of a quantity that is certain. */
export function certain({ path, shape }: Quantity): number {
  assert.equal(shape.kind, 'certain', `${path} is one figure`)
  return shape.kind === 'certain' ? shape.value : Number.NaN
}

export const total = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0)

/** Half of the last digit that a published figure shows: as far as rounding can put it from the truth. */
export function halfLastDigit(shown: string): number {
  return 0.5 * 10 ** -(shown.split('.')[1] ?? '').length
}
