import { caseFields } from '../finance/case/index.ts'
import { documentFields } from '../shared/fields/index.ts'

const NAME = '<name>'

/**
 * What an input is called where there is little room: the first words of its field, and which of several it is.
 * `contracts/main/price` is `Price for a year (main)`.
 */
export function labelOf(path: string): string {
  const typed = path.split('/')
  const row = rows().find(({ parts }) => parts.length === typed.length && parts.every(fits(typed)))
  if (!row) return path
  const named = row.parts.flatMap((part, index) => (part === NAME ? [typed[index]!.replaceAll('-', ' ')] : []))
  const words = /^[^,;:.]*/.exec(row.says)![0]
  return named.length === 0 ? words : `${words} (${named.join(', ')})`
}

const fits = (typed: readonly string[]) => (part: string, index: number) => part === NAME || part === typed[index]

let known: readonly { readonly parts: readonly string[]; readonly says: string }[] | undefined

/** The fields of the format, taken apart once. */
function rows() {
  known ??= documentFields(caseFields).map(({ path, says }) => ({ parts: path.split('/'), says }))
  return known
}
