import * as fc from 'fast-check'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { growTree } from '../../src/core/democracy/election/growTree.ts'
import { listOf } from '../../src/core/democracy/election/listOf.ts'
import type { Bundle } from '../../src/core/democracy/election/paperTree.ts'
import type { PlainElection, PlainPaper } from './plain/plain.ts'

export interface AnyElectionParts {
  readonly candidatesMost?: number
  readonly seatsMost?: number
  readonly bundlesMost?: number
  readonly bundlesLeast?: number
  /** The most votes of a bundle: few where a contest is to be close. */
  readonly votesMost?: number
  /** Some papers mark several candidates as equal. */
  readonly hasEquals?: boolean
}

/** Made-up elections, small enough that ties, withdrawals, blank papers and more seats than candidates are common. */
export function anyElection({
  candidatesMost = 7,
  seatsMost = 5,
  bundlesMost = 14,
  bundlesLeast = 0,
  votesMost = 3_000_000,
  hasEquals = false,
}: AnyElectionParts = {}): fc.Arbitrary<PlainElection> {
  return fc
    .record({ candidates: fc.integer({ min: 1, max: candidatesMost }), seats: fc.integer({ min: 1, max: seatsMost }) })
    .chain(({ candidates, seats }) =>
      fc.record({
        names: fc.constant(NAMES.slice(0, candidates)),
        withdrawn: fc.oneof(
          { weight: 4, arbitrary: fc.constant<number[]>([]) },
          { weight: 1, arbitrary: fc.subarray(numbers(candidates), { maxLength: Math.max(0, candidates - 1) }) },
        ),
        seats: fc.constant(seats),
        papers: fc.array(anyPaper(candidates, { hasEquals, votesMost }), {
          minLength: bundlesLeast,
          maxLength: bundlesMost,
        }),
        seed: fc.constantFrom('the lottery of Saturday', 'another draw', ''),
      }),
    )
}

const NAMES = ['Ann', 'Bola', 'Cai', 'Dee', 'Eve', 'Finn', 'Gus', 'Hana', 'Idris', 'Joy', 'Kit', 'Lee']
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

function anyPaper(
  candidates: number,
  { hasEquals, votesMost }: { readonly hasEquals: boolean; readonly votesMost: number },
): fc.Arbitrary<PlainPaper> {
  const votes = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: Math.min(400, votesMost) }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: votesMost }) },
  )
  const order = fc.shuffledSubarray(numbers(candidates))
  const joins = hasEquals ? fc.array(fc.boolean(), { maxLength: candidates }) : fc.constant<boolean[]>([])
  return fc.record({ votes, order, joins }).map((paper) => ({ votes: paper.votes, preferences: joined(paper) }))
}

/** Neighbours of an order become one set where a join says so. */
function joined({
  order,
  joins,
}: {
  readonly order: readonly number[]
  readonly joins: readonly boolean[]
}): number[][] {
  const sets: number[][] = []
  for (const [place, candidate] of order.entries()) {
    if (place > 0 && (joins[place] ?? false)) sets.at(-1)!.push(candidate)
    else sets.push([candidate])
  }
  return sets
}

/** The same election as the product holds it. */
export function electionOf({ names, withdrawn, seats, papers, seed }: PlainElection): Election {
  const equals: (readonly number[])[] = []
  const bundles = papers.map(({ votes, preferences }): Bundle => {
    const codes = preferences.map((set) => (set.length === 1 ? set[0]! : names.length + equals.push(set) - 1))
    return { votes, codes }
  })
  const tree = growTree(listOf(bundles, equals))
  return {
    title: 'Made up',
    candidates: names,
    withdrawn,
    seats,
    papers: tree,
    papersCast: tree.papers[0]!,
    papersRejected: 0,
    entitled: undefined,
    classes: [],
    declared: { seed, lots: undefined, quorum: undefined, threshold: undefined },
    remarks: [],
  }
}
