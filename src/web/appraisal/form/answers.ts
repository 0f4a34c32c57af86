import { lawAsAt } from '../../../core/law/index.ts'
import { FIELDS, OWN_PATH, type FieldName } from './fields.ts'

/** What was typed, field by field; empty where nothing was. */
export type FormAnswers = Readonly<Record<FieldName | 'councilOwn', string>>

/** The April after the day at which our law stands: most transfers are made then, and its law is nearly known. */
export const usualStart = `${Number(lawAsAt.slice(0, 4)) + (lawAsAt.slice(5) < '04' ? 0 : 1)}-04`

/** What stands in a form before anybody has typed in it. */
const BLANK: Partial<FormAnswers> = { start: usualStart, council: '-3%' }

const NAMES = [...FIELDS.map(({ name }) => name), 'councilOwn'] as const

/** Read from an address. A field that it does not name stands as it does in a blank form; one left empty is empty. */
export function answersIn(address: URLSearchParams): FormAnswers {
  const answers = NAMES.map((name) => [name, address.get(name)?.trim() ?? BLANK[name] ?? ''])
  // Every name has been given a text, so the object has the type that the names spell out.
  return Object.fromEntries(answers) as FormAnswers
}

/** Has anything been answered at all? */
export const isAnswered = (address: URLSearchParams): boolean => NAMES.some((name) => address.has(name))

/** The answers as an address: always in the same order, so that the same answers are the same address. */
export function addressOf(answers: FormAnswers): string {
  const given = NAMES.filter((name) => name !== 'councilOwn' || answers.council === OWN_PATH)
  return new URLSearchParams(given.map((name): [string, string] => [name, answers[name]])).toString()
}
