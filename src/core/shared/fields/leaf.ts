import { assert } from '../assert.ts'
import type { Tree } from '../tree.ts'
import type { LeafKind, Remarks } from './book.ts'
import type { Field, JsonSchema, Reading } from './field.ts'
import { bareOrWrapped } from './leafSchema.ts'
import { unwrap } from './remarks.ts'
import { report, reportMissing, shown, typedText } from './report.ts'

/** What was made of a typed text: the value and how it was understood, or why not and what would be. */
export type Understood<T> =
  | { readonly ok: true; readonly value: T; readonly words: string; readonly uncertain?: boolean }
  | { readonly ok: false; readonly message: string; readonly wanted: string }

/** What every leaf may say of itself. A leaf with `otherwise` may be left out. */
export interface LeafWords {
  readonly says: string
  /** Where the default comes from. */
  readonly source?: string
  /** How well founded the default is. */
  readonly tag?: string
}

export interface LeafParts<T> extends LeafWords {
  readonly kind: LeafKind
  readonly accepts: string
  readonly bare: JsonSchema
  /** Returned in place of what could not be read. */
  standIn(path: string): T
  parse(typed: string, path: string): Understood<T>
  /** The default, as a person would type it. */
  readonly otherwise?: string | undefined
}

/**
 * A field that holds one value, typed bare or as a map with its remarks (`value`, `source`, `owner`, `asOf`,
 * `confidence`, `review`, `note`). Whatever is read, or taken by default, is entered in the book under its path.
 */
export function leaf<T>(parts: LeafParts<T>): Field<T> {
  const { says, accepts, otherwise } = parts
  if (otherwise !== undefined) {
    const understood = parts.parse(otherwise, '')
    assert(understood.ok, `the default of "${says}" cannot be read: ${otherwise}`)
  }
  return {
    says,
    required: otherwise === undefined,
    read: (tree, path, reading) => readLeaf(parts, tree, path, reading),
    schema: () => ({
      ...bareOrWrapped(says, parts.bare),
      ...(otherwise === undefined ? {} : { default: otherwise }),
    }),
    describe: () => ({
      says,
      accepts,
      required: otherwise === undefined,
      ...(otherwise === undefined ? {} : { otherwise }),
      parts: [],
    }),
  }
}

function readLeaf<T>(parts: LeafParts<T>, tree: Tree | undefined, path: string, reading: Reading): T {
  if (tree === undefined) return takeDefault(parts, path, reading)
  if (tree.kind !== 'map') return readTyped(parts, tree, {}, path, reading)
  const { value, remarks } = unwrap(tree, path, reading)
  if (value !== undefined) return readTyped(parts, value, remarks, path, reading)
  const message = 'There is no `value` here.'
  report(reading, tree.at, path, { message, got: shown(tree), wanted: parts.accepts })
  return parts.standIn(path)
}

function takeDefault<T>(parts: LeafParts<T>, path: string, reading: Reading): T {
  const { otherwise, kind, source, tag } = parts
  const understood = otherwise === undefined ? undefined : parts.parse(otherwise, path)
  if (otherwise === undefined || !understood?.ok) {
    reportMissing(reading, path, parts.accepts)
    return parts.standIn(path)
  }
  const { value, words, uncertain = false } = understood
  const origin = { ...(source === undefined ? {} : { source }), ...(tag === undefined ? {} : { tag }) }
  reading.book.set(path, { path, kind, typed: otherwise, words, uncertain, byDefault: true, ...origin })
  return value
}

function readTyped<T>(parts: LeafParts<T>, tree: Tree, remarks: Remarks, path: string, reading: Reading): T {
  const understood = understand(parts, tree, path)
  if (!understood.ok) {
    report(reading, tree.at, path, { message: understood.message, got: shown(tree), wanted: understood.wanted })
    return parts.standIn(path)
  }
  const { words, uncertain = false } = understood
  const { kind } = parts
  const typed = tree.kind === 'scalar' ? typedText(tree).trim() : ''
  reading.book.set(path, {
    path,
    kind,
    typed,
    words,
    uncertain,
    byDefault: false,
    at: tree.at,
    ...remarks,
  })
  return understood.value
}

function understand<T>(parts: LeafParts<T>, tree: Tree, path: string): Understood<T> {
  const wanted = parts.accepts
  if (tree.kind === 'list') return { ok: false, message: 'One value is wanted here, not a list.', wanted }
  if (tree.kind === 'map') return { ok: false, message: 'One value is wanted here, not a group of fields.', wanted }
  const typed = tree.value === null ? '' : typedText(tree).trim()
  if (typed === '') return { ok: false, message: 'Nothing is written here.', wanted }
  return parts.parse(typed, path)
}
