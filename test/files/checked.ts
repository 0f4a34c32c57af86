import assert from 'node:assert/strict'
import type { Checked, Problem } from '../../src/core/shared/problem.ts'

/** The value, where a test expects one. */
export function valueOf<T>(checked: Checked<T>): T {
  assert.ok(checked.ok, checked.ok ? '' : checked.problems.map(sayProblem).join('\n'))
  return checked.value
}

/** Every problem on a line of its own as `line:column field: message`, where a test expects some. */
export function problemsOf(checked: Checked<unknown>): string[] {
  assert.ok(!checked.ok, 'expected problems, and there were none')
  assert.ok(checked.problems.length > 0)
  return checked.problems.map(sayProblem)
}

function sayProblem({ where, message }: Problem): string {
  return `${where.line ?? '-'}:${where.column ?? '-'} ${where.field}: ${message}`
}
