import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleSets } from './index.ts'

test('each rule set has a name of its own, and every paragraph says where it stands', () => {
  assert.equal(new Set(ruleSets.map(({ id }) => id)).size, ruleSets.length)
  for (const { paragraphs } of ruleSets)
    for (const { cite, says } of Object.values(paragraphs)) assert.ok(cite !== '' && says.endsWith('.'), cite)
})
