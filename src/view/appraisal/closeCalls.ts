import type { Appraisal, Comparison } from '../../core/appraisal/result.ts'
import { html, type Piece } from '../html.ts'
import { bullets, paragraph } from './section.ts'
import { capital, phraseOf } from './words.ts'

const QUESTIONS: Readonly<Record<Comparison['question'], string>> = {
  serviceKept: 'keeping the service',
  moneySaved: 'saving money',
}

/** The pairs of options that so many futures do not tell apart. */
export function closeCalls({ comparisons, options }: Appraisal): Piece {
  const close = comparisons.filter(({ tooClose }) => tooClose)
  if (close.length === 0) return undefined
  const named = (id: string) => phraseOf(options.find((option) => option.id === id)!)
  return html`${paragraph('Too close to call, because they differ by less than twice the error of that difference:')}
  ${bullets(
    close.map(({ question, first, second }) => `${capital(QUESTIONS[question])}: ${named(first)} and ${named(second)}`),
  )}`
}
