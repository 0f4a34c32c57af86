import assert from 'node:assert/strict'
import { test } from 'node:test'
import { of, product, sum, over, choose, isLess, larger, root, type Expression } from './expression.ts'
import { makeModel } from './model.ts'
import { sameSpelling, unitOver, unitTimes } from './unit.ts'

test('the unit of a product or a quotient is worked out, and what cancels goes', () => {
  const cases: [string, string][] = [
    [unitTimes('pounds per fte', 'fte'), 'pounds'],
    [unitTimes('pounds', 'ratio'), 'pounds'],
    [unitOver('pounds', 'fte'), 'pounds per fte'],
    [unitOver('pounds', 'pounds'), 'ratio'],
    [unitOver('ratio', 'people'), 'ratio per people'],
    [unitTimes('pounds per fte', 'fte per people'), 'pounds per people'],
    [unitTimes('pounds', 'pounds'), 'pounds pounds'],
    [sameSpelling('pounds per people per fte'), 'pounds per fte per people'],
  ]
  for (const [found, wanted] of cases) assert.equal(found, wanted)
})

const oneMonth = { months: 1, yearStarts: Uint8Array.of(1), years: Int32Array.of(2026) }

/** What is said of a line in pounds made of an expression. */
function complaintsOf(is: Expression): string[] {
  const model = makeModel([{ name: 'cost', unit: 'pounds', says: 'a cost', is }], oneMonth)
  return model.ok ? [] : model.problems.map(({ where, message }) => `${where.field} ${message}`)
}

const pounds = of(1, 'pounds')
const people = of(2, 'people')

test('pounds plus people does not compile, and the line is named', () => {
  assert.deepEqual(complaintsOf(sum(pounds, people)), ['cost adds pounds and people'])
  assert.deepEqual(complaintsOf(product(pounds, people)), ['cost is in people pounds, and says it is in pounds'])
  assert.deepEqual(complaintsOf(larger(pounds, people)), ['cost adds pounds and people'])
  assert.deepEqual(complaintsOf(choose(isLess(pounds, people), pounds, pounds)), ['cost compares pounds and people'])
  assert.deepEqual(complaintsOf(choose(1, pounds, people)), ['cost chooses between pounds and people'])
  assert.deepEqual(complaintsOf(isLess(pounds, pounds)), ['cost is in ratio, and says it is in pounds'])
})

test('pounds per person times people is pounds, and a bare nought fits any unit', () => {
  assert.deepEqual(complaintsOf(product(over(pounds, people), people)), [])
  assert.deepEqual(complaintsOf(larger(pounds, of(0, 'any'))), [])
  assert.deepEqual(complaintsOf(product(pounds, 0.5)), [])
})

test('the root of pounds times pounds is pounds, and pounds alone have no root', () => {
  assert.deepEqual(complaintsOf(root(product(pounds, pounds))), [])
  assert.deepEqual(complaintsOf(root(pounds)), ['cost takes the root of pounds'])
})
