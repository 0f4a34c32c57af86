import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from '../../src/files/csv.ts'
import { readEstablishment } from '../../src/files/establishment.ts'
import { problemsOf, valueOf } from './checked.ts'

const remarksOf = (csv: string) => {
  const list = valueOf(readEstablishment(valueOf(readCsv(csv, 'staff.csv'))))
  const group = list.kind === 'map' ? list.entries[0]?.value : undefined
  const pay = group?.kind === 'map' ? group.entries.find(({ key }) => key === 'pay')?.value : undefined
  return pay?.kind === 'map'
    ? pay.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.value : value.kind])
    : pay?.kind
}

test('a row says once where all its values come from and how sure they are', () => {
  const csv = 'post,pay,confidence,source\nYouth worker,28000,Published,Pay Policy 2018\n'
  assert.deepEqual(remarksOf(csv), [
    ['value', 28000],
    ['confidence', 'published'],
    ['source', 'Pay Policy 2018'],
  ])
})

test('a row that says neither gives bare values', () => {
  assert.equal(remarksOf('post,pay,source\nYouth worker,28000,\n'), 'scalar')
})

test('a source alone makes no post', () => {
  const list = readEstablishment(valueOf(readCsv('post,pay,source\nRelief pool,,ledger\n', 'staff.csv')))
  assert.deepEqual(
    problemsOf(list).map((each) => each.slice(0, 37)),
    ['2:1 staff: This row has no people and'],
  )
})

test('a confidence that is no such word is one problem, at its own cell', () => {
  const list = readEstablishment(valueOf(readCsv('post,fte,pay,confidence\nYouth worker,1,28000,sure\n', 'staff.csv')))
  assert.deepEqual(problemsOf(list), ['2:22 confidence: This is not a kind of confidence.'])
})
