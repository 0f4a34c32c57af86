import type { Field } from './field.ts'
import { leaf, type LeafWords } from './leaf.ts'

/** Yes or no; `true` and `false` mean the same. */
export function yesNo({
  otherwise,
  ...words
}: LeafWords & { readonly otherwise?: boolean | 'yes' | 'no' }): Field<boolean> {
  return leaf<boolean>({
    ...words,
    kind: 'yesNo',
    accepts: 'yes or no',
    bare: { enum: [true, false, 'yes', 'no'] },
    otherwise: typeof otherwise === 'boolean' ? sayYesNo(otherwise) : otherwise,
    standIn: () => false,
    parse(typed) {
      const value = yesNoWords.get(typed.toLowerCase())
      if (value === undefined) return { ok: false, message: 'This is neither yes nor no.', wanted: 'yes or no' }
      return { ok: true, value, words: sayYesNo(value) }
    },
  })
}

const yesNoWords: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])

function sayYesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no'
}
