import { isQuantity } from '../chance/quantityField.ts'
import type { Case } from '../finance/case/index.ts'
import { canonicalJson } from '../shared/canonical.ts'
import type { Book } from '../shared/fields/index.ts'
import { sha256 } from '../shared/sha256.ts'

/** SHA-256 of the values of a case as they were understood: its words, sources and order of groups left out. */
export const caseHash = (theCase: Case): string => sha256(canonicalJson(valuesOf(withoutPlan(theCase))))

/** The plan is told apart from the case: it says how futures are drawn, not what they are drawn from. */
const withoutPlan = (theCase: Case): object =>
  Object.fromEntries(Object.entries(theCase).filter(([field]) => field !== 'plan'))

/** How a result's futures were drawn, short: the plan's first twelve digits, or plain. */
export const planHash = (plan: readonly string[]): string =>
  plan.length === 0 ? 'plain' : `sobol ${sha256(canonicalJson(plan)).slice(0, 12)}`

/** SHA-256 of the values with every source, owner, date and note: what a ballot would bind beside the values. */
export function documentHash(theCase: Case, book: Book): string {
  const remarks = [...book.values()]
    .map(({ path, source, owner, asOf, confidence, review, note }) => ({
      path,
      source,
      owner,
      asOf,
      confidence,
      review,
      note,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return sha256(canonicalJson({ values: valuesOf(withoutPlan(theCase)), remarks }))
}

/** Quantities as their shapes. A key that is absent and one that is undefined have the same canonical text. */
function valuesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valuesOf)
  if (value === null || typeof value !== 'object') return value
  if (isQuantity(value)) return valuesOf(value.shape)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, valuesOf(each)]))
}
