import type { Book } from '../shared/fields/index.ts'
import type { Appraisal } from './result.ts'

/** Figures and shares among the inputs, counted by how well founded they are: words and dates are not inputs. */
export function inputCounts(book: Book): Appraisal['inputs'] {
  const inputs = [...book.values()].filter(({ kind }) => kind === 'quantity' || kind === 'number')
  const count = (is: (entry: (typeof inputs)[number]) => boolean) => inputs.filter(is).length
  return {
    total: inputs.length,
    uncertain: count((entry) => entry.uncertain),
    published: count((entry) => entry.confidence === 'published'),
    derived: count((entry) => entry.confidence === 'derived'),
    assumed: count((entry) => !entry.byDefault && (entry.confidence === 'assumed' || entry.confidence === undefined)),
    byDefault: count((entry) => entry.byDefault),
  }
}
