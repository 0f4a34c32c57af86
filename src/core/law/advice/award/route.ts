import type { LawSource } from '../../dated.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { AdvicePart, Conclusion } from '../advice.ts'

/** One way in which a public body may come to award a contract, held against the answers. */
export interface Route {
  /** A few words: `A company of the council`. */
  readonly title: string
  /** What it is, in plain sentences. */
  readonly about: readonly string[]
  /** Whether a contract comes by it without a competition. */
  readonly direct: boolean
  /** Whether it is a competition that is kept for bodies like ours. */
  readonly reserved?: true
  /** Whether it is open to us; `null` while that hangs on something not known. */
  readonly open: boolean | null
  readonly findings: readonly Finding[]
  /** The conclusion, by how it stands. */
  readonly says: { readonly yes: string; readonly no: string; readonly depends: string }
  /** A full sentence for when it is open; otherwise the findings that are not met, or not known, say why. */
  readonly because: string
  readonly source: LawSource
}

/** What is not said of a route because it follows from its findings. */
type RouteWords = Omit<Route, 'open'> & { readonly open?: boolean | null }

/** A route that is open when all its findings are met, unless it says otherwise itself. */
export const route = (words: RouteWords): Route => ({
  ...words,
  open: words.open === undefined ? allMet(words.findings) : words.open,
})

const STANDS = { true: 'yes', false: 'no', null: 'depends' } as const

export function conclusionOf({ open, says, because, findings, source }: Route): Conclusion {
  const stands = STANDS[`${open}`]
  return { stands, says: says[stands], because: open === true ? because : reasons(findings, open) || because, source }
}

/** The findings that decide, each as a sentence: those that are not met or, where none is, those not known. */
const reasons = (findings: readonly Finding[], open: false | null): string =>
  findings
    .filter(({ met }) => met === open)
    .map(({ title, because }) => `${title}: ${because}.`)
    .join(' ')

/** The route with all that was held against it; one that is closed is folded away. */
export const partOf = ({ title, about, findings, open }: Route): AdvicePart => ({
  kind: 'findings',
  title,
  says: about,
  findings,
  ...(open === false && { onDemand: true as const }),
})
