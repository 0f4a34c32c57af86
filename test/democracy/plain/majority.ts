import type { PlainCount, PlainElection } from './plain.ts'
import { plainByMarks } from './simple.ts'

/** As many votes as there are seats. */
export const plainMajority = (election: PlainElection): PlainCount => plainByMarks(election, election.seats)
