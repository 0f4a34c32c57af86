import type { Appraisal } from '../../core/appraisal/result.ts'

/** Pairs of options that the run cannot tell apart, in sentences. */
export function closeCalls({ comparisons, options }: Appraisal): string[] {
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id
  return comparisons
    .filter(({ tooClose }) => tooClose)
    .map(({ question, first, second }) => `${QUESTIONS[question]}: ${nameOf(first)}, and ${nameOf(second)}.`)
}

const QUESTIONS = { serviceKept: 'Is the service kept', moneySaved: 'Is money saved' } as const
