import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '../problem.ts'
import type { Json } from '../json.ts'
import type { Tree } from '../tree.ts'
import { treeOf } from '../treeOf.ts'
import {
  choice,
  day,
  later,
  listOf,
  month,
  named,
  optional,
  readTree,
  record,
  text,
  whole,
  yesNo,
  type Field,
} from './index.ts'

const group = record(
  {
    post: text({ says: 'What the post is called', longest: 20 }),
    headcount: whole({ says: 'People in post', least: 0, most: 5000 }),
    scheme: choice(['lgps', 'nhs', 'none'], {
      says: 'Pension scheme',
      otherwise: 'lgps',
      source: 'most councils',
      tag: 'I',
    }),
    isManagement: yesNo({ says: 'Does the post manage', otherwise: false }),
    from: optional(month({ says: 'First month' })),
    checked: optional(day({ says: 'Day it was checked' })),
    bonds: later('Bonds held by staff'),
  },
  { says: 'A group of staff' },
)

const lead = { post: 'Centre lead', headcount: 3 }

/** A tree is told from plain values by its kind and place. */
function treeFrom(written: Json | Tree): Tree {
  const isTree = typeof written === 'object' && written !== null && Object.hasOwn(written, 'at')
  return isTree ? (written as Tree) : treeOf(written as Json)
}

/** The tree of a map with one more entry, which an object literal could not hold. */
function withEntry(written: Json, key: string, value: Json): Tree {
  const tree = treeOf(written)
  assert.ok(tree.kind === 'map')
  return { ...tree, entries: [...tree.entries, { key, keyAt: tree.at, value: treeOf(value) }] }
}

function problemsOf(field: Field<unknown>, written: Json | Tree): readonly Problem[] {
  const read = readTree(field, treeFrom(written), { file: 'youth.case.yaml' })
  assert.ok(!read.ok, 'it was read')
  return read.problems
}

function onlyProblem(field: Field<unknown>, written: Json | Tree): Problem {
  const problems = problemsOf(field, written)
  assert.equal(problems.length, 1, JSON.stringify(problems))
  return problems[0]!
}

test('a record is read with its types, and its defaults are taken', () => {
  const read = readTree(group, treeOf(lead))
  assert.ok(read.ok)
  const { post, headcount, scheme, isManagement, from } = read.value.value
  assert.deepEqual(
    { post, headcount: headcount + 0, scheme, isManagement, from },
    { post: 'Centre lead', headcount: 3, scheme: 'lgps', isManagement: false, from: undefined },
  )
})

test('the book holds what was typed, with its remarks, and what was taken by default, with its source', () => {
  const remarks = {
    source: 'Pay list',
    owner: 'Finance',
    asOf: '2018-09-30',
    confidence: 'published',
    note: 'Full time',
  }
  const tree = { post: 'Lead', headcount: { value: '1,000', ...remarks, review: '2027-04-06' } }
  const read = readTree(group, treeOf(tree))
  assert.ok(read.ok)
  const { book } = read.value
  assert.deepEqual([...book.keys()], ['post', 'headcount', 'scheme', 'isManagement'])
  const { at, ...entry } = book.get('headcount')!
  assert.ok(at)
  assert.deepEqual(entry, {
    path: 'headcount',
    kind: 'whole',
    typed: '1,000',
    words: '1,000',
    uncertain: false,
    byDefault: false,
    ...remarks,
    review: '2027-04-06',
  })
  assert.deepEqual(book.get('scheme'), {
    path: 'scheme',
    kind: 'choice',
    typed: 'lgps',
    words: 'lgps',
    uncertain: false,
    byDefault: true,
    source: 'most councils',
    tag: 'I',
  })
})

test('every problem is found in one go, each at its own place', () => {
  const tree = { post: 'x'.repeat(21), headcuont: 3, scheme: 'lpgs', isManagement: 'maybe', from: '2018-13' }
  const problems = problemsOf(group, tree)
  assert.deepEqual(
    problems.map(({ where }) => where.field),
    ['headcuont', 'post', 'headcount', 'scheme', 'isManagement', 'from'],
  )
  assert.ok(problems.every(({ where }) => where.file === 'youth.case.yaml' && where.line !== undefined))
  assert.match(problems[0]!.message, /did you mean `headcount`\?/)
  assert.match(problems[3]!.message, /did you mean `lgps`\?/)
})

test('a missing field is placed at the record it is missing from', () => {
  const staff = record({ staff: named(group, { says: 'Staff' }) }, { says: 'A case' })
  const at = { line: 7, column: 5 }
  const inner: Tree = { kind: 'map', entries: [], at: { line: 3, column: 1 } }
  const lead = { key: 'lead', keyAt: at, value: treeOf({ post: 'Lead' }, at) }
  const tree: Tree = { ...inner, entries: [{ key: 'staff', keyAt: at, value: { ...inner, entries: [lead] } }] }
  const problem = onlyProblem(staff, tree)
  assert.deepEqual(problem.where, { file: 'youth.case.yaml', line: 7, column: 5, field: 'staff/lead/headcount' })
  assert.equal(problem.message, '`headcount` is missing.')
  assert.equal(problem.wanted, 'a whole number from 0 to 5,000')
})

test('a missing record is one problem, not one for each of its fields', () => {
  const outer = record({ group, name: text({ says: 'Name' }) }, { says: 'Outer' })
  const problem = onlyProblem(outer, { name: 'A' })
  assert.equal(problem.where.field, 'group')
  assert.match(problem.wanted!, /^fields post, headcount/)
})

