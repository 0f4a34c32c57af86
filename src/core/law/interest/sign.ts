import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { PUBLISHED } from './scope.ts'
import { consulted, wardHadaway } from './sources.ts'

/** The headings of the first part of the test, and its second part. */
export type Heading = 'value' | 'social' | 'growth' | 'readiness'

/** What tells for providing a service in house, or that a body is ready to. */
export interface Sign {
  readonly heading: Heading
  readonly rule: Rule
  /** What a person is asked; the answer that tells for in house is `yes` unless said otherwise. */
  readonly asks: string
  readonly hint?: string
  readonly tells: 'yes' | 'no'
  /** The reason as a clause, by answer. */
  readonly yes: string
  readonly no: string
}

interface SignWords extends Omit<Sign, 'rule' | 'tells'> {
  readonly name: string
  readonly title: string
  readonly says: string
  readonly tells?: 'yes' | 'no'
  /** Whether the consultation of 2025 named it. The others are our own under a published heading. */
  readonly named?: true
}

/** Declare a sign and its rule. */
export function sign({ name, title, says, named, tells = 'yes', ...words }: SignWords): Sign {
  const declared = rule({
    ...PUBLISHED,
    id: `interest.${words.heading}.${name}`,
    title,
    says,
    source: named ? consulted : wardHadaway,
    confidence: named ? 'secondary' : 'memory',
    note: named
      ? 'The consultation of 2025 proposed it. Whether the guidance asks it in these words was not read.'
      : 'The heading is that of the guidance, as told by others. The question under it is ours.',
  })
  return { ...words, tells, rule: declared }
}

/** A sign held against an answer: met where it tells for in house. */
export function signFinding({ rule: of, tells, yes, no }: Sign, answer: boolean | null): Finding {
  if (answer === null) return finding(of, null, 'nobody has said')
  return finding(of, answer === (tells === 'yes'), answer ? yes : no)
}

/** Where the signs that are known point. */
export type Lean = 'inHouse' | 'outside' | 'bothWays' | 'unknown'

/** All known signs one way is that way; some each way is both. Never a sum: one sign may outweigh three. */
export function leanOf(findings: readonly Finding[]): Lean {
  const inHouse = findings.some(({ met }) => met === true)
  const outside = findings.some(({ met }) => met === false)
  if (inHouse && outside) return 'bothWays'
  if (inHouse) return 'inHouse'
  return outside ? 'outside' : 'unknown'
}
