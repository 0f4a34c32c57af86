import type { CaseRead } from '../../../core/finance/case/read.ts'
import type { Checked } from '../../../core/shared/problem.ts'
import type { FormAnswers } from '../form/answers.ts'
import { FIELDS, type FieldName } from '../form/fields.ts'
import { readForm } from '../form/read.ts'

/** An answer of the form, and what stands in its place in the second version. */
export interface AnswerChange {
  readonly name: FieldName
  readonly to: string
}

/** What an address says is answered otherwise: pairs of `change` and `to`, in their order. */
export function changesIn(address: URLSearchParams): Checked<readonly AnswerChange[]> {
  const [names, values] = [address.getAll('change'), address.getAll('to')]
  const changes = names.flatMap((typed, index): AnswerChange[] => {
    const field = FIELDS.find(({ name }) => name === typed)
    return field ? [{ name: field.name, to: (values[index] ?? '').trim() }] : []
  })
  if (changes.length === names.length && names.length === values.length) return { ok: true, value: changes }
  const known = FIELDS.map(({ name }) => name).join(', ')
  const message = `Each answer that changes is one of ${known}, with what it becomes.`
  return { ok: false, problems: [{ where: { field: 'change' }, message }] }
}

/** The second version: the same answers but for those that change. */
export function changedAnswers(
  answers: FormAnswers,
  changes: readonly AnswerChange[],
): Checked<{ readonly answers: FormAnswers; readonly read: CaseRead }> {
  const changed = { ...answers, ...Object.fromEntries(changes.map(({ name, to }) => [name, to])) }
  const read = readForm(changed)
  return read.ok ? { ok: true, value: { answers: changed, read: read.value } } : read
}
