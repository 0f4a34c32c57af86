import { labelOf } from '../../core/finance/case/label.ts'
import type { Changed, InputChange } from '../../core/appraisal/compare/inputs.ts'
import type { BookEntry } from '../../core/shared/fields/index.ts'
import { bullet, paragraph } from '../page.ts'

/** What two versions of a case give otherwise, an input at a time. */
export function sayInputs(changes: readonly InputChange[]): string[] {
  if (changes.length === 0) return [paragraph('Nothing: every value, source and remark is the same.')]
  return changes.flatMap(sayChange)
}

function sayChange({ path, changed, first, second }: InputChange): string[] {
  const isOnly = !first || !second
  const head = bullet(`${labelOf(path)} [${path}]: ${sayValues(changed, first, second)}`)
  if (isOnly) return [head]
  const remarks = changed.filter((each) => each !== 'value' && each !== 'typed' && each !== 'default')
  return [head, ...remarks.map((remark) => paragraph(sayRemark(remark, first, second), 2, 4))]
}

function sayValues(changed: readonly Changed[], first: BookEntry | null, second: BookEntry | null): string {
  if (!first) return `only in the second, ${sayOne(second!)}`
  if (!second) return `only in the first, ${sayOne(first)}`
  if (changed.includes('value')) return `${sayOne(first)}; now ${sayOne(second)}`
  if (changed.includes('typed')) return `typed ${first.typed}; now typed ${second.typed}, understood alike`
  return changed.includes('default') ? `${sayOne(first)}; now ${sayOne(second)}` : `${first.words}, as before`
}

const sayOne = ({ words, byDefault }: BookEntry): string => (byDefault ? `${words} (left at its default)` : words)

const NAMES: Partial<Record<Changed, string>> = {
  asOf: 'true on',
  review: 'to be looked at again',
}

function sayRemark(
  remark: Exclude<Changed, 'value' | 'typed' | 'default'>,
  first: BookEntry,
  second: BookEntry,
): string {
  return `${NAMES[remark] ?? remark}: ${first[remark] ?? 'none given'}; now ${second[remark] ?? 'none given'}`
}
