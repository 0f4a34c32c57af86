import { positionIn, readTree, type Book } from '../../shared/fields/index.ts'
import type { Checked, Problem } from '../../shared/problem.ts'
import type { Tree } from '../../shared/tree.ts'
import { problemsAcross } from './across.ts'
import { caseFields, type Case } from './index.ts'
import { lawProblems } from './lawKnown.ts'
import { correlationProblems } from './linked.ts'
import { ownFiniteProblems } from './ownFinite.ts'

/** A case and where each of its values came from. */
export interface CaseRead {
  readonly case: Case
  readonly book: Book
}

/**
 * Read a case: every field, then what fields must say together, then whether the law is known for its months, then
 * whether what it links is uncertain, then whether lines of its own come to numbers.
 * Every problem of a step is found at once; a later step needs the earlier one to be sound.
 */
export function readCase(tree: Tree, { file }: { readonly file?: string } = {}): Checked<CaseRead> {
  const read = readTree(caseFields, tree, file === undefined ? {} : { file })
  if (!read.ok) return { ok: false, problems: inOrder(read.problems, file) }
  const { value: theCase, book } = read.value
  const across = problemsAcross({ case: theCase, book })
  const problems = firstOf([
    () => across,
    () => lawProblems(theCase),
    () => correlationProblems(theCase),
    () => ownFiniteProblems(theCase),
  ])
  if (problems.length > 0) {
    const located = problems.map((each) => placed(each, { tree, book, file }))
    return { ok: false, problems: inOrder(located, file) }
  }
  return { ok: true, value: { case: theCase, book } }
}

/** The problems of the first step that has any. */
function firstOf(steps: readonly (() => readonly Problem[])[]): readonly Problem[] {
  for (const step of steps) {
    const problems = step()
    if (problems.length > 0) return problems
  }
  return []
}

interface Placing {
  readonly tree: Tree
  readonly book: Book
  readonly file: string | undefined
}

/** A problem that names a field is put where its value was typed, or else at the nearest name above it. */
function placed(problem: Problem, { tree, book, file }: Placing): Problem {
  const { field } = problem.where
  const at = book.get(field)?.at ?? positionIn(tree, field)
  const named = at.file ?? file
  return { ...problem, where: { field, ...(named !== undefined && { file: named }), line: at.line, column: at.column } }
}

/** As a person reads: the case from its top, then the lists beside it from theirs. */
function inOrder(problems: readonly Problem[], file: string | undefined): Problem[] {
  const isBeside = ({ where }: Problem) => (where.file === file ? 0 : 1)
  return problems.toSorted(
    (one, other) =>
      isBeside(one) - isBeside(other) ||
      (one.where.line ?? 0) - (other.where.line ?? 0) ||
      (one.where.column ?? 0) - (other.where.column ?? 0),
  )
}
