import { printSchema, type JsonSchema } from '../../shared/fields/index.ts'
import { caseFields } from './index.ts'

/** The case format, version 1, as a JSON Schema for editors; printed by `spinout schema` and served by the site. */
export const caseSchema = (): JsonSchema =>
  printSchema(caseFields, { title: 'Spinout case, format 1', id: 'urn:spinout:schema:case-1' })
