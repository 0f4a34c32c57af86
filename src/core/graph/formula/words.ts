/** The words that are written with brackets after them, and how each is written. */
export const WORDS = {
  min: 'min(a, b)',
  max: 'max(a, b)',
  if: 'if(condition, then, else)',
  'last month': 'last month(line, opening value)',
  'months ago': 'months ago(line, number of months, opening value)',
} as const

export type Word = keyof typeof WORDS

/** Longest text of a formula, and how deep brackets may stand inside brackets: more is better told as two lines. */
export const LONGEST_FORMULA = 1_000
export const DEEPEST_BRACKETS = 20

export const isWord = (name: string): name is Word => Object.hasOwn(WORDS, name)

/** How many terms a word takes, as it is written. */
export const termsTaken = (word: Word): number => WORDS[word].split(',').length
