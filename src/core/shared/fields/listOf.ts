import { partOf, type Field } from './field.ts'
import { report, reportMissing, shown } from './report.ts'

/** A list of values of one kind, in the order given. The parts of its path count from 1, as people do. */
export function listOf<T>(
  each: Field<T>,
  { says, least = 0, most = 500 }: { readonly says: string; readonly least?: number; readonly most?: number },
): Field<readonly T[]> {
  const accepts = `a list of values, each ${each.describe().accepts}`
  return {
    says,
    required: least > 0,
    read(tree, path, reading) {
      if (tree === undefined) {
        if (least > 0) reportMissing(reading, path, accepts)
        return []
      }
      if (tree.kind !== 'list') {
        report(reading, tree.at, path, { message: 'A list is wanted here.', got: shown(tree), wanted: accepts })
        return []
      }
      if (tree.items.length < least || tree.items.length > most) {
        const { length } = tree.items
        const message = length === 0 ? 'There is nothing in this list.' : `There are ${length} of these.`
        report(reading, tree.at, path, { message, wanted: `between ${least} and ${most}` })
        return []
      }
      const within = { ...reading, within: tree.at }
      return tree.items.map((part, index) => each.read(part, partOf(path, String(index + 1)), within))
    },
    schema: () => ({ description: says, type: 'array', items: each.schema(), minItems: least, maxItems: most }),
    describe: () => ({ says, accepts, required: least > 0, parts: [{ key: '<number>', doc: each.describe() }] }),
  }
}
