import type { TreeEntry } from '../tree.ts'
import { partOf, type Field, type Reading } from './field.ts'
import { isNothing, readable, report, reportMissing, shown } from './report.ts'

const idPattern = '^[a-z0-9][a-z0-9-]{0,59}$'
const idWords = 'lower-case letters, digits and hyphens, such as centre-lead'

/**
 * A map of names to records, read as an array sorted by name, each with its `id`.
 * Sorted by UTF-16 code unit, so that the order in the file can change nothing that follows.
 */
export function named<T extends object>(
  each: Field<T>,
  { says, least = 0, most = 500 }: { readonly says: string; readonly least?: number; readonly most?: number },
): Field<readonly (T & { readonly id: string })[]> {
  const accepts = `names, each of ${idWords}, with its own fields below it`
  return {
    says,
    required: least > 0,
    read(tree, path, reading) {
      if (tree === undefined) {
        if (least > 0) reportMissing(reading, path, accepts)
        return []
      }
      if (tree.kind !== 'map') {
        const message = isNothing(tree) ? 'Nothing is written here.' : 'Names are wanted here.'
        report(reading, tree.at, path, { message, got: shown(tree), wanted: accepts })
        return []
      }
      if (!isCount(tree.entries.length, { least, most })) {
        const message = `There are ${tree.entries.length} of these.`
        report(reading, tree.at, path, { message, wanted: `between ${least} and ${most}` })
        return []
      }
      const entries = keepNamed(tree.entries, path, { ...reading, within: tree.at })
      return entries.map(({ key, value }) => ({ ...each.read(value, partOf(path, key), reading), id: key }))
    },
    schema: () => ({
      description: says,
      type: 'object',
      propertyNames: { pattern: idPattern },
      additionalProperties: each.schema(),
      minProperties: least,
      maxProperties: most,
    }),
    describe: () => ({ says, accepts, required: least > 0, parts: [{ key: '<name>', doc: each.describe() }] }),
  }
}

function isCount(count: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return count >= least && count <= most
}

function keepNamed(entries: readonly TreeEntry[], path: string, reading: Reading): readonly TreeEntry[] {
  const seen = new Set<string>()
  const kept = entries.filter((entry) => {
    const key = readable(entry.key)
    if (!new RegExp(idPattern).test(entry.key)) {
      report(reading, entry.keyAt, partOf(path, key), {
        message: 'This name cannot be used.',
        got: key,
        wanted: idWords,
      })
      return false
    }
    if (seen.has(entry.key)) report(reading, entry.keyAt, partOf(path, key), { message: `\`${key}\` is given twice.` })
    const isFirst = !seen.has(entry.key)
    seen.add(entry.key)
    return isFirst
  })
  return kept.toSorted((first, second) => (first.key < second.key ? -1 : 1))
}
