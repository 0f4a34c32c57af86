import type { Context } from 'hono'
import type { CaseRead } from '../../core/finance/case/read.ts'
import type { Problem } from '../../core/shared/problem.ts'
import type { Site } from '../site.ts'
import { addressOf, answersIn, isAnswered, type FormAnswers } from './form/answers.ts'
import { readForm } from './form/read.ts'

/** A case that was opened. */
export interface OpenedCase {
  readonly kind: 'case'
  /** The part of the address that names it. */
  readonly query: string
  readonly read: CaseRead
  /** What was typed, where it came from the form. */
  readonly answers?: FormAnswers
}

/** The case that an address names: an example, or the answers of the form, or neither. */
export type Opened =
  | OpenedCase
  | { readonly kind: 'problems'; readonly answers: FormAnswers; readonly problems: readonly Problem[] }
  | { readonly kind: 'unknown'; readonly example: string }
  | { readonly kind: 'nothing' }

/** Open the case of an address. The address is all there is: nothing is stored between requests. */
export async function openedIn(request: Context, { examples }: Site): Promise<Opened> {
  const address = new URL(request.req.url).searchParams
  const example = address.get('example')
  if (example !== null) {
    const read = await examples.find(example)
    return read ? { kind: 'case', query: `example=${example}`, read } : { kind: 'unknown', example }
  }
  if (!isAnswered(address)) return { kind: 'nothing' }
  const answers = answersIn(address)
  const read = readForm(answers)
  if (!read.ok) return { kind: 'problems', answers, problems: read.problems }
  return { kind: 'case', query: addressOf(answers), read: read.value, answers }
}
