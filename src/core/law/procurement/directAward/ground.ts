import type { LawSource } from '../../dated.ts'
import { finding, rule, type Finding, type InForce, type Rule } from '../../rule.ts'

/** A ground on which a contract can be awarded without a competition, and why it does not fit a service that leaves. */
export interface Ground {
  readonly rule: Rule
  /** A clause on a service that its own staff take out of the public body that buys it. */
  readonly unfit: string
}

interface GroundWords {
  readonly title: string
  readonly says: string
  readonly unfit: string
}

/** Declare the grounds of one law. Their names are made from the key of each. */
export function grounds(
  prefix: string,
  inForce: InForce,
  sourceOf: (paragraph: string) => LawSource,
  words: Readonly<Record<string, GroundWords & { readonly paragraph: string }>>,
): readonly Ground[] {
  return Object.entries(words).map(([key, { paragraph, title, says, unfit }]) => ({
    unfit,
    rule: rule({
      id: `${prefix}.${key}`,
      title,
      says,
      inForce,
      source: sourceOf(paragraph),
      confidence: 'verified',
      reviewBy: '2027-04-06',
    }),
  }))
}

/** Each ground held against a first contract for a service that leaves with its staff. */
export const groundFindings = (all: readonly Ground[]): readonly Finding[] =>
  all.map(({ rule: of, unfit }) => finding(of, false, unfit))
