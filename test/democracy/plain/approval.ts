import type { PlainCount, PlainElection } from './plain.ts'
import { plainByMarks } from './simple.ts'

/** As many votes as anybody likes. */
export const plainApproval = (election: PlainElection): PlainCount => plainByMarks(election, election.names.length)
