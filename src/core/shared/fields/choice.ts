import type { Field } from './field.ts'
import { leaf, type LeafWords } from './leaf.ts'
import { nearest } from './nearest.ts'

/** One of a few words. */
export function choice<const C extends readonly [string, ...string[]]>(
  choices: C,
  words: LeafWords & { readonly otherwise?: C[number] },
): Field<C[number]> {
  const accepts = sayChoices(choices)
  return leaf<C[number]>({
    ...words,
    kind: 'choice',
    accepts,
    bare: { enum: choices },
    standIn: () => choices[0],
    parse(typed) {
      const value = choices.find((each) => each === typed)
      if (value !== undefined) return { ok: true, value, words: value }
      const near = nearest(typed, choices)
      const message = `This is not one of the choices${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
      return { ok: false, message, wanted: accepts }
    },
  })
}

function sayChoices(choices: readonly string[]): string {
  return choices.length === 1 ? choices[0]! : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}
