import type { Count } from '../../src/core/democracy/count/result.ts'
import type { RuleSet } from '../../src/core/democracy/count/ruleSet.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { growTree } from '../../src/core/democracy/election/growTree.ts'
import { listOf } from '../../src/core/democracy/election/listOf.ts'
import { electionOf } from './anyElection.ts'

export const [ANN, BOLA, CAI, DEE] = [0, 1, 2, 3] as const

/** An election of four from papers such as `6 0 1`: six papers for Ann, then Bola. */
export function election(papers: readonly string[], more: Partial<Election> = {}): Election {
  const bundles = papers.map((paper) => {
    const [votes, ...codes] = paper.split(' ').map(Number)
    return { votes: votes!, codes }
  })
  const tree = growTree(listOf(bundles))
  return {
    ...electionOf({ names: ['Ann', 'Bola', 'Cai', 'Dee'], withdrawn: [], seats: 1, papers: [], seed: '' }),
    papers: tree,
    papersCast: tree.papers[0]!,
    ...more,
  }
}

export const declaring = (declared: Partial<Election['declared']>): Pick<Election, 'declared'> => ({
  declared: { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined, ...declared },
})

/** A rule and a count made up whole, for what no rule of ours need do. */
export const rule: RuleSet = {
  ...scottish,
  paragraphs: { why: { cite: 'article 1', says: 'So.' }, also: { cite: 'article 1', says: 'So.' } },
}

export function made(more: Partial<Count>): Count {
  const nothing = { transfers: [], nonTransferable: 0, lost: 0, elected: [], because: [] }
  const stages = [
    { ...nothing, number: 1, action: { kind: 'first' }, totals: [500, 300, 400, 0] },
    { ...nothing, number: 2, action: { kind: 'exclusion', of: [DEE] }, totals: [500, 500, 500, 0] },
  ] as const
  return { rule: 'made', seats: 2, decimals: 2, quota: null, valid: 12, elected: [], stages, ties: [], ...more }
}
