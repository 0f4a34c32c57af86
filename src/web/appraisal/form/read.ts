import { readCase, type CaseRead } from '../../../core/finance/case/read.ts'
import { parseQuantity } from '../../../core/chance/typed/quantity.ts'
import type { Checked, Problem } from '../../../core/shared/problem.ts'
import { treeOf } from '../../../core/shared/treeOf.ts'
import type { FormAnswers } from './answers.ts'
import { FIELDS, type FormField } from './fields.ts'
import { COUNT } from './payEach.ts'
import { caseOf } from './toCase.ts'

/** The answers of the form as a case, by the same reader and checks as a file, or every problem at its field. */
export function readForm(answers: FormAnswers): Checked<CaseRead> {
  const read = readCase(treeOf(caseOf(answers)))
  const found = [...ownProblems(answers), ...(read.ok ? [] : read.problems)]
  if (read.ok && found.length === 0) return read
  const problems = FIELDS.flatMap((field) => {
    const problem = found.find(({ where }) => where.field === field.fills)
    return problem ? [atField(problem, field, answers)] : []
  })
  const others = found.filter(({ where }) => FIELDS.every(({ fills }) => fills !== where.field))
  return { ok: false, problems: problems.length > 0 ? problems : others }
}

/** A pay bill is divided by the number of posts, so that has to be one number. */
function ownProblems({ staff }: FormAnswers): readonly Problem[] {
  const read = parseQuantity(staff, COUNT)
  if (!read.ok || read.shape.kind === 'certain') return []
  const message = 'This takes one number here, because the pay is divided by it. A case file may be unsure of it.'
  return [{ where: { field: 'staff/everyone/fte' }, message, got: staff, wanted: 'one number, such as 28.2' }]
}

function atField({ message, wanted }: Problem, { name, called, asks }: FormField, answers: FormAnswers): Problem {
  const where = { field: name }
  if (answers[name] === '') return { where, message: `Enter ${asks}` }
  const accepted = wanted === undefined ? '' : ` Enter ${wanted}.`
  return { where, message: `${called}: ${message}${accepted}`, got: answers[name] }
}
