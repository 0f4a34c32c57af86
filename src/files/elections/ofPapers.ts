import type { Election } from '../../core/democracy/election/election.ts'
import { growTree } from '../../core/democracy/election/growTree.ts'
import { tellApart } from './names.ts'
import { listOfPapers, type Papers } from './papers.ts'

/** What a file says beside its papers. */
interface Said {
  readonly title: string
  readonly names: readonly string[]
  readonly seats: number | undefined
  readonly withdrawn?: readonly number[]
  readonly seed?: string | undefined
  readonly lots?: readonly number[] | undefined
  readonly remarks?: readonly string[]
}

/**
 * The election of a file whose papers are one pile, each of them a vote: every format but our own list, which alone
 * says how many people were entitled, which papers were rejected, and of which class each is.
 */
export function electionOfPapers(
  papers: Papers,
  { title, names, seats, withdrawn = [], seed, lots, remarks = [] }: Said,
): Election {
  const apart = tellApart(names)
  return {
    title,
    candidates: apart.names,
    withdrawn,
    seats,
    papers: growTree(listOfPapers(papers)),
    papersCast: papers.total,
    papersRejected: 0,
    entitled: undefined,
    classes: [],
    declared: { seed, lots, quorum: undefined, threshold: undefined },
    remarks: [...apart.remarks, ...remarks],
  }
}
