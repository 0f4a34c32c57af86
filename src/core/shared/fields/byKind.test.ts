import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treeOf } from '../treeOf.ts'
import type { Json } from '../json.ts'
import { byKind, choice, documentFields, printSchema, readTree, record, text, whole, type Field } from './index.ts'

interface Animal {
  readonly is: 'dog' | 'bird'
  readonly legs?: number
  readonly song?: string
}

const dog = record(
  { is: choice(['dog'], { says: 'Kind' }), legs: whole({ says: 'Legs', least: 1, most: 4 }) },
  { says: 'Dog' },
)
const bird = record({ is: choice(['bird'], { says: 'Kind' }), song: text({ says: 'Song' }) }, { says: 'Bird' })
const animal: Field<Animal> = byKind<'dog' | 'bird', Animal>(
  'is',
  { dog, bird },
  { says: 'An animal', asks: 'What it is' },
)

const problemsOf = (value: Json) => {
  const read = readTree(animal, treeOf(value))
  return read.ok ? [] : read.problems.map(({ where, message }) => `${where.field}: ${message}`)
}

test('the word in one field decides which others there are', () => {
  for (const value of [
    { is: 'dog', legs: 4 },
    { is: 'bird', song: 'tweet' },
  ]) {
    const read = readTree(animal, treeOf(value))
    assert.deepEqual(read.ok && { ...read.value.value }, value)
  }
  assert.deepEqual(problemsOf({ is: 'dog', song: 'tweet' }), [
    'song: There is no field `song` here.',
    'legs: `legs` is missing.',
  ])
})

test('while the word is not known, only the word is told', () => {
  assert.deepEqual(problemsOf({ is: 'brid', song: 1, wings: 2 }), [
    'is: This is not one of the choices: did you mean `bird`?',
  ])
  assert.deepEqual(problemsOf({ legs: 9 }), ['is: `is` is missing.'])
  assert.deepEqual(problemsOf(3), [': A group of fields is wanted here.'])
})

test('each kind is in the schema, and each field once in the documentation', () => {
  const { oneOf } = printSchema(animal, { title: 'Animal', id: 'urn:animal' })
  assert.equal((oneOf as readonly Json[]).length, 2)
  const rows = documentFields(animal)
  assert.deepEqual(
    rows.map(({ path }) => path),
    ['is', 'legs', 'song'],
  )
  assert.equal(rows[0]!.accepts, 'dog or bird')
})
