import type { Place, Problem } from '../core/shared/problem.ts'
import type { ErrorMessageOptions } from './govuk/errorMessage.ts'
import { errorSummary } from './govuk/errorSummary.ts'
import type { Piece } from './html.ts'

/** The id of the form field for a path of the case: `staff/pay bill` is `staff-pay-bill`. */
export function fieldId(path: string): string {
  return path.replace(/[^A-Za-z0-9]+/g, '-')
}

/** Every problem at once, at the top of the page; each leads to its field unless it stands in a file. */
export function problemSummary(problems: readonly Problem[]): Piece {
  if (problems.length === 0) return undefined
  return errorSummary({
    titleText: problems.length === 1 ? 'There is a problem' : 'There are problems',
    errorList: problems.map(({ where, message }) =>
      where.file === undefined
        ? { text: message, href: `#${fieldId(where.field)}` }
        : { text: `${sayPlace(where)}: ${message}` },
    ),
  })
}

/** The error message of one field of a form, from all the problems with the form. */
export function errorFor(problems: readonly Problem[], field: string): ErrorMessageOptions | undefined {
  const problem = problems.find(({ where }) => where.field === field)
  return problem && { text: problem.message }
}

function sayPlace({ file, line, field }: Place): string {
  return [file, line !== undefined && `line ${line}`, field].filter(Boolean).join(', ')
}
