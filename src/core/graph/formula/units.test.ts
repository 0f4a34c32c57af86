import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFormula } from './parse.ts'
import { parseTypedUnit, sayUnit } from './typedUnit.ts'
import { unitOfFormula } from './units.ts'

const UNITS: ReadonlyMap<string, string> = new Map([
  ['hires', 'hire'],
  ['price', 'pounds per hire'],
  ['rent', 'pounds'],
  ['staff', 'fte'],
  ['rate', 'ratio'],
  ['grant', 'pounds per year'],
  ['months in a year', 'ratio per year'],
])

const work = (typed: string) => unitOfFormula(parseFormula(typed).formula, (name) => UNITS.get(name))

for (const [typed, unit] of [
  ['hires * price', 'pounds'],
  ['hires * price * (1 - rate)', 'pounds'],
  ['rent / hires', 'pounds per hire'],
  ['rent / rent', 'ratio'],
  ['rent + £50', 'pounds'],
  ['max(0, rent)', 'pounds'],
  ['rent + 0', 'pounds'],
  ['-rent', 'pounds'],
  ['rent < £50', 'ratio'],
  ['(rent < £50) * hires', 'hire'],
  ['if(rent < £50, 0, price)', 'pounds per hire'],
  ['last month(rent, 0)', 'pounds'],
  ['grant / months in a year', 'pounds'],
  ['grant / 12', 'pounds per year'],
  ['0', 'any'],
  ['unheard of * rent', 'any'],
] as const)
  test(`the unit of ${typed} is ${unit}`, () => assert.deepEqual(work(typed), { unit, slips: [] }))

for (const [typed, at, message] of [
  ['rent + staff', 5, 'This adds pounds and fte.'],
  ['rent - 5', 5, 'This takes a plain number away from pounds.'],
  ['rent < staff', 5, 'This compares pounds with fte.'],
  ['max(rent, price)', 0, 'This compares pounds with pounds per hire.'],
  ['if(rate, rent, staff)', 0, 'This chooses between pounds and fte.'],
  ['if(rent, 1, 2)', 3, 'The condition is in pounds.'],
  ['last month(rent, 5)', 0, 'This looks back at pounds and opens with a plain number.'],
  ['rent / 0', 5, 'This divides by nought.'],
] as const)
  test(`${typed} is told at its sign`, () => {
    const { slips } = work(typed)
    assert.deepEqual(
      slips.map((slip) => [slip.at, slip.message]),
      [[at, message]],
    )
  })

for (const [typed, unit, typedAs, said] of [
  ['£', 'pounds', 'pounds', 'pounds'],
  ['£ per hire', 'pounds per hire', 'pounds', 'pounds per hire'],
  ['pounds/hire', 'pounds per hire', 'pounds', 'pounds per hire'],
  ['£ a hire', 'pounds per hire', 'pounds', 'pounds per hire'],
  ['£ a month', 'pounds', 'pounds', 'pounds'],
  ['£ a year', 'pounds per year', 'pounds a year', 'pounds per year'],
  ['Hires  a month', 'hire', 'count', 'hires'],
  ['hire', 'hire', 'count', 'hires'],
  ['hires a week per hall', 'hire per hall per week', 'count', 'hires per hall per week'],
  ['parties', 'party', 'count', 'parties'],
  ['days', 'day', 'count', 'days'],
  ['classes', 'class', 'count', 'classes'],
  ['class', 'class', 'count', 'classes'],
  ['bus', 'bus', 'count', 'buses'],
  ['room hires', 'room-hire', 'count', 'room hires'],
  ['people', 'people', 'count', 'people'],
  ['person', 'people', 'count', 'people'],
  ['heads', 'people', 'count', 'people'],
  ['FTE', 'fte', 'count', 'fte'],
  ['%', 'ratio', 'ratio', 'a plain number'],
  ['share', 'ratio', 'share', 'a plain number'],
  ['number', 'ratio', 'ratio', 'a plain number'],
] as const)
  test(`a unit typed ${typed} is ${unit}`, () => {
    assert.deepEqual(parseTypedUnit(typed), { unit, typedAs })
    assert.equal(sayUnit(unit), said)
  })

for (const typed of ['', '7', '£ per', 'per hire', 'a*b', '£€', 'hires!', 'a per b per c per d per e', 'h'.repeat(61)])
  test(`${JSON.stringify(typed)} is no unit`, () => assert.equal(parseTypedUnit(typed), undefined))
