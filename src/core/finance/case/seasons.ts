import { plainNumber } from '../../chance/quantityField.ts'
import { record, report, type Field } from '../../shared/fields/index.ts'
import type { Tree } from '../../shared/tree.ts'

/** The months of a financial year, in its order. */
const MONTH_NAMES = [
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'january',
  'february',
  'march',
] as const

const factor = (says: string) =>
  plainNumber({ says: `Demand in ${says} beside the mean month`, unit: 'ratio', least: 0, most: 12 })

const byName = record(
  {
    april: factor('April'),
    may: factor('May'),
    june: factor('June'),
    july: factor('July'),
    august: factor('August'),
    september: factor('September'),
    october: factor('October'),
    november: factor('November'),
    december: factor('December'),
    january: factor('January'),
    february: factor('February'),
    march: factor('March'),
  },
  { says: "Seasons of demand: each month's beside the mean month, by name or as a list from April" },
)

/** Twelve factors typed to two decimals may miss a mean of 1 by this much, and are taken to mean it. */
const ROUNDING = 0.005

/** Seasons of demand, as [12] factors from April, of which the mean is 1. */
export const seasons: Field<readonly number[]> = {
  ...byName,
  schema: () => {
    const { description = '', ...named } = byName.schema()
    const each = factor('a month').schema()
    return { description, oneOf: [named, { type: 'array', items: each, minItems: 12, maxItems: 12 }] }
  },
  read(tree, path, reading) {
    const before = reading.problems.length
    if (tree?.kind === 'list' && tree.items.length !== MONTH_NAMES.length) {
      const message = `There are ${tree.items.length} of these.`
      report(reading, tree.at, path, { message, wanted: 'twelve factors, from April' })
      return MONTH_NAMES.map(() => 1)
    }
    const found = byName.read(tree && byMonths(tree), path, reading)
    const factors = MONTH_NAMES.map((name) => found[name])
    const mean = factors.reduce((sum, each) => sum + each, 0) / factors.length
    if (tree !== undefined && reading.problems.length === before && Math.abs(mean - 1) > ROUNDING)
      report(reading, tree.at, path, {
        message: 'The mean of the twelve months is not 1.',
        got: `a mean of ${Number(mean.toFixed(4))}`,
        wanted: 'factors of which the mean is 1, so that a year has the demand of a year',
      })
    return factors
  },
}

/** A list from April, as the same by name. */
function byMonths(tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  const entries = MONTH_NAMES.map((key, index) => ({ key, keyAt: tree.items[index]!.at, value: tree.items[index]! }))
  return { kind: 'map', at: tree.at, entries }
}
