import { cleanTyped, refused, type Outcome } from '../../shared/typed/clean.ts'
import { tokensOf } from '../../shared/typed/tokens.ts'
import { parseWhole } from '../../shared/typed/whole.ts'
import { readValue } from '../../chance/typed/value.ts'
import type { QuantityRules } from '../../chance/typed/unit.ts'
import { parseDay, type Day } from '../../shared/day.ts'
import { nearest } from '../../shared/fields/nearest.ts'
import type { Json } from '../../shared/json.ts'
import { sayPounds, sayWhole } from '../../shared/money.ts'

/** One of the answers offered to a question, as it is typed and as it is said. */
export interface Offered {
  readonly typed: string
  readonly text: string
  readonly hint?: string
}

/** How a question is put: a few answers to choose from, or a line to type in. */
export type Widget =
  | { readonly kind: 'choice'; readonly offered: readonly Offered[] }
  | { readonly kind: 'line'; readonly width: 10 | 20 | 30; readonly before?: '£'; readonly after?: '%' }

/**
 * One question of an adviser. The form, the option of the command, the parameter of the API and the test that tries
 * every answer are all made from this object. Every answer is typed as a text.
 */
export interface Question<T> {
  readonly asks: string
  readonly hint?: string
  readonly widget: Widget
  /** What may be typed, in words. */
  readonly accepts: string
  /** What holds when nothing is typed, as it would be typed; without it the question must be answered. */
  readonly otherwise?: string
  /** Answers to try in tests: every choice, and for a line both sides of what matters. */
  readonly tries: readonly string[]
  readonly schema: { readonly [key: string]: Json }
  read(typed: string): Outcome<T>
}

/** The questions of an adviser, by the name each has in an address, on a command line and in JSON. */
export type Questions = { readonly [name: string]: Question<unknown> }

/** What was answered, by the same names. */
export type AnswersOf<Q extends Questions> = { readonly [K in keyof Q]: Q[K] extends Question<infer T> ? T : never }

interface Words {
  readonly asks: string
  readonly hint?: string
}

/** What is typed for what nobody knows yet. */
export const NOT_KNOWN = 'unknown'

/** One of a few answers. The first key is what holds when nothing is typed, unless another is named. */
export function oneOf<const Key extends string>(
  { asks, hint, otherwise }: Words & { readonly otherwise?: NoInfer<Key> },
  choices: { readonly [K in Key]: string | { readonly text: string; readonly hint: string } },
): Question<Key> {
  const keys = Object.keys(choices) as Key[]
  const offered = keys.map((typed): Offered => {
    const words: string | { readonly text: string; readonly hint: string } = choices[typed]
    return typeof words === 'string' ? { typed, text: words } : { typed, ...words }
  })
  const accepts = sayWords(keys)
  return {
    asks,
    ...(hint !== undefined && { hint }),
    widget: { kind: 'choice', offered },
    accepts,
    otherwise: otherwise ?? keys[0]!,
    tries: keys,
    schema: { type: 'string', enum: keys },
    read(typed) {
      const value = keys.find((key) => key === typed.trim())
      if (value !== undefined) return { ok: true, value }
      const near = nearest(typed, keys)
      return refused(`This is not one of the choices${near === undefined ? '.' : `: did you mean ${near}?`}`, accepts)
    },
  }
}

/** Yes, no, or not known yet, which is `null`: then what hangs on it is not said. */
export function yesNo({ otherwise = 'no', ...words }: Words & { readonly otherwise?: 'yes' | 'no' | 'unknown' }) {
  const asked = oneOf({ ...words, otherwise }, { yes: 'Yes', no: 'No', [NOT_KNOWN]: 'Not known yet' })
  return mapped(asked, (answer): boolean | null => (answer === NOT_KNOWN ? null : answer === 'yes'))
}

interface LineWords extends Words {
  readonly otherwise?: string
  /** Answers for tests to try: both sides of every boundary that matters. */
  readonly tries: readonly string[]
}

