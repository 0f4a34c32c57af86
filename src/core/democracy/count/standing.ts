import type { Election } from '../election/election.ts'

/** Who is meant by each code of a paper: the candidates under it who stand, none where all of them have withdrawn. */
export function standingByCode({ candidates, withdrawn, papers }: Election): readonly (readonly number[])[] {
  const stands = (each: number): boolean => !withdrawn.includes(each)
  const alone = candidates.map((_, each) => (stands(each) ? [each] : []))
  return [...alone, ...papers.equals.map((set) => set.filter(stands))]
}

/** Candidates who stand, in ballot-paper order. */
export const standingOf = ({ candidates, withdrawn }: Election): number[] =>
  candidates.map((_, each) => each).filter((each) => !withdrawn.includes(each))
