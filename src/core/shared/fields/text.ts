import { codeOf } from '../typed/clean.ts'
import type { Field } from './field.ts'
import { leaf, type LeafWords } from './leaf.ts'

/** Words: one line or several, without characters that cannot be seen. */
export function text({
  longest = 200,
  ...words
}: LeafWords & { readonly longest?: number; readonly otherwise?: string }): Field<string> {
  const accepts = `up to ${longest} characters`
  return leaf<string>({
    ...words,
    kind: 'text',
    accepts,
    bare: { type: ['string', 'number'], maxLength: longest },
    standIn: () => '',
    parse(typed) {
      const hidden = hiddenCharacter(typed)
      if (hidden !== undefined) {
        const message = `There is a character here that cannot be seen, ${codeOf(hidden)}.`
        return { ok: false, message, wanted: accepts }
      }
      if (typed.length > longest) return { ok: false, message: `This has ${typed.length} characters.`, wanted: accepts }
      return { ok: true, value: typed, words: typed }
    },
  })
}

/** The first control, formatting or unpaired character; line ends and tabs are seen well enough. */
function hiddenCharacter(typed: string): string | undefined {
  return /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(typed)?.[0]
}
