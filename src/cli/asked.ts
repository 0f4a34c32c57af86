import { sayWhole } from '../core/shared/money.ts'
import type { Checked, Problem } from '../core/shared/problem.ts'
import { parseWhole } from '../core/shared/typed/whole.ts'

/**
 * One thing a command asks for on its line: an option or an operand. From this object come the reading, the help and
 * the documentation.
 */
export interface Asked<T> {
  readonly says: string
  /** What stands after the option, or in the operand's place: `N`, `FILE`. Null for an option that is only there. */
  readonly takes: string | null
  readonly isNeeded: boolean
  /** What holds when it is not given, in words. */
  readonly otherwise?: string
  /** An option that may stand alone: what it takes is then an empty text. */
  readonly isBare?: true
  /** It may be given several times: the texts are then read as one, with `SEVERAL` between them. */
  readonly isRepeatable?: true
  /** `given` is undefined when it was not there; an empty text when an option that takes nothing was. */
  read(given: string | undefined, field: string): Checked<T>
}

/** What stands between texts given several times: no word of a command line can hold it. */
export const SEVERAL = '\0'

/** The problem with what was given for one of them. */
export const refuse = (field: string, message: string, rest: Pick<Problem, 'got' | 'wanted'>): Checked<never> => ({
  ok: false,
  problems: [{ where: { field }, message, ...rest }],
})

/** Asked and answered by being there: `--json`. */
export const flag = (says: string): Asked<boolean> => ({
  says,
  takes: null,
  isNeeded: false,
  read: (given) => ({ ok: true, value: given !== undefined }),
})

/** A text that may be left out: a file to write, the name of a line. */
export const text = (says: string, takes: string): Asked<string | undefined> => ({
  says,
  takes,
  isNeeded: false,
  read: (given, field) =>
    given === '' ? refuse(field, 'This is empty.', { wanted: takes }) : { ok: true, value: given },
})

/** Asked for by being there, and written to a file where one is named. Empty where none is: it is then printed. */
export const printedOrWritten = (says: string): Asked<string | undefined> => ({
  says,
  takes: '[FILE]',
  isNeeded: false,
  isBare: true,
  read: (given) => ({ ok: true, value: given }),
})

/** A text without which there is nothing to do: the case. */
export const needed = (says: string, takes: string): Asked<string> => ({
  says,
  takes,
  isNeeded: true,
  read: (given, field) =>
    given === undefined || given === ''
      ? refuse(field, 'This is missing.', { wanted: says })
      : { ok: true, value: given },
})

/** Texts of which there has to be one at least: the files to count. */
export const several = (says: string, takes: string): Asked<readonly string[]> => ({
  says,
  takes,
  isNeeded: true,
  isRepeatable: true,
  read(given, field) {
    const texts = given === undefined ? [] : given.split(SEVERAL)
    if (texts.length > 0 && texts.every((each) => each !== '')) return { ok: true, value: texts }
    return refuse(field, texts.length === 0 ? 'This is missing.' : 'This is empty.', { wanted: says })
  },
})

export interface WholeLimits {
  readonly least: number
  readonly most: number
}

export interface WholeDefault {
  readonly otherwise: number
  /** Why that is what it is otherwise, where the figure differs between machines. */
  readonly otherwiseSays?: string
}

/** A whole number between two others, both allowed. */
export function whole(
  says: string,
  { otherwise, otherwiseSays, ...limits }: WholeLimits & WholeDefault,
): Asked<number> {
  return {
    says,
    takes: 'N',
    isNeeded: false,
    otherwise: otherwiseSays ?? sayWhole(otherwise),
    read: (given, field) => (given === undefined ? { ok: true, value: otherwise } : readWhole(given, field, limits)),
  }
}

/** The same without a default: what happens when it is not given is more than another number, said where that helps. */
export const wholeOrNone = (says: string, limits: WholeLimits, otherwise?: string): Asked<number | undefined> => ({
  says,
  takes: 'N',
  isNeeded: false,
  ...(otherwise !== undefined && { otherwise }),
  read: (given, field) => (given === undefined ? { ok: true, value: undefined } : readWhole(given, field, limits)),
})

/** One of a few words; the first holds when it is not given. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  says: string,
  words: Words,
): Asked<Words[number]> => ({
  says: `${says}: ${words.join(' or ')}`,
  takes: 'NAME',
  isNeeded: false,
  otherwise: words[0],
  read(given, field) {
    const found = given === undefined ? words[0] : words.find((word) => word === given)
    if (found !== undefined) return { ok: true, value: found }
    return refuse(field, 'There is no such choice.', { got: given!, wanted: words.join(' or ') })
  },
})

function readWhole(given: string, field: string, { least, most }: WholeLimits): Checked<number> {
  const wanted = `a whole number from ${sayWhole(least)} to ${sayWhole(most)}`
  // Digits alone need no reading, and may go on past what a person would type as an amount: a seed of another run.
  const typed = /^\d{1,30}$/.test(given) ? { ok: true as const, value: Number(given) } : parseWhole(given)
  if (!typed.ok) return refuse(field, typed.message, { got: given, wanted })
  if (typed.value < least) return refuse(field, 'This is too small.', { got: given, wanted })
  if (typed.value > most) return refuse(field, 'This is too large.', { got: given, wanted })
  return typed
}
