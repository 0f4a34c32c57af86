import { caseFields } from '../../core/finance/case/index.ts'
import { documentFields } from '../../core/shared/fields/index.ts'

/** What each field of the case format means, by its path with names left open: `contracts/<name>/price`. */
const words = new Map(documentFields(caseFields).map(({ path, says }) => [path, says]))

/** Where a format takes names of a person's own, or positions in a list. */
const NAMED = /^(staff|nonPay|income|contracts|loans)\/[^/]+/

/** What the field at a path of a case means; the path itself where the format does not say. */
export function saysOfPath(path: string): string {
  const open = path.replace(NAMED, '$1/<name>').replace(/\/\d+$/, '/<number>')
  return words.get(open) ?? path
}
