/** What can be said to a motion. */
export type Answer = 'for' | 'against' | 'abstain'

const WORDS: ReadonlyMap<string, Answer> = new Map([
  ['for', 'for'],
  ['in favour', 'for'],
  ['yes', 'for'],
  ['aye', 'for'],
  ['against', 'against'],
  ['no', 'against'],
  ['abstain', 'abstain'],
  ['abstention', 'abstain'],
])

/** The answer that a name on the paper stands for, in capitals or not; undefined for any other name. */
export const answerOf = (name: string): Answer | undefined => WORDS.get(name.trim().toLowerCase().replace(/\s+/g, ' '))

/** All words that are understood. */
export const sayAnswers = (): string => [...WORDS.keys()].join(', ')
