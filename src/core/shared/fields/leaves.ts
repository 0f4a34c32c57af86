import { isDay, parseDay, sayDay, type Day } from '../day.ts'
import { isMonth, parseMonth, sayMonth, type Month } from '../month.ts'
import { codeOf } from '../typed/clean.ts'
import { parseWhole } from '../typed/whole.ts'
import { groupThousands } from '../money.ts'
import type { Field } from './field.ts'
import { leaf, type LeafWords, type Understood } from './leaf.ts'
import { nearest } from './nearest.ts'

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

/** A whole number within bounds. */
export function whole({
  otherwise,
  least,
  most,
  ...words
}: LeafWords & { readonly least: number; readonly most: number; readonly otherwise?: number }): Field<number> {
  const accepts = `a whole number from ${sayWhole(least)} to ${sayWhole(most)}`
  return leaf<number>({
    ...words,
    kind: 'whole',
    accepts,
    bare: { type: ['integer', 'string'], minimum: least, maximum: most },
    otherwise: otherwise === undefined ? undefined : String(otherwise),
    standIn: () => least,
    parse(typed) {
      const parsed = parseWhole(typed)
      if (!parsed.ok) return { ok: false, message: parsed.message, wanted: parsed.wanted ?? accepts }
      const { value } = parsed
      if (value >= least && value <= most) return { ok: true, value, words: sayWhole(value) }
      return { ok: false, message: `This is ${value < least ? 'below' : 'above'} what is possible here.`, wanted: accepts }
    },
  })
}

/** A month as `YYYY-MM`. */
export function month({ ...words }: LeafWords & { readonly otherwise?: Month }): Field<Month> {
  const accepts = 'a month such as 2018-09'
  return leaf<Month>({
    ...words,
    kind: 'month',
    accepts,
    bare: { type: 'string', pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$' },
    standIn: () => '2000-01',
    parse(typed): Understood<Month> {
      const value = parseMonth(typed)
      if (value !== undefined) return { ok: true, value, words: sayMonth(value) }
      const isWholeDay = isDay(typed) && isMonth(typed.slice(0, 7))
      const wanted = isWholeDay ? `the month alone: ${typed.slice(0, 7)}` : accepts
      return { ok: false, message: 'This is not a month.', wanted }
    },
  })
}

/** A day as `YYYY-MM-DD` that exists. */
export function day({ ...words }: LeafWords & { readonly otherwise?: Day }): Field<Day> {
  const accepts = 'a day that exists, such as 2018-09-30'
  return leaf<Day>({
    ...words,
    kind: 'day',
    accepts,
    bare: { type: 'string', format: 'date' },
    standIn: () => '2000-01-01',
    parse(typed): Understood<Day> {
      const value = parseDay(typed)
      if (value === undefined) return { ok: false, message: 'There is no such day.', wanted: accepts }
      return { ok: true, value, words: sayDay(value) }
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

function sayChoices(choices: readonly string[]): string {
  return choices.length === 1 ? choices[0]! : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

function sayWhole(value: number): string {
  return value < 0 ? `-${groupThousands(String(-value))}` : groupThousands(String(value))
}

/** The first control, formatting or unpaired character; line ends and tabs are seen well enough. */
function hiddenCharacter(typed: string): string | undefined {
  return /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(typed)?.[0]
}
