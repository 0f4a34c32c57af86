/** How many words there are. */
export const WORDS = 0x100000000

/** The uniform that a word of 32 bits stands for: the middle of its part of the unit interval, never 0, ½ or 1. */
export function shareOfWord(word: number): number {
  return (word + 0.5) / WORDS
}

/** The first word whose uniform is at least a share; `WORDS` when there is none. Exact, for any share up to 1. */
export function firstWordAt(share: number): number {
  return Math.max(0, Math.ceil(share * WORDS - 0.5))
}

/** The first word whose uniform is above a share; `WORDS` when there is none. */
export function firstWordAbove(share: number): number {
  return Math.max(0, Math.floor(share * WORDS - 0.5) + 1)
}
