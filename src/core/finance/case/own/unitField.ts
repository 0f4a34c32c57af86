import { parseTypedUnit, sayUnit, type TypedUnit } from '../../../graph/formula/typedUnit.ts'
import { leaf, type Field } from '../../../shared/fields/index.ts'

/** The unit of an own input or line, in everyday words. */
export const unitField = (words: { readonly says: string }): Field<TypedUnit> =>
  leaf<TypedUnit>({
    ...words,
    kind: 'text',
    accepts: 'a unit in words, such as £, £ per hire, hires a month, people, share or %',
    bare: { type: 'string', maxLength: 60 },
    standIn: () => ({ unit: 'any', typedAs: 'count' }),
    parse(typed) {
      const understood = parseTypedUnit(typed)
      if (understood) return { ok: true, value: understood, words: sayUnit(understood.unit) }
      const wanted = 'words such as £, £ per hire, hires a month, people, share or %'
      return { ok: false, message: 'This is not read as a unit.', wanted }
    },
  })
