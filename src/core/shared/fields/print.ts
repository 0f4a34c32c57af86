import type { Field, FieldDoc, JsonSchema } from './field.ts'
import { remarkDefinitions } from './leafSchema.ts'

/** The JSON Schema (draft 2020-12) of a format, for editors to check and complete while a person types. */
export function printSchema(
  field: Field<unknown>,
  { title, id }: { readonly title: string; readonly id: string },
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...field.schema(),
    $defs: remarkDefinitions(),
  }
}

/** One row of the docs page: `contracts/<name>/price`. */
export interface FieldRow {
  readonly path: string
  readonly says: string
  readonly accepts: string
  readonly otherwise?: string
  readonly required: boolean
}

/** Every field of a format as a flat list, in the order in which the format names them. */
export function documentFields(field: Field<unknown>): readonly FieldRow[] {
  return field.describe().parts.flatMap(({ key, doc }) => rowsOf(key, doc))
}

function rowsOf(path: string, doc: FieldDoc): readonly FieldRow[] {
  const { parts, ...row } = doc
  return [{ path, ...row }, ...parts.flatMap(({ key, doc: part }) => rowsOf(`${path}/${key}`, part))]
}
