import type { Tree, TreeEntry } from '../tree.ts'
import { partOf, type Field, type Fields, type JsonSchema, type ReadFields, type Reading } from './field.ts'
import { nearest } from './nearest.ts'
import { isNothing, readable, report, reportMissing, shown } from './report.ts'

/**
 * A group of named fields. Unknown names are problems, with the nearest known one suggested; so are names given
 * twice. A record none of whose fields is required may be left out: its defaults are then entered in the book.
 */
export function record<F extends Fields>(fields: F, { says }: { readonly says: string }): Field<ReadFields<F>> {
  const names = Object.keys(fields)
  const required = names.filter((name) => fields[name]!.required)
  const accepts = `fields ${offered(fields).join(', ')}`
  return {
    says,
    required: required.length > 0,
    read(tree, path, reading) {
      if (tree === undefined && required.length > 0) reportMissing(reading, path, accepts)
      if (tree !== undefined && tree.kind !== 'map')
        refuseKind(tree, { accepts, hasDefaults: required.length === 0 }, path, reading)
      const isReadable = tree === undefined ? required.length === 0 : tree.kind === 'map'
      return readFields(fields, isReadable ? tree : undefined, path, isReadable ? reading : unheard(reading))
    },
    schema: () => recordSchema(says, fields, required),
    describe: () => ({
      says,
      accepts: 'a group of fields',
      required: required.length > 0,
      parts: names.map((key) => ({ key, doc: fields[key]!.describe() })),
    }),
  }
}

/** The names a person may type: those of later versions are refused, so they are not offered. */
function offered(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => !fields[name]!.isLater)
}

/** Nothing at all is refused too: one reader takes it for "none", another for "with every default". */
function refuseKind(
  tree: Tree,
  { accepts, hasDefaults }: { readonly accepts: string; readonly hasDefaults: boolean },
  path: string,
  reading: Reading,
): void {
  const empty = isNothing(tree)
  const message = empty ? 'Nothing is written here.' : 'A group of fields is wanted here.'
  const wanted = empty && hasDefaults ? `${accepts}; or {} for every default, or leave it out` : accepts
  report(reading, tree.at, path, { message, got: shown(tree), wanted })
}

/** A reading whose findings nobody hears: stand-ins are still made, but one missing record is one problem, not ten. */
function unheard(reading: Reading): Reading {
  return { ...reading, problems: [], book: new Map() }
}

function readFields<F extends Fields>(fields: F, tree: Tree | undefined, path: string, outer: Reading): ReadFields<F> {
  const reading = tree === undefined ? outer : { ...outer, within: tree.at }
  const entries = tree?.kind === 'map' ? tree.entries : []
  const found = sortOut(fields, entries, path, reading)
  const read = Object.keys(fields).map((name) => {
    return [name, fields[name]!.read(found.get(name)?.value, partOf(path, name), reading)]
  })
  // Every name comes from `fields`, so the object made of them has the type that the fields spell out.
  return Object.fromEntries(read) as ReadFields<F>
}

/** The entries that are fields, by name; the others are reported. A Map, so that `__proto__` is only a name. */
function sortOut(
  fields: Fields,
  entries: readonly TreeEntry[],
  path: string,
  reading: Reading,
): ReadonlyMap<string, TreeEntry> {
  const found = new Map<string, TreeEntry>()
  for (const entry of entries) {
    if (!Object.hasOwn(fields, entry.key)) reportUnknown(fields, entry, path, reading)
    else if (found.has(entry.key)) {
      report(reading, entry.keyAt, partOf(path, entry.key), { message: `\`${entry.key}\` is given twice.` })
    } else found.set(entry.key, entry)
  }
  return found
}

/** What a comma in an amount leaves behind inside braces: `{ pay: 25,000 }` is read as `pay: 25` and a field `000`. */
const endOfAmount = /^\d{3}(\.\d+)?$/

function reportUnknown(fields: Fields, entry: TreeEntry, path: string, reading: Reading): void {
  const near = nearest(entry.key, Object.keys(fields))
  const key = readable(entry.key)
  if (endOfAmount.test(key)) {
    report(reading, entry.keyAt, partOf(path, key), {
      message: 'Between braces a comma ends a value: put an amount with a comma in quotes.',
      got: key,
      wanted: 'an amount in quotes, such as "25,000"',
    })
    return
  }
  report(reading, entry.keyAt, partOf(path, key), {
    message: `There is no field \`${key}\` here${near === undefined ? '.' : `: did you mean \`${near}\`?`}`,
    got: key,
    wanted: offered(fields).join(', '),
  })
}

function recordSchema(says: string, fields: Fields, required: readonly string[]): JsonSchema {
  return {
    description: says,
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema()])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}
