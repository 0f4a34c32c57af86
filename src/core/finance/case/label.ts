import { documentFields } from '../../shared/fields/index.ts'
import { caseFields } from './index.ts'

/** A field of the format as a path of a case names it, and the names of a person's own in that path. */
interface Named {
  readonly says: string
  /** What the record that holds it is for; undefined where it stands at the top or is itself one of several. */
  readonly within: string | undefined
  readonly names: readonly string[]
}

/** Where the format leaves a step of a path to a person: a name of their own, or a place in a list. */
const NAME = '<name>'
const isOpen = (step: string | undefined): boolean => step === NAME || step === '<number>'

/**
 * What an input is called where there is little room: the first words of its field, and which of several it is.
 * `contracts/main/price` is `Price for a year (main)`. The path itself where the format does not know it.
 */
export function labelOf(path: string): string {
  const field = fieldAt(path)
  if (!field) return path
  const words = /^[^,;:.]*/.exec(field.says)![0]
  return field.names.length === 0 ? words : `${words} (${field.names.join(', ').replaceAll('-', ' ')})`
}

/**
 * What the field at a path means, with what it is a part of: `main: Price for a year`, `Consumer prices: Mean a year`.
 * The path itself where the format does not know it.
 */
export function saysOfPath(path: string): string {
  const field = fieldAt(path)
  if (!field) return path
  return [...field.names, field.within, field.says].filter((part) => part !== undefined).join(': ')
}

function fieldAt(path: string): Named | undefined {
  const typed = path.split('/')
  const row = rows().find(
    ({ steps }) => steps.length === typed.length && steps.every((step, index) => isOpen(step) || step === typed[index]),
  )
  if (!row) return undefined
  const { steps, says } = row
  const holder = steps.slice(0, -1)
  const isPart = holder.length > 1 && !isOpen(holder.at(-1))
  return {
    says,
    within: isPart ? rows().find((each) => each.steps.join('/') === holder.join('/'))?.says : undefined,
    names: typed.filter((_, index) => steps[index] === NAME),
  }
}

let known: readonly { readonly steps: readonly string[]; readonly says: string }[] | undefined

/** The fields of the format, taken apart once. */
function rows() {
  known ??= documentFields(caseFields).map(({ path, says }) => ({ steps: path.split('/'), says }))
  return known
}
