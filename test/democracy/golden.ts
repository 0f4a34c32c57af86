import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../golden/count', import.meta.url))

/** What a real count must come to by one rule. */
export interface GoldenCount {
  readonly name: string
  /** Where the election file is. */
  readonly path: string
  readonly rule: string
  readonly rows: readonly OfficialRow[]
}

/** One candidate at one stage, as it was published. */
export interface OfficialRow {
  readonly stage: number
  /** From 0. */
  readonly candidate: number
  readonly votes: string
  readonly isElected: boolean
}

/** Every count in the golden folders: one for each rule that a folder holds. */
export function goldenCounts(): readonly GoldenCount[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const files = readdirSync(join(FOLDER, name))
    const election = files.find((file) => file.startsWith('election.'))
    if (election === undefined || !files.includes('why.md')) throw new Error(`${name} lacks its election or its why.md`)
    const rules = files.filter((file) => file.endsWith('.csv') && file !== election)
    return rules.map((file) => ({
      name,
      path: join(FOLDER, name, election),
      rule: file.slice(0, -'.csv'.length),
      rows: readRows(readFileSync(join(FOLDER, name, file), 'utf8')),
    }))
  })
}

function readRows(text: string): readonly OfficialRow[] {
  const [header, ...lines] = text.trimEnd().split('\n')
  if (header !== 'stage,candidate,votes,elected') throw new Error(`the header is ${header}`)
  return lines.map((line) => {
    const [stage, candidate, votes, elected] = line.split(',')
    return { stage: Number(stage), candidate: Number(candidate) - 1, votes: votes!, isElected: elected === 'yes' }
  })
}