test('a record that needs nothing may be left out, and its defaults are then in the book', () => {
  const economy = record({ isOn: yesNo({ says: 'On', otherwise: 'yes' }) }, { says: 'Economy' })
  const read = readTree(record({ economy, rest: optional(economy) }, { says: 'Outer' }), treeOf({}))
  assert.ok(read.ok)
  assert.deepEqual(read.value.value, { economy: { isOn: true }, rest: undefined })
  assert.deepEqual([...read.value.book.keys()], ['economy/isOn'])
})

test('a record with nothing written after its name is refused, because that has two readings', () => {
  const economy = record({ isOn: yesNo({ says: 'On', otherwise: 'yes' }) }, { says: 'Economy' })
  const problem = onlyProblem(record({ economy: optional(economy) }, { says: 'Outer' }), { economy: null })
  assert.equal(problem.message, 'Nothing is written here.')
  assert.match(problem.wanted!, /\{\} for every default/)
})

test('what is of the wrong kind says what was found and what is wanted', () => {
  const cases: readonly (readonly [Field<unknown>, Json, string, RegExp])[] = [
    [group, [1, 2], 'a list of 2', /^fields/],
    [group, 'text', 'text', /^fields/],
    [named(group, { says: 'Staff' }), [], 'a list of 0', /^names/],
    [listOf(text({ says: 'Word' }), { says: 'Words' }), { a: 1 }, 'fields a', /a list/],
    [text({ says: 'Word' }), [1], 'a list of 1', /200 characters/],
    [text({ says: 'Word' }), { value: { value: 1 } }, 'fields value', /200 characters/],
  ]
  for (const [field, tree, got, wanted] of cases) {
    const problem = onlyProblem(field, tree)
    assert.equal(problem.got, got)
    assert.match(problem.wanted!, wanted)
  }
})

test('names given twice are problems, of fields, of remarks and of named records', () => {
  assert.equal(onlyProblem(group, withEntry(lead, 'post', 'Lead')).message, '`post` is given twice.')
  assert.equal(onlyProblem(text({ says: 'A' }), withEntry({ value: 1 }, 'value', 1)).message, '`value` is given twice.')
  assert.equal(
    onlyProblem(named(group, { says: 'A' }), withEntry({ a: lead }, 'a', lead)).message,
    '`a` is given twice.',
  )
})

test('names that JavaScript uses inside are only unknown names', () => {
  for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
    assert.equal(onlyProblem(group, withEntry(lead, key, { polluted: 1 })).where.field, key)
    assert.equal(onlyProblem(text({ says: 'A' }), withEntry({ value: 'A' }, key, 1)).where.field, key)
  }
  assert.equal(onlyProblem(named(group, { says: 'A' }), withEntry({}, '__proto__', lead)).got, '__proto__')
  assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined)
})

test('named records come sorted by name, whatever their order, each with its name as id', () => {
  const read = readTree(
    named(group, { says: 'Staff' }),
    treeOf({ b: lead, 'a-2': lead, a: lead, '10': lead, '9': lead }),
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.value.map(({ id }) => id),
    ['10', '9', 'a', 'a-2', 'b'],
  )
  assert.equal(read.value.value[0]!.post, 'Centre lead')
  assert.ok(read.value.book.has('a-2/headcount'))
})

test('names are lower-case letters, digits and hyphens, so that a path is never ambiguous', () => {
  for (const key of ['Centre', 'centre lead', 'a/b', '-a', '', 'é', 'a_b', 'x'.repeat(61)]) {
    const problem = onlyProblem(named(group, { says: 'Staff' }), { [key]: lead })
    assert.equal(problem.message, 'This name cannot be used.')
  }
})

test('lists and named records keep their bounds', () => {
  const words = listOf(text({ says: 'Word' }), { says: 'Words', least: 1, most: 2 })
  assert.ok(readTree(words, treeOf(['a', 'b'])).ok)
  assert.match(onlyProblem(words, []).wanted!, /between 1 and 2/)
  assert.match(onlyProblem(words, [1, 2, 3]).message, /There are 3/)
  const names = named(group, { says: 'Staff', least: 1, most: 1 })
  assert.match(onlyProblem(names, {}).message, /There are 0/)
  assert.match(onlyProblem(record({ names }, { says: 'Outer' }), {}).message, /`names` is missing/)
  assert.match(onlyProblem(record({ words }, { says: 'Outer' }), {}).message, /`words` is missing/)
})

test('the parts of a list count from 1', () => {
  const words = listOf(text({ says: 'Word' }), { says: 'Words' })
  assert.equal(onlyProblem(words, ['a', null]).where.field, '2')
})

test('a field that comes later is refused by name and never ignored', () => {
  const problem = onlyProblem(group, { post: 'Lead', headcount: 3, bonds: 5 })
  assert.match(problem.message, /^`bonds` comes in a later version/)
})

test('an amount with a comma between braces is told to go in quotes', () => {
  const field = record({ pay: text({ says: 'Pay' }) }, { says: 'A post' })
  const read = readTree(field, treeOf({ pay: 25, '000': null }))
  assert.ok(!read.ok)
  assert.deepEqual(
    read.problems.map(({ message }) => message),
    ['Between braces a comma ends a value: put an amount with a comma in quotes.'],
  )
})
