import { assert } from '../shared/assert.ts'
import { isDay, type Day } from '../shared/day.ts'
import type { Confidence, Dated, LawSource } from './dated.ts'

/** A stretch of time in which a rule is the law: both days belong to it; without `to` it still stands. */
export interface InForce {
  readonly from: Day
  readonly to?: Day
}

/** One condition or duty of the law, said so that a person who is no lawyer can check it against the text. */
export interface Rule {
  /** Dotted and stable: `procurement.reserved.term`. */
  readonly id: string
  /** A few words: `Five years at most`. */
  readonly title: string
  /** What the rule is, in plain sentences. What it means for somebody is said by the findings. */
  readonly says: string
  readonly inForce: InForce
  readonly source: LawSource
  readonly confidence: Confidence
  /** Day by which someone must look at the source again. */
  readonly reviewBy: Day
  /** The dated values it reads. */
  readonly values?: readonly Dated<unknown>[]
  /** What is not sure about it, in a sentence. */
  readonly note?: string
}

/** What the rules of one text have in common: their days, where they were read and how sure we are. */
export type Terms = Pick<Rule, 'inForce' | 'source' | 'confidence' | 'reviewBy'>

/** Declare a rule. One without words, source or days is our mistake, so it stops the program as it loads. */
export function rule(declared: Rule): Rule {
  const { id, title, says, inForce, source, reviewBy } = declared
  assert(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id), `${id} is no name of a rule`)
  assert(title.trim() !== '' && says.trim() !== '', `${id} has no words`)
  assert(source.title.trim() !== '', `${id} has no source`)
  assert(isDay(inForce.from), `${id} is in force from ${inForce.from}, which is not a day`)
  assert(inForce.to === undefined || (isDay(inForce.to) && inForce.to >= inForce.from), `${id} ends before it begins`)
  assert(isDay(reviewBy), `${id} is to be reviewed by ${reviewBy}, which is not a day`)
  return declared
}

/** Whether a rule is the law on a day. */
export const isInForce = ({ inForce }: Rule, day: Day): boolean =>
  inForce.from <= day && (inForce.to === undefined || day <= inForce.to)

/** An answer to yes or no, or `null` where nobody knows yet. What hangs on it is then not known either. */
export type Known = boolean | null

/** A rule held against facts, so that a page can show its working: met, not met, or not to be said yet. */
export interface Finding {
  /** The id of its rule. */
  readonly rule: string
  readonly title: string
  /** `null` where the answer hangs on something not known yet. */
  readonly met: Known
  /** The facts and the test, as a clause without a full stop. */
  readonly because: string
  readonly source: LawSource
}

/** What came of holding a rule against facts. */
export function finding(of: Rule, met: Known, because: string, source: LawSource = of.source): Finding {
  return { rule: of.id, title: of.title, met, because, source }
}

/** The finding of a rule that hangs on one answer, with a clause for each way in which that may fall. */
export const answered = (of: Rule, met: Known, yes: string, no: string, unknown: string): Finding =>
  finding(of, met, clauseFor(met, yes, no, unknown))

/** The conjunction of findings: not met if any is not; not known if any is not; else met. */
export function allMet(findings: readonly Finding[]): Known {
  if (findings.some(({ met }) => met === false)) return false
  return findings.some(({ met }) => met === null) ? null : true
}

/** Not so. */
export const not = (one: Known): Known => (one === null ? null : !one)

/** Both are so: no as soon as one is not, whatever the other may turn out to be. */
export function both(one: Known, other: Known): Known {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

/** One of the two is so, or both. */
export const either = (one: Known, other: Known): Known => not(both(not(one), not(other)))

/** The clause for an answer. */
export const clauseFor = (known: Known, yes: string, no: string, unknown: string): string =>
  known === null ? unknown : known ? yes : no
