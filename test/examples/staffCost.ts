import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certain, readRows, type Opened } from './opened.ts'

/** The columns of a list that say what a row cost in the year, in whole pounds, and the lines that must agree. */
const columns = [
  ['salary_cost_gbp', 'pay'],
  ['employer_ni_gbp', 'nic'],
  ['employer_pension_gbp', 'pension'],
] as const
const HALF_A_POUND = 0.5

/** How far all the rounded cells of an example's list can be, together, from the model's own unrounded cost. */
export const roundingOf = (opened: Opened) => opened.case.staff.length * columns.length * HALF_A_POUND

/**
 * One test for each row of a staff list: what the model works out for month 0, over twelve months, is the yearly figure
 * in the list to the nearest pound. Twelve monthly National Insurance bills are the same as one yearly bill here, as
 * the law's monthly threshold is exactly a twelfth of the year's in both years (law.test says so).
 */
export function testStaffCosts(example: string, { case: theCase, yearFromMonth0 }: Opened): void {
  for (const row of readRows(`examples/${example}/establishment.csv`)) {
    test(`in ${example}, a year of ${row['post']} costs what the list says`, () => {
      const group = theCase.staff.find(({ post }) => post === row['post'])
      assert.ok(group, 'the post is in the case')
      const terms = group.onlyIfLeaving ? 'governance' : 'kept'
      for (const [column, part] of columns) {
        const worked = yearFromMonth0(`terms/${terms}/${group.id}/${part}`) * certain(group.fte)
        assert.ok(Math.abs(worked - Number(row[column])) <= HALF_A_POUND, `${column}: ${worked}, not ${row[column]}`)
      }
    })
  }
}
