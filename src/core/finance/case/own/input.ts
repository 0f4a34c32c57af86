import { quantity, quantitySchema, type Quantity } from '../../../chance/quantityField.ts'
import type { QuantityRules } from '../../../chance/typed/unit.ts'
import { sayUnit, type TypedAs, type TypedUnit } from '../../../graph/formula/typedUnit.ts'
import type { Unit } from '../../../graph/unit.ts'
import { optional, partOf, text, wrapped, type Field, type Reading } from '../../../shared/fields/index.ts'
import type { Tree, TreeEntry } from '../../../shared/tree.ts'
import { unitField } from './unitField.ts'

/** An input of a person's own: its value, its unit, and perhaps a sentence that says what it is. */
export interface OwnInput {
  readonly quantity: Quantity
  readonly unit: Unit
  readonly says: string | undefined
}

const words = {
  says: 'Own input',
  accepts: 'a value with its unit, such as { value: £35 to £50, unit: £ per hire }',
}
const unit = unitField({ says: 'What it is counted in' })
const says = optional(text({ says: 'What it is, in a sentence' }))

/** How a value of a unit is typed: as money, as a percentage, as a share between 0% and 100%, or as a number. */
const RULES: Readonly<Record<TypedAs, QuantityRules>> = {
  pounds: { unit: 'pounds', kind: 'amount' },
  'pounds a year': { unit: 'pounds a year', kind: 'amount' },
  share: { unit: 'share', kind: 'share' },
  ratio: { unit: 'ratio', kind: 'rate' },
  count: { unit: 'number', kind: 'amount' },
}

/**
 * A value with its unit beside it, `{ value: £35 to £50, unit: £ per hire }`, and the remarks of every other value.
 * The unit is read first, for it says how the value may be typed.
 */
export const ownInput: Field<OwnInput> = {
  says: words.says,
  required: true,
  read(tree, path, reading) {
    const parts = takeApart(tree)
    const within = tree === undefined ? reading : { ...reading, within: tree.at }
    const known = unit.read(parts.unit, partOf(path, 'unit'), within)
    const sentence = says.read(parts.says, partOf(path, 'says'), within)
    // Without its unit nobody knows how the value may be typed, and only the unit is told.
    const heard = known.unit === 'any' ? { ...reading, problems: [], book: new Map() } : reading
    const read = quantity({ says: words.says, ...RULES[known.typedAs] }).read(parts.rest, path, heard)
    return { quantity: inItsUnit(read, known, reading), unit: known.unit, says: sentence }
  },
  schema: () => ({
    description: words.says,
    ...wrapped(quantitySchema, { needed: { unit: unit.schema() }, other: { says: says.schema() } }),
  }),
  describe: () => ({
    ...words,
    required: true,
    parts: [
      { key: 'unit', doc: unit.describe() },
      { key: 'says', doc: says.describe() },
    ],
  }),
}

/** The unit and the sentence of a typed map, and what is left of it: a value and its remarks. */
function takeApart(tree: Tree | undefined): {
  readonly unit?: Tree | undefined
  readonly says?: Tree | undefined
  readonly rest: Tree | undefined
} {
  if (tree?.kind !== 'map') return { rest: tree }
  const named = (key: string) => tree.entries.find((entry) => entry.key === key)?.value
  const isRest = ({ key }: TreeEntry) => key !== 'unit' && key !== 'says'
  return { unit: named('unit'), says: named('says'), rest: { ...tree, entries: tree.entries.filter(isRest) } }
}

/** Echoed with what it is counted in; to the model, a number of anything is a plain number with a unit of its own. */
function inItsUnit(read: Quantity, { unit: counted, typedAs }: TypedUnit, { book }: Reading): Quantity {
  const entry = book.get(read.path)
  const says = typedAs === 'count' || (typedAs === 'pounds' && counted !== 'pounds') ? `, in ${sayUnit(counted)}` : ''
  if (entry) book.set(read.path, { ...entry, words: entry.words + says })
  return { ...read, unit: read.unit === 'number' ? 'ratio' : read.unit, words: read.words + says }
}
