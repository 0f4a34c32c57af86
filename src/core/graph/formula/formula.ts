/** Signs between two terms, as they are printed. */
export type Sign = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>='

/**
 * What a person wrote for a line of their own: numbers, names, signs and a few words, and nothing else. It cannot loop,
 * look anything up or change anything.
 *
 * `at` is where the term stands in the text, counted from 0; for two terms it is where their sign stands.
 *
 * - `number`: never below zero; `isPounds` where it was written with £.
 * - `name`: in lower case, its words one space apart.
 * - `earlier`: a named line some months ago, and what is read before the first month.
 * - `gap`: what could not be understood; a text with a gap in it always has a slip too.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number; readonly isPounds: boolean; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'negative'; readonly of: Formula; readonly at: number }
  | {
      readonly kind: 'signed'
      readonly sign: Sign
      readonly left: Formula
      readonly right: Formula
      readonly at: number
    }
  | { readonly kind: 'extreme'; readonly which: 'min' | 'max'; readonly terms: FormulaPair; readonly at: number }
  | {
      readonly kind: 'if'
      readonly when: Formula
      readonly then: Formula
      readonly otherwise: Formula
      readonly at: number
    }
  | {
      readonly kind: 'earlier'
      readonly name: string
      readonly months: number
      readonly opening: Formula
      readonly at: number
    }
  | { readonly kind: 'gap'; readonly parts: readonly Formula[]; readonly at: number }

export type FormulaPair = readonly [Formula, Formula]

/** One mistake in a text, at a place counted from 0. */
export interface Slip {
  readonly at: number
  readonly message: string
  readonly wanted?: string
}

/** The formulas directly inside another, from left to right. */
export function termsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'negative':
      return [formula.of]
    case 'signed':
      return [formula.left, formula.right]
    case 'extreme':
      return formula.terms
    case 'if':
      return [formula.when, formula.then, formula.otherwise]
    case 'earlier':
      return [formula.opening]
    case 'gap':
      return formula.parts
    default:
      return []
  }
}

/** A formula and all that is inside it, from left to right. Its depth is capped where it is read. */
export function allOf(formula: Formula): readonly Formula[] {
  const found: Formula[] = []
  const waiting = [formula]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    found.push(each)
    waiting.push(...termsOf(each).toReversed())
  }
  return found
}
