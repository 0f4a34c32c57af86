import { caseFields } from '../../core/finance/case/index.ts'
import { documentFields } from '../../core/shared/fields/index.ts'
import { html, type Piece } from '../../view/html.ts'

/** What each field of the case format means, by its path with names left open: `contracts/<name>/price`. */
const words = new Map(documentFields(caseFields).map(({ path, says }) => [path, says]))

/** Where a format takes a name of a person's own. */
const NAMED = /^(staff|nonPay|income|contracts|loans)\/([^/]+)/

/**
 * What the field at a path of a case means, with what it is a part of: `main: Price for a year`, `Consumer prices: Mean
 * a year`. The path itself where the format does not say.
 */
export function saysOfPath(path: string): string {
  const open = path.replace(NAMED, '$1/<name>').replace(/\/\d+$/, '/<number>')
  const says = words.get(open)
  if (says === undefined) return path
  const within = open.split('/').slice(0, -1)
  const part = within.length > 1 && within.at(-1) !== '<name>' ? words.get(within.join('/')) : undefined
  return [NAMED.exec(path)?.[2], part, says].filter((each) => each !== undefined).join(': ')
}

/** A path that may be broken after each of its slashes, and only there. */
export function breakable(path: string): Piece {
  return path.split('/').map((part, index) => (index === 0 ? part : html`/<wbr />${part}`))
}
