import type { Place, Problem } from '../core/shared/problem.ts'

/**
 * Problems as lines that editors and people can follow: `file:line:column: field: message`, then what was read and
 * what is accepted.
 */
export function sayProblems(problems: readonly Problem[]): string {
  return problems.map(sayProblem).join('\n')
}

function sayProblem({ where, message, got, wanted }: Problem): string {
  return [
    [sayPlace(where), message].filter((part) => part !== '').join(': '),
    ...(got === undefined ? [] : [`  read:     ${got}`]),
    ...(wanted === undefined ? [] : [`  accepted: ${wanted}`]),
  ].join('\n')
}

function sayPlace({ file, line, column, field }: Place): string {
  const spot = [file, line, column].filter((part) => part !== undefined).join(':')
  return [spot, field].filter((part) => part !== '').join(': ')
}
