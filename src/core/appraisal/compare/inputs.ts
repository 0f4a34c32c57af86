import type { Book, BookEntry, Remarks } from '../../shared/fields/index.ts'

/** What a person may have changed of an input: the value, only how it is typed, or what is said beside it. */
export type Changed = 'value' | 'typed' | 'default' | keyof Remarks

/** An input that two versions of a case do not give alike; null where a version does not have it. */
export interface InputChange {
  readonly path: string
  readonly changed: readonly Changed[]
  readonly first: BookEntry | null
  readonly second: BookEntry | null
}

const REMARKS = ['source', 'owner', 'asOf', 'confidence', 'review', 'note'] as const

/**
 * What two versions of a case give otherwise, input by input: values first, then what is only typed or founded
 * otherwise, each by path. Where an input stands in its file, and the order of the file, are nothing to it.
 */
export function compareInputs(first: Book, second: Book): InputChange[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].toSorted()
  const changes = paths.flatMap((path): InputChange[] => {
    const [one, other] = [first.get(path) ?? null, second.get(path) ?? null]
    const changed = changedIn(one, other)
    return changed.length === 0 ? [] : [{ path, changed, first: one, second: other }]
  })
  const isValue = ({ changed }: InputChange): boolean => changed.includes('value')
  return [...changes.filter(isValue), ...changes.filter((change) => !isValue(change))]
}

function changedIn(one: BookEntry | null, other: BookEntry | null): Changed[] {
  if (!one || !other) return ['value']
  return [
    ...(one.words !== other.words ? (['value'] as const) : one.typed !== other.typed ? (['typed'] as const) : []),
    ...(one.byDefault === other.byDefault ? [] : (['default'] as const)),
    ...REMARKS.filter((remark) => one[remark] !== other[remark]),
  ]
}
