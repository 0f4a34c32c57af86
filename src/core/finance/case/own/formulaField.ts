import type { Formula, Slip } from '../../../graph/formula/formula.ts'
import { parseFormula, type ParsedFormula } from '../../../graph/formula/parse.ts'
import { printFormula } from '../../../graph/formula/print.ts'
import { LONGEST_FORMULA } from '../../../graph/formula/words.ts'
import { leaf, readable, report, type Field, type Reading } from '../../../shared/fields/index.ts'
import type { Tree } from '../../../shared/tree.ts'

/** A formula as it was typed: what was understood of it, and how to tell a slip in it at its own place. */
export interface TypedFormula {
  readonly formula: Formula
  readonly isSound: boolean
  readonly tell: (slips: readonly Slip[]) => void
}

/** A formula, each mistake in it told at its own column. Entered in the book in its one spelling. */
export function formulaField(words: { readonly says: string }): Field<TypedFormula> {
  const field = leaf<ParsedFormula>({
    ...words,
    kind: 'text',
    accepts: 'a formula such as hires per month * price * (1 - void rate)',
    bare: { type: ['string', 'number'], maxLength: LONGEST_FORMULA },
    standIn: () => ({ formula: { kind: 'gap', parts: [], at: 0 }, slips: [] }),
    parse(typed) {
      const parsed = parseFormula(typed)
      return { ok: true, value: parsed, words: printFormula(parsed.formula) }
    },
  })
  return {
    ...field,
    read(tree, path, reading) {
      const { formula, slips } = field.read(tree, path, reading)
      const tell = teller(tree, path, reading)
      tell(slips)
      return { formula, isSound: slips.length === 0 && formula.kind !== 'gap', tell }
    },
  }
}

/**
 * The column of a slip: that of the text, quotation mark and all, and as many further. In a text of several lines it is
 * the text's own place, and what was read says where.
 */
function teller(tree: Tree | undefined, path: string, reading: Reading): TypedFormula['tell'] {
  const typed = tree?.kind === 'map' ? tree.entries.find(({ key }) => key === 'value')?.value : tree
  if (typed?.kind !== 'scalar') return () => {}
  const text = typeof typed.value === 'string' ? typed.value : typed.text
  const spacesBefore = text.length - text.trimStart().length
  const first = typed.at.column + (typed.isQuoted ? 1 : 0) + spacesBefore
  return (slips) => {
    for (const { at, message, wanted } of slips) {
      const column = text.includes('\n') ? typed.at.column : first + at
      const got = readable(text.trim().slice(at, at + SHOWN)) || 'the end'
      report(reading, { ...typed.at, column }, path, { message, got, ...(wanted !== undefined && { wanted }) })
    }
  }
}

/** Characters shown from a slip on. */
const SHOWN = 40
