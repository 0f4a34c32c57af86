import { quantity, type Quantity } from '../../../chance/quantityField.ts'
import { byKind, choice, listOf, optional, record, text, type Field } from '../../../shared/fields/index.ts'
import type { TypedUnit } from '../../../graph/formula/typedUnit.ts'
import { EARNERS } from '../optionIds.ts'
import { VAT_LIABILITIES } from '../vat.ts'
import { formulaField, type TypedFormula } from './formulaField.ts'
import { ours } from './ours.ts'
import { unitField } from './unitField.ts'

/** A line of a person's own as it was typed. */
export interface TypedLine {
  readonly is: TypedFormula
  readonly unit: TypedUnit
  readonly says: string | undefined
  readonly options: readonly (typeof EARNERS)[number][] | undefined
  readonly counts: 'income' | 'cost' | 'nothing'
  readonly vat?: (typeof VAT_LIABILITIES)[number]
  readonly standardRated?: Quantity
}

const asks = 'What the line adds to: income, cost, or nothing'

const parts = {
  is: formulaField({
    says: `A month's figure: a formula of your inputs, your lines, and ${ours.map(({ name }) => name).join(', ')}`,
  }),
  unit: unitField({ says: 'What it is counted in' }),
  says: optional(text({ says: 'What it is, in a sentence' })),
  options: optional(
    listOf(choice(EARNERS, { says: 'An option' }), {
      says: 'The options that have it; left out, every option that may earn income of its own',
      least: 1,
      most: EARNERS.length,
    }),
  ),
}

const income = record(
  {
    ...parts,
    counts: choice(['income'], { says: asks }),
    vat: choice(VAT_LIABILITIES, {
      says: 'VAT liability of income: standard-rated, exempt, or outside the scope as a grant is',
      otherwise: 'outside',
    }),
  },
  { says: 'An own line that is income' },
)

const cost = record(
  {
    ...parts,
    counts: choice(['cost'], { says: asks }),
    standardRated: quantity({
      says: 'Share of a cost that bears VAT at the standard rate',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.3, 0.7)',
      source: 'wide default',
      tag: 'I',
    }),
  },
  { says: 'An own line that is a cost' },
)

const nothing = record(
  { ...parts, counts: choice(['nothing'], { says: asks }) },
  { says: 'An own line that other lines read' },
)

/** A line of a person's own: what it adds to decides what else is asked of it. */
export const ownLine: Field<TypedLine> = byKind<TypedLine['counts'], TypedLine>(
  'counts',
  { income, cost, nothing },
  { says: 'Own line', asks },
)
