import { syllable } from 'syllable'

/**
 * The age at which most can read a text: the Flesch-Kincaid grade and the five years before school.
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted
 * personnel: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const count = sentences.flatMap(sentencesIn).length
  return (0.39 * words.length) / count + (11.8 * syllables) / words.length - 15.59 + 5
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!:])\s+/).filter((each) => /[a-z]/i.test(each))

/** Figures are read at a glance, and so are not counted. */
const wordsIn = (text: string): string[] => text.match(/[a-z][a-z'’-]*/gi) ?? []
