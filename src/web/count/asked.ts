import { CANDIDATES_MOST } from '../../core/democracy/election/election.ts'
import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { excerpt } from '../../files/excerpt.ts'
import { isPlain } from '../../files/isPlain.ts'
import type { CountOrder } from '../../view/count/countedPage.ts'

/** What was typed into the form, to be shown again. A file cannot be: a browser never fills one in. */
export interface CountForm {
  readonly text: string
  /** More was pasted than is shown again. */
  readonly isTooLong: boolean
  readonly rule: string
  readonly seats: string
  readonly seed: string
}

export const BLANK: CountForm = { text: '', isTooLong: false, rule: '', seats: '', seed: '' }

/** What votes are called that came as text. */
export const PASTED = 'pasted votes'

/** More than this is not sent back in a form, and so not taken from one. */
const TEXT_CHARACTERS = 500_000
const SEED_CHARACTERS = 200

/** The fields of a form that was sent. */
type Sent = Readonly<Record<string, unknown>>

export function formIn(sent: Sent): CountForm {
  const text = (name: string): string => {
    const value = sent[name]
    return typeof value === 'string' ? value : ''
  }
  const pasted = text('text')
  const isTooLong = pasted.length > TEXT_CHARACTERS
  // A browser ends every line of a text with two characters. A file of the same votes would have one.
  const votes = isTooLong ? '' : pasted.replaceAll('\r\n', '\n')
  const [rule, seats, seed] = ['rule', 'seats', 'seed'].map((name) =>
    text(name)
      .trim()
      .slice(0, SEED_CHARACTERS + 1),
  )
  return { text: votes, isTooLong, rule: rule!, seats: seats!, seed: seed! }
}

/** The election and what is asked of it, or every problem at its field. */
export async function orderIn(sent: Sent, form: CountForm): Promise<Checked<CountOrder>> {
  const file = sent['file'] instanceof File && sent['file'].size > 0 ? sent['file'] : undefined
  const hasText = form.text.trim() !== ''
  const problems = [
    ...(form.isTooLong
      ? [problem('text', 'Too much is pasted to be shown again. Save it as a file and choose that')]
      : []),
    ...(file === undefined && !hasText && !form.isTooLong
      ? [problem('file', 'Choose a file, or paste the votes')]
      : []),
    ...(file !== undefined && hasText ? [problem('file', 'Choose a file or paste the votes, not both')] : []),
    ...(ruleSets.some(({ id }) => id === form.rule) ? [] : [problem('rule', 'Choose a rule')]),
    ...seatsProblems(form.seats),
    ...seedProblems(form.seed),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(form.text)
  const { rule } = form
  const seats = form.seats === '' ? undefined : Number(form.seats)
  const seed = form.seed === '' ? undefined : form.seed
  return { ok: true, value: { bytes, file: file ? excerpt(file.name) : PASTED, rule, seats, seed } }
}

const problem = (field: string, message: string): Problem => ({ where: { field }, message })

function seatsProblems(typed: string): readonly Problem[] {
  if (typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= CANDIDATES_MOST)) return []
  return [problem('seats', `Places must be a whole number from 1 to ${sayWhole(CANDIDATES_MOST)}`)]
}

function seedProblems(typed: string): readonly Problem[] {
  if (typed.length > SEED_CHARACTERS) return [problem('seed', `A seed has at most ${SEED_CHARACTERS} characters`)]
  return isPlain(typed) ? [] : [problem('seed', 'A seed is one line with no characters that cannot be seen')]
}
