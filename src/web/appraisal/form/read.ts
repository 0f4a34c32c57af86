import { readCase, type CaseRead } from '../../../core/finance/case/read.ts'
import { parseQuantity } from '../../../core/chance/typed/quantity.ts'
import type { Checked, Problem } from '../../../core/shared/problem.ts'
import { treeOf } from '../../../core/shared/treeOf.ts'
import type { FormAnswers } from './answers.ts'
import { sayPounds } from '../../../core/shared/money.ts'
import { FIELDS, type FormField } from './fields.ts'
import { COUNT, middlePounds, poundsAYear } from './payEach.ts'
import { caseOf, postsIn } from './toCase.ts'

/** The answers of the form as a case, by the same reader and checks as a file, or every problem at its field. */
export function readForm(answers: FormAnswers): Checked<CaseRead> {
  const read = readCase(treeOf(caseOf(answers)))
  const found = [...ownProblems(answers), ...(read.ok ? [] : read.problems)]
  if (read.ok && found.length === 0) return read
  const problems = FIELDS.flatMap((field) => {
    const problem = found.find(({ where }) => where.field === field.fills)
    if (!problem) return []
    return [atField(field.name === 'payBill' ? ofTheBill(problem, answers) : problem, field, answers)]
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

/** What is wrong with the pay of one post, said of the bill for everybody: that is what was typed. */
function ofTheBill({ where, message }: Problem, answers: FormAnswers): Problem {
  const read = poundsAYear(answers.payBill)
  if (!read.ok) return { where, message: read.message, wanted: read.wanted }
  const posts = postsIn(answers)
  const bill = middlePounds(answers.payBill)
  if (posts === undefined || bill === undefined) return { where, message }
  return {
    where,
    message: `This is ${sayPounds(bill / posts)} a year for each full-time post. ${message}`,
    wanted: 'the pay of all the staff together for a year',
  }
}

function atField({ message, wanted }: Problem, { name, called, asks }: FormField, answers: FormAnswers): Problem {
  const where = { field: name }
  if (answers[name] === '') return { where, message: `Enter ${asks}` }
  const accepted = wanted === undefined ? '' : ` Enter ${wanted}.`
  return { where, message: `${called}: ${message}${accepted}`, got: answers[name] }
}
