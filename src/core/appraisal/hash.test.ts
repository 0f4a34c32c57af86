import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCase, type CaseRead } from '../finance/case/read.ts'
import type { Json } from '../shared/json.ts'
import { treeOf } from '../shared/treeOf.ts'
import { caseHash, documentHash } from './hash.ts'

const PLAIN: { readonly [key: string]: Json } = {
  format: 1,
  service: { name: 'Home library service', sector: 'library', authority: 'Marlow Vale' },
  start: '2024-04',
  staff: {
    driver: { post: 'Driver', fte: '2', headcount: '2', pay: '£25,000' },
    librarian: { post: 'Librarian', fte: '1', headcount: '1', pay: '£32,000' },
  },
  nonPay: { vans: { amount: '£1.25m' } },
  options: {},
}

function read(changes: { readonly [key: string]: Json } = {}): CaseRead {
  const found = readCase(treeOf({ ...PLAIN, ...changes }))
  assert.ok(found.ok, found.ok ? '' : JSON.stringify(found.problems))
  return found.value
}
const caseHashOf = (changes?: { readonly [key: string]: Json }) => caseHash(read(changes).case)
const documentHashOf = (changes?: { readonly [key: string]: Json }) => {
  const { case: theCase, book } = read(changes)
  return documentHash(theCase, book)
}

const { driver, librarian } = PLAIN['staff'] as { readonly [key: string]: Json }

test('how a value is typed, its remarks and the order of groups leave the hash of a case as it is', () => {
  const hash = caseHashOf()
  assert.match(hash, /^[0-9a-f]{64}$/)
  const alike: { readonly [key: string]: Json }[] = [
    { nonPay: { vans: { amount: '1250000' } } },
    { nonPay: { vans: { amount: 1_250_000 } } },
    { nonPay: { vans: { amount: { value: '£1,250,000', source: 'the accounts', confidence: 'published' } } } },
    { staff: { librarian: librarian!, driver: driver! } },
    // The default, typed out.
    { months: 60 },
  ]
  for (const changes of alike) assert.equal(caseHashOf(changes), hash, JSON.stringify(changes))
})

test('any value that is another value changes the hash of a case', () => {
  const others: { readonly [key: string]: Json }[] = [
    { nonPay: { vans: { amount: '£1,250,001' } } },
    { nonPay: { vans: { amount: '£1.2m to £1.3m' } } },
    { nonPay: { lorries: { amount: '£1.25m' } } },
    { months: 61 },
    { start: '2024-05' },
    { service: { name: 'Home library', sector: 'library', authority: 'Marlow Vale' } },
    { staff: { driver: driver! } },
  ]
  const hashes = new Set([undefined, ...others].map(caseHashOf))
  assert.equal(hashes.size, others.length + 1)
})

test('the hash of the document changes with a source, and with nothing that no reader would see', () => {
  const withSource = (source: string) => ({ nonPay: { vans: { amount: { value: '£1.25m', source } } } })
  assert.notEqual(documentHashOf(withSource('the accounts')), documentHashOf())
  assert.notEqual(documentHashOf(withSource('the accounts')), documentHashOf(withSource('a guess')))
  assert.equal(documentHashOf({ staff: { librarian: librarian!, driver: driver! } }), documentHashOf())
})