/** Pounds, as people write them: `£1.25m`, `663,540`, `250k`. */
export function pounds(words: LineWords & { readonly least?: number; readonly most?: number }): Question<number> {
  const { least = 0, most = 1e10 } = words
  return amount(
    words,
    { kind: 'amount', unit: 'pounds', least, most },
    { kind: 'line', width: 20, before: '£' },
    {
      accepts: `an amount from ${sayPounds(least)} to ${sayPounds(most)}, such as £1.25m`,
      schema: { type: 'string' },
    },
  )
}

/** A share from 0% to 100%, as a fraction. */
export function share(words: LineWords): Question<number> {
  return amount(
    words,
    { kind: 'amount', unit: 'share', least: 0, most: 1 },
    { kind: 'line', width: 10 },
    {
      accepts: 'a percentage from 0% to 100%, such as 85%',
      schema: { type: 'string' },
    },
  )
}

function amount(
  { tries, ...words }: LineWords,
  rules: QuantityRules,
  widget: Widget,
  { accepts, schema }: Pick<Question<number>, 'accepts' | 'schema'>,
): Question<number> {
  const read = (typed: string): Outcome<number> => {
    const plain = cleanTyped(typed)
    if (!plain.ok) return plain
    const tokens = tokensOf(plain.value)
    return tokens.ok ? readValue(tokens.value, rules) : tokens
  }
  return { ...wordsOf(words), widget, accepts, tries, schema, read }
}

/** A whole number between two others, both allowed. */
export function count({
  least,
  most,
  tries,
  ...words
}: LineWords & { readonly least: number; readonly most: number }): Question<number> {
  const accepts = `a whole number from ${sayWhole(least)} to ${sayWhole(most)}`
  return {
    ...wordsOf(words),
    widget: { kind: 'line', width: 10 },
    accepts,
    tries,
    schema: { type: 'string' },
    read(typed) {
      const read = parseWhole(typed)
      if (!read.ok) return refused(read.message, accepts)
      if (read.value < least) return refused('This is below what is possible here.', accepts)
      return read.value > most ? refused('This is above what is possible here.', accepts) : read
    },
  }
}

/** A day that exists. */
export function dayOf({ tries, ...words }: LineWords): Question<Day> {
  const accepts = 'a day that exists, such as 2027-04-01'
  return {
    ...wordsOf(words),
    widget: { kind: 'line', width: 10 },
    accepts,
    tries,
    schema: { type: 'string', format: 'date' },
    read(typed) {
      const value = parseDay(typed)
      return value === undefined ? refused('There is no such day.', accepts) : { ok: true, value }
    },
  }
}

/** A few words of a person's own: the name of a service or a body. */
export function words({ tries, longest = 100, ...asked }: LineWords & { readonly longest?: number }): Question<string> {
  const accepts = `up to ${longest} characters`
  return {
    ...wordsOf(asked),
    widget: { kind: 'line', width: 30 },
    accepts,
    tries,
    schema: { type: 'string', maxLength: longest },
    read(typed) {
      const text = typed.trim()
      if (text.length > longest) return refused(`This has ${text.length} characters.`, accepts)
      if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
        return refused('There is a character here that cannot be seen.', 'letters, digits and punctuation')
      return { ok: true, value: text }
    },
  }
}

/** The same question, which may be left empty: the answer is then `null`. */
export function optional<T>(question: Question<T>): Question<T | null> {
  return {
    ...question,
    accepts: `${question.accepts}; or nothing`,
    otherwise: question.otherwise ?? '',
    tries: ['', ...question.tries],
    read: (typed) => (typed.trim() === '' ? { ok: true, value: null } : question.read(typed)),
  }
}

/** The same question with another answer made of what was read. */
function mapped<From, To>(question: Question<From>, make: (answer: From) => To): Question<To> {
  return {
    ...question,
    read(typed) {
      const read = question.read(typed)
      return read.ok ? { ok: true, value: make(read.value) } : read
    },
  }
}

const wordsOf = ({ asks, hint, otherwise }: Omit<LineWords, 'tries'>) => ({
  asks,
  ...(hint !== undefined && { hint }),
  ...(otherwise !== undefined && { otherwise }),
})

const sayWords = (all: readonly string[]): string =>
  all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
