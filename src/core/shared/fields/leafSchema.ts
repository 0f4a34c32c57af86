import { confidences, type Remarks } from './book.ts'
import type { JsonSchema } from './field.ts'

/** What each remark means, in the order a schema shows them. */
const remarkFields: readonly { readonly name: keyof Remarks; readonly says: string; readonly schema: JsonSchema }[] = [
  { name: 'source', says: 'Where the value was read, so that another can find it.', schema: { type: 'string' } },
  { name: 'owner', says: 'Who answers for the value.', schema: { type: 'string' } },
  { name: 'asOf', says: 'The day the value was true.', schema: { type: 'string', format: 'date' } },
  {
    name: 'confidence',
    says: 'Read in a source, worked out from one, or judged.',
    schema: { enum: [...confidences] },
  },
  { name: 'review', says: 'The day the value must be looked at again.', schema: { type: 'string', format: 'date' } },
  { name: 'note', says: 'Anything a reader should know.', schema: { type: 'string' } },
]

/** The keys of a value typed as a map. */
export const wrapperKeys: readonly string[] = ['value', ...remarkFields.map((remark) => remark.name)]

/** The schema of a leaf: bare, or as a map with its remarks. */
export function bareOrWrapped(says: string, bare: JsonSchema): JsonSchema {
  return { description: says, anyOf: [bare, wrapped(bare)] }
}

/** The schema of a value typed as a map with its remarks, and with whatever else must or may stand beside it. */
export function wrapped(
  bare: JsonSchema,
  { needed = {}, other = {} }: { readonly needed?: JsonSchema; readonly other?: JsonSchema } = {},
): JsonSchema {
  const remarks = Object.fromEntries(remarkFields.map(({ name }) => [name, { $ref: `#/$defs/${name}` }]))
  return {
    type: 'object',
    properties: { value: bare, ...needed, ...other, ...remarks },
    required: ['value', ...Object.keys(needed)],
    additionalProperties: false,
  }
}

/** The definitions that every wrapped leaf refers to. */
export function remarkDefinitions(): JsonSchema {
  return Object.fromEntries(remarkFields.map(({ name, says, schema }) => [name, { description: says, ...schema }]))
}
