import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Json } from '../json.ts'
import { treeOf } from '../treeOf.ts'
import {
  choice,
  day,
  documentFields,
  later,
  listOf,
  month,
  named,
  optional,
  printSchema,
  readTree,
  record,
  text,
  whole,
  yesNo,
} from './index.ts'

const staff = record(
  {
    post: text({ says: 'What the post is called' }),
    headcount: whole({ says: 'People in post', least: 0, most: 5000 }),
    scheme: choice(['lgps', 'none'], { says: 'Pension scheme', otherwise: 'lgps' }),
    isProtected: yesNo({ says: 'Protected terms', otherwise: 'no' }),
  },
  { says: 'A group of staff' },
)

const format = record(
  {
    start: month({ says: 'Month of transfer' }),
    reviewed: optional(day({ says: 'Day of review' })),
    staff: named(staff, { says: 'Staff by group', least: 1 }),
    aims: listOf(text({ says: 'An aim' }), { says: 'Aims', most: 3 }),
    bonds: later('Bonds held by staff'),
  },
  { says: 'A case' },
)

const lead: Json = { post: 'Lead', headcount: 3 }
const published: Json = { value: 3, source: 'Pay list', asOf: '2018-09-30', confidence: 'published' }

/** What both the reader and an editor with the schema must take, and must not. */
const taken: readonly Json[] = [
  { start: '2018-09', staff: { lead } },
  { start: '2018-09', staff: { lead: { post: 'Lead', headcount: published } } },
  { start: { value: '2018-09', note: 'as planned' }, staff: { lead, 'a-2': lead }, aims: ['Keep it', 'Save'] },
  { start: '2018-09', reviewed: '2018-09-30', staff: { lead: { ...(lead as object), isProtected: true } } },
]
const refused: readonly Json[] = [
  {},
  { start: '2018-13', staff: { lead } },
  { start: '2018-09', staff: {} },
  { start: '2018-09', staff: { 'Centre lead': lead } },
  { start: '2018-09', staff: { lead: { post: 'Lead' } } },
  { start: '2018-09', staff: { lead: { ...(lead as object), headcount: -1 } } },
  { start: '2018-09', staff: { lead: { ...(lead as object), scheme: 'lpgs' } } },
  { start: '2018-09', staff: { lead: { ...(lead as object), headcount: { value: 3, sources: 'x' } } } },
  { start: '2018-09', staff: { lead: { ...(lead as object), headcount: { source: 'x' } } } },
  { start: '2018-09', staff: { lead }, aims: ['a', 'b', 'c', 'd'] },
  { start: '2018-09', staff: { lead }, bonds: 1 },
  { start: '2018-09', staff: { lead }, extra: 1 },
]

test('the schema is draft 2020-12, and an editor that uses it agrees with the reader', () => {
  const schema = printSchema(format, { title: 'A Spinout case', id: 'https://example.org/case.schema.json' })
  assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema)
  for (const written of taken) {
    assert.ok(readTree(format, treeOf(written)).ok, JSON.stringify(written))
    assert.ok(accepts(written), JSON.stringify(written))
  }
  for (const written of refused) {
    assert.ok(!readTree(format, treeOf(written)).ok, JSON.stringify(written))
    assert.ok(!accepts(written), JSON.stringify(written))
  }
})

test('the schema carries what each field says, and its default', () => {
  const schema = JSON.parse(JSON.stringify(staff.schema()))
  assert.equal(schema.properties.headcount.description, 'People in post')
  assert.equal(schema.properties.scheme.default, 'lgps')
  assert.deepEqual(schema.required, ['post', 'headcount'])
})

test('the fields are listed in their order, with what they accept and what is taken otherwise', () => {
  assert.deepEqual(documentFields(format).slice(0, 6), [
    { path: 'start', says: 'Month of transfer', accepts: 'a month such as 2018-09', required: true },
    {
      path: 'reviewed',
      says: 'Day of review',
      accepts: 'a day that exists, such as 2018-09-30',
      required: false,
    },
    {
      path: 'staff',
      says: 'Staff by group',
      accepts:
        'names, each of lower-case letters, digits and hyphens, such as centre-lead, with its own fields below it',
      required: true,
    },
    { path: 'staff/<name>', says: 'A group of staff', accepts: 'a group of fields', required: true },
    { path: 'staff/<name>/post', says: 'What the post is called', accepts: 'up to 200 characters', required: true },
    {
      path: 'staff/<name>/headcount',
      says: 'People in post',
      accepts: 'a whole number from 0 to 5,000',
      required: true,
    },
  ])
  assert.equal(documentFields(format).find(({ path }) => path === 'staff/<name>/scheme')?.otherwise, 'lgps')
  assert.equal(documentFields(format).at(-1)?.accepts, 'nothing yet: it comes in a later version')
})
