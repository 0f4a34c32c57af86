import type { Problem } from '../shared/problem.ts'
import type { Expression, Operator } from './expression.ts'
import type { Line } from './line.ts'
import { fromInside, within } from './order.ts'
import { sameSpelling, unitOver, unitRoot, unitTimes, type Unit } from './unit.ts'

/** How far back a line may be read. */
export const LONGEST_LAG_MONTHS = 24
const ANY = 'any'

const problem = (line: Line, message: string): Problem => ({ where: { field: line.name }, message })

/** Unknown names, lags out of range and lines read back without an opening value. */
export function nameProblems(lines: readonly Line[]): Problem[] {
  const byName = new Map(lines.map((line) => [line.name, line]))
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    if (seen.has(line.name)) problems.push(problem(line, 'two lines have this name'))
    seen.add(line.name)
    if (line.changesIn && !line.opens) problems.push(problem(line, 'a line that changes in some months needs `opens`'))
    for (const part of [...within(line.is), ...(line.opens ? within(line.opens) : [])]) {
      if (part.kind !== 'line' && part.kind !== 'previous') continue
      const read = byName.get(part.name)
      if (!read) problems.push(problem(line, `there is no line called ${part.name}`))
      if (part.kind === 'line') continue
      if (!Number.isInteger(part.months) || part.months < 1 || part.months > LONGEST_LAG_MONTHS)
        problems.push(
          problem(line, `reads ${part.name} ${part.months} months back; 1 to ${LONGEST_LAG_MONTHS} is possible`),
        )
      if (read && !read.opens)
        problems.push(problem(line, `reads ${part.name} in an earlier month, and it has no \`opens\``))
    }
    for (const part of line.opens ? within(line.opens) : [])
      if (part.kind !== 'constant' && part.kind !== 'input' && part.kind !== 'binary' && part.kind !== 'choose')
        problems.push(problem(line, 'an opening value is made of constants and inputs only'))
  }
  return problems
}

/** Pounds plus people does not compile: the unit of each line is worked out and held against the one it declares. */
export function unitProblems(lines: readonly Line[]): Problem[] {
  const declared = new Map(lines.map((line) => [line.name, sameSpelling(line.unit)]))
  const problems: Problem[] = []
  for (const line of lines)
    for (const expression of line.opens ? [line.is, line.opens] : [line.is]) {
      const found = unitOf(expression, declared, (message) => problems.push(problem(line, message)))
      if (!fits(found, sameSpelling(line.unit)))
        problems.push(problem(line, `is in ${found}, and says it is in ${line.unit}`))
    }
  return problems
}

const fits = (left: Unit, right: Unit) => left === ANY || right === ANY || left === right
const moreExact = (left: Unit, right: Unit) => (left === ANY ? right : left)

const unitOf = (
  expression: Expression,
  declared: ReadonlyMap<string, Unit>,
  complain: (message: string) => void,
): Unit => fromInside<Unit>(expression, (each, parts) => unitOfStep(each, parts, declared, complain))

/** The unit of an expression from the units of its parts. */
function unitOfStep(
  expression: Expression,
  parts: readonly Unit[],
  declared: ReadonlyMap<string, Unit>,
  complain: (message: string) => void,
): Unit {
  const [first = ANY, second = ANY, third = ANY] = parts
  switch (expression.kind) {
    case 'constant':
      return expression.unit === ANY ? ANY : sameSpelling(expression.unit)
    case 'input':
    case 'yearly':
    case 'table':
      return sameSpelling(expression.unit)
    case 'line':
    case 'previous':
      return declared.get(expression.name) ?? ANY
    case 'root': {
      const found = first === ANY ? ANY : unitRoot(first)
      if (found === undefined) complain(`takes the root of ${first}`)
      return found ?? ANY
    }
    case 'choose':
      return alike(second, third, 'chooses between', complain)
    case 'binary':
      return unitOfBinary(expression.operator, first, second, complain)
  }
}

function unitOfBinary(operator: Operator, left: Unit, right: Unit, complain: (message: string) => void): Unit {
  if (operator === 'times') return left === ANY || right === ANY ? ANY : unitTimes(left, right)
  if (operator === 'over') return left === ANY || right === ANY ? ANY : unitOver(left, right)
  const unit = alike(left, right, operator === 'less' || operator === 'atMost' ? 'compares' : 'adds', complain)
  return operator === 'less' || operator === 'atMost' ? 'ratio' : unit
}

function alike(left: Unit, right: Unit, verb: string, complain: (message: string) => void): Unit {
  if (!fits(left, right)) complain(`${verb} ${left} and ${right}`)
  return moreExact(left, right)
}
