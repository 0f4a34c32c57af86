import type { Count } from '../../src/core/democracy/count/result.ts'
import { ers97 } from '../../src/core/democracy/count/rules/ers97.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { electionOf } from './anyElection.ts'

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M']

/** An election of papers written as `4 A D`: four that prefer A, then D. Candidates are letters, without I. */
export function electionFrom(seats: number, papers: readonly string[]): Election {
  const parsed = papers.map((paper) => {
    const [votes, ...letters] = paper.split(' ')
    return { votes: Number(votes), preferences: letters.map((letter) => [LETTERS.indexOf(letter)]) }
  })
  const most = Math.max(...parsed.flatMap(({ preferences }) => preferences.flat()))
  return electionOf({ names: LETTERS.slice(0, most + 1), withdrawn: [], seats, papers: parsed, seed: 'a seed' })
}

export const count = (seats: number, papers: readonly string[]): Count =>
  ers97.count(electionFrom(seats, papers), seats)

/** Papers that prefer one candidate each: 1073 for A, 937 for B and so on. */
export const plumpers = (...votes: readonly number[]): readonly string[] =>
  votes.map((each, candidate) => `${each} ${LETTERS[candidate]!}`)
