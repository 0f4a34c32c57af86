import type { TreeEntry } from '../tree.ts'
import { partOf, type Field, type Reading } from './field.ts'
import { isNothing, readable, report, reportMissing, shown } from './report.ts'

/** What names may be typed, for the reader, the schema and whoever is told. */
interface Naming {
  readonly pattern: string
  readonly words: string
}

/** Names of one word, for paths. */
const ids: Naming = {
  pattern: '^[a-z0-9][a-z0-9-]{0,59}$',
  words: 'lower-case letters, digits and hyphens, such as centre-lead',
}

/** Names of several words, as a formula says them: there a hyphen is a minus. */
export const wordNames: Naming = {
  pattern: '^(?=.{1,60}$)[a-z][a-z0-9]*( [a-z0-9]+)*$',
  words: 'words in lower-case letters and digits that begin with a letter, such as hires per month',
}

interface NamedWords {
  readonly says: string
  readonly least?: number
  readonly most?: number
  readonly names?: Naming
}

/**
 * A map of names to records, read as an array sorted by name, each with its `id`.
 * Sorted by UTF-16 code unit, so that the order in the file can change nothing that follows.
 */
export function named<T extends object>(
  each: Field<T>,
  { says, least = 0, most = 500, names = ids }: NamedWords,
): Field<readonly (T & { readonly id: string })[]> {
  const accepts = `names, each of ${names.words}, with its own fields below it`
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
      const entries = keepNamed(tree.entries, names, path, { ...reading, within: tree.at })
      return entries.map(({ key, value }) => ({ ...each.read(value, partOf(path, key), reading), id: key }))
    },
    schema: () => ({
      description: says,
      type: 'object',
      propertyNames: { pattern: names.pattern },
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

function keepNamed(entries: readonly TreeEntry[], names: Naming, path: string, reading: Reading): readonly TreeEntry[] {
  const seen = new Set<string>()
  const pattern = new RegExp(names.pattern)
  const kept = entries.filter((entry) => {
    const key = readable(entry.key)
    if (!pattern.test(entry.key)) {
      report(reading, entry.keyAt, partOf(path, key), {
        message: 'This name cannot be used.',
        got: key,
        wanted: names.words,
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
