import assert from 'node:assert/strict'
import { test } from 'node:test'
import { halfLastDigit, readRows } from './opened.ts'

/** A figure worked out from an example's inputs, and how far the rounding of its parts can put it off. */
export interface Worked {
  readonly figure: number
  readonly roundedBy?: number
}

/** One test for each line of an example's checks, and one that no line and no figure is left over. */
export function testChecks(example: string, worked: Readonly<Record<string, Worked>>): void {
  const checks = readRows(`test/golden/inputs/${example}/checks.csv`)
  test(`every check on the inputs of ${example} has a figure, and every figure a check`, () => {
    assert.deepEqual(new Set(checks.map(({ check }) => check)), new Set(Object.keys(worked)))
  })
  for (const { check = '', expected = '' } of checks) {
    test(`the inputs of ${example} give the published ${check}`, () => {
      const { figure, roundedBy = 0 } = worked[check]!
      // A hair more than rounding, for the adding up of binary fractions.
      const most = halfLastDigit(expected) + roundedBy + 1e-9
      assert.ok(Math.abs(figure - Number(expected)) <= most, `${figure}, not ${expected} give or take ${most}`)
    })
  }
}
