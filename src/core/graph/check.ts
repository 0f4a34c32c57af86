import type { Problem } from '../shared/problem.ts'
import type { Expression, Operator } from './expression.ts'
import type { Line } from './line.ts'
import { fromInside } from './walk.ts'
import { isRead, type Read, type Reads } from './reads.ts'
import { makeUnits, unitRoot, type Unit, type Units } from './unit.ts'

/** How far back a line may be read. */
export const LONGEST_LAG_MONTHS = 24
const ANY = 'any'

const problem = (line: Line, message: string): Problem => ({ where: { field: line.name }, message })

/** Unknown names, lags out of range and lines read back without an opening value. */
export function nameProblems(all: readonly Reads[]): Problem[] {
  const byName = new Map(all.map(({ line }) => [line.name, line]))
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { line, lines, opening } of all) {
    const complain = (message: string) => problems.push(problem(line, message))
    if (seen.has(line.name)) complain('two lines have this name')
    seen.add(line.name)
    if (line.changesIn && !line.opens) complain('a line that changes in some months needs `opens`')
    for (const read of lines) checkRead(read, byName.get(read.name), complain)
    for (const part of opening) if (isRead(part)) checkRead(part, byName.get(part.name), complain)
    for (const { kind } of opening)
      if (kind !== 'constant' && kind !== 'input' && kind !== 'binary' && kind !== 'choose')
        complain('an opening value is made of constants and inputs only')
  }
  return problems
}

function checkRead(part: Read, read: Line | undefined, complain: (message: string) => void): void {
  if (!read) complain(`there is no line called ${part.name}`)
  if (part.kind === 'line') return
  if (!Number.isInteger(part.months) || part.months < 1 || part.months > LONGEST_LAG_MONTHS)
    complain(`reads ${part.name} ${part.months} months back; 1 to ${LONGEST_LAG_MONTHS} is possible`)
  if (read && !read.opens) complain(`reads ${part.name} in an earlier month, and it has no \`opens\``)
}

/** Pounds plus people does not compile: the unit of each line is worked out and held against the one it declares. */
export function unitProblems(lines: readonly Line[]): Problem[] {
  const units = makeUnits()
  const declared = new Map(lines.map((line) => [line.name, units.sameSpelling(line.unit)]))
  const problems: Problem[] = []
  for (const line of lines) {
    const checking = { units, declared, complain: (message: string) => problems.push(problem(line, message)) }
    for (const expression of line.opens ? [line.is, line.opens] : [line.is]) {
      const found = fromInside<Unit>(expression, (each, parts) => unitOfStep(each, parts, checking))
      if (!fits(found, units.sameSpelling(line.unit)))
        checking.complain(`is in ${found}, and says it is in ${line.unit}`)
    }
  }
  return problems
}

interface Checking {
  readonly units: Units
  readonly declared: ReadonlyMap<string, Unit>
  readonly complain: (message: string) => void
}

const fits = (left: Unit, right: Unit) => left === ANY || right === ANY || left === right
const moreExact = (left: Unit, right: Unit) => (left === ANY ? right : left)

/** The unit of an expression from the units of its parts. */
function unitOfStep(expression: Expression, parts: readonly Unit[], checking: Checking): Unit {
  const { units, declared, complain } = checking
  const [first = ANY, second = ANY, third = ANY] = parts
  switch (expression.kind) {
    case 'constant':
      return expression.unit === ANY ? ANY : units.sameSpelling(expression.unit)
    case 'input':
    case 'yearly':
    case 'table':
      return units.sameSpelling(expression.unit)
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
      return unitOfBinary(expression.operator, first, second, checking)
  }
}

function unitOfBinary(operator: Operator, left: Unit, right: Unit, { units, complain }: Checking): Unit {
  if (operator === 'times') return left === ANY || right === ANY ? ANY : units.times(left, right)
  if (operator === 'over') return left === ANY || right === ANY ? ANY : units.over(left, right)
  const unit = alike(left, right, operator === 'less' || operator === 'atMost' ? 'compares' : 'adds', complain)
  return operator === 'less' || operator === 'atMost' ? 'ratio' : unit
}

function alike(left: Unit, right: Unit, verb: string, complain: (message: string) => void): Unit {
  if (!fits(left, right)) complain(`${verb} ${left} and ${right}`)
  return moreExact(left, right)
}
