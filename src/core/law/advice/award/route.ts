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
  /** Said in place of the findings where it is closed and they are many. */
  readonly closedBecause?: string
  readonly source: LawSource
}

/** A route that is open when all its findings are met, unless it says otherwise itself. */
export const route = (words: Omit<Route, 'open'> & { readonly open?: boolean | null }): Route => ({
  ...words,
  open: words.open === undefined ? allMet(words.findings) : words.open,
})

const STANDS = { true: 'yes', false: 'no', null: 'depends' } as const

export function conclusionOf(one: Route): Conclusion {
  const stands = STANDS[`${one.open}`]
  return { stands, says: one.says[stands], because: reasonFor(one), source: one.source }
}

function reasonFor({ open, because, closedBecause, findings }: Route): string {
  if (open === true) return because
  if (open === false && closedBecause !== undefined) return closedBecause
  const reasons = decisive(findings, open).map(({ title, because: clause }) => `${title}: ${clause}.`)
  return reasons.join(' ') || because
}

/** The findings that decide: those that are not met or, where none is, those not known. */
export const decisive = (findings: readonly Finding[], open: false | null): readonly Finding[] =>
  findings.filter(({ met }) => met === open)

/** The route with all that was held against it; one that is closed is folded away. */
export const partOf = ({ title, about, findings, open }: Route): AdvicePart => ({
  kind: 'findings',
  title,
  says: about,
  findings,
  ...(open === false && { onDemand: true as const }),
})
