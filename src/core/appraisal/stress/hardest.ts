import type { OptionId } from '../../finance/option.ts'
import type { MovedChance, StressResult, StressRun, UnderStress } from './result.ts'
import { sayChance } from './words.ts'
import { worst } from './worst.ts'

interface Question {
  readonly of: (option: UnderStress) => MovedChance | null
  readonly says: string
  /** Which way is worse: fewer or more. */
  readonly worse: -1 | 1
}

const QUESTIONS: readonly Question[] = [
  { of: ({ kept }) => kept, says: 'The service is kept least often', worse: -1 },
  { of: ({ saved }) => saved, says: 'Money is saved least often', worse: -1 },
  { of: ({ failed }) => failed, says: 'It fails most often', worse: 1 },
]

/**
 * What presses hardest on an option, question by question, in sentences; a stress that is too close to call is not
 * named, nor the one that puts several together.
 */
export function hardestOn({ unstressed, stresses }: StressRun, id: OptionId): string[] {
  const plain = unstressed.find((option) => option.id === id)!
  const sentences = QUESTIONS.flatMap(({ of, says, worse }) => {
    const found = hardest(stresses, id, of, worse)
    const asItIs = of(plain)
    if (!found || !asItIs) return []
    return [`${says} under “${found.title}”: ${sayChance(found.chance)}. As it is: ${sayChance(asItIs)}.`]
  })
  return sentences.length > 0 ? sentences : ['No single stress moves its answers by more than the error.']
}

function hardest(stresses: readonly StressResult[], id: OptionId, of: Question['of'], worse: Question['worse']) {
  const moved = stresses.flatMap(({ id: stress, title, options }) => {
    const option = options.find((each) => each.id === id)
    const chance = option && of(option)
    if (!chance || chance.change.tooClose || stress === worst.id || worse * chance.change.difference <= 0) return []
    return [{ title, chance }]
  })
  return moved.toSorted((a, b) => worse * (b.chance.change.difference - a.chance.change.difference))[0]
}
