import type { Problem } from '../problem.ts'
import type { Position, Tree } from '../tree.ts'
import type { Json } from '../json.ts'
import type { BookEntry } from './book.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [key: string]: Json }

/**
 * One field of a format: what it means, how it is read, and how it is described.
 * The reader, the JSON Schema, the docs page and a form's label all come from this one object.
 *
 * `read` never throws on what a person gave: it records a problem and returns a harmless stand-in, so that every
 * problem is found in one go. The stand-in is never seen, because a reading with problems gives no value.
 */
export interface Field<T> {
  readonly says: string
  readonly required: boolean
  /** Known to the format and refused by this version: never offered among the names that may be typed. */
  readonly isLater?: true
  read(tree: Tree | undefined, path: string, reading: Reading): T
  schema(): JsonSchema
  describe(): FieldDoc
}

/** What is gathered while a tree is read. Nested records share the problems and the book. */
export interface Reading {
  readonly file: string | undefined
  /** Where the record being read stands: the place of a field that is missing from it. */
  readonly within: Position
  readonly problems: Problem[]
  readonly book: Map<string, BookEntry>
}

/** A field as the docs page tells it; `parts` are the fields inside a record, list or map. */
export interface FieldDoc {
  readonly says: string
  /** What may be typed, in words. */
  readonly accepts: string
  readonly required: boolean
  /** What is taken when nothing is typed, as it would be typed. */
  readonly otherwise?: string
  readonly parts: readonly { readonly key: string; readonly doc: FieldDoc }[]
}

/** The fields of a record by name. */
export type Fields = { readonly [name: string]: Field<unknown> }

/** The value a field reads. */
export type Read<F> = F extends Field<infer T> ? T : never

/** The value a record of fields reads. */
export type ReadFields<F extends Fields> = { readonly [K in keyof F]: Read<F[K]> }

/** The path of a part: `staff` and `pay` make `staff/pay`; the parts of the whole have no slash before them. */
export function partOf(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`
}
