import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseSchema } from './schema.ts'

test('the schema of a case names its draft, itself, and the fields that no case can do without', () => {
  const { $schema, $id, required } = caseSchema()
  assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.equal($id, 'urn:spinout:schema:case-1')
  assert.deepEqual(required, ['format', 'service', 'start'])
})
