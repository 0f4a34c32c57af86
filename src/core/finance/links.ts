import { possibleLinks, type Repaired } from '../chance/correlation.ts'
import type { Link } from '../chance/links.ts'
import type { Checked } from '../shared/problem.ts'
import type { Case } from './case/index.ts'

/**
 * Default correlations, our judgement: a council in crisis cuts, pays late and competes its contracts together.
 * The order is part of the futures: new names go last.
 */
const OURS: readonly Link[] = [
  { first: 'economy/cpi', second: 'economy/pay', correlation: 0.5 },
  { first: 'economy/cpi', second: 'economy/council', correlation: -0.3 },
  { first: 'economy/pay', second: 'economy/council', correlation: -0.1 },
  { first: 'economy/cpi', second: 'contracts/main/paidAfterDays', correlation: 0.1 },
  { first: 'economy/council', second: 'contracts/main/paidAfterDays', correlation: -0.5 },
  { first: 'economy/council', second: 'contracts/main/renewal', correlation: 0.3 },
  { first: 'contracts/main/paidAfterDays', second: 'contracts/main/renewal', correlation: -0.2 },
]
const NAMES: readonly string[] = [
  'economy/cpi',
  'economy/pay',
  'economy/council',
  'contracts/main/paidAfterDays',
  'contracts/main/renewal',
]

/** What moves together in a case: names in the order of the futures, links between them, and what was repaired. */
export interface Linking {
  readonly names: readonly string[]
  readonly links: readonly Link[]
  readonly repaired: readonly Repaired[]
}

export const samePair = (one: Link, other: Link): boolean =>
  (one.first === other.first && one.second === other.second) ||
  (one.first === other.second && one.second === other.first)

/** Whether a link is one of ours as it stands. */
export const isOurs = (link: Link): boolean =>
  OURS.some((each) => samePair(each, link) && each.correlation === link.correlation)

/**
 * Our links and those of a case. Its own of a pair goes before ours, or all of them stand in place of ours.
 *
 * Whether they can hold at once is a question about all of them, ours between things that a case knows for certain
 * included: so a repair is the same in every what-if of the case, whatever is certain in that.
 */
export function linkingOf(own: Case['correlations']): Checked<Linking> {
  if (own === undefined) return { ok: true, value: { names: NAMES, links: OURS, repaired: [] } }
  const ours = own.replace ? [] : OURS.filter((each) => !own.links.some((link) => samePair(each, link)))
  const before = own.replace ? [] : NAMES
  const theirs = own.links.flatMap(({ first, second }) => [first, second])
  const names = [...new Set([...before, ...theirs])]
  const links = [...ours, ...own.links]
  const possible = possibleLinks({ names, links, repair: own.repair, where: { field: 'correlations' } })
  if (!possible.ok) return possible
  const { repaired } = possible.value
  const isRepaired = (name: string) => repaired.some((each) => each.names.includes(name))
  const kept = links.filter(({ first }) => !isRepaired(first))
  return { ok: true, value: { names, links: [...kept, ...repaired.flatMap(linksIn)], repaired } }
}

/** Every pair of a repaired matrix. */
function linksIn({ names, used }: Repaired): Link[] {
  return names.flatMap((first, row) =>
    names.slice(row + 1).map((second, after) => ({ first, second, correlation: used[row]![row + 1 + after]! })),
  )
}
