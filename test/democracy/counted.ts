import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { countBy, type CountSettings } from '../../src/core/democracy/count/countBy.ts'
import type { Count } from '../../src/core/democracy/count/result.ts'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import type { Telling } from '../../src/core/democracy/count/tell/telling.ts'
import { sayUnits } from '../../src/core/democracy/count/units.ts'
import { readElection } from '../../src/files/elections/read.ts'
import type { OfficialRow } from './golden.ts'

/** An election counted from its bytes, which must be sound. */
export function countedFrom(bytes: Uint8Array, file: string, rule: string, settings: CountSettings = {}): Telling {
  const read = readElection(bytes, file)
  if (!read.ok) assert.fail(JSON.stringify(read.problems))
  const counted = countBy(
    ruleSets.find(({ id }) => id === rule)!,
    read.value,
    settings,
  )
  if (!counted.ok) assert.fail(JSON.stringify(counted.problems))
  return counted.value
}

export const countedFile = (path: string, rule: string): Telling => countedFrom(readFileSync(path), path, rule)

/** Hold a count to what was published: every total of every stage, and who was elected at which. */
export function assertOfficial({ stages, elected, decimals }: Count, rows: readonly OfficialRow[]): void {
  assert.equal(stages.length, Math.max(...rows.map(({ stage }) => stage)), 'the number of stages')
  for (const { stage, candidate, votes } of rows)
    assert.equal(
      sayUnits(stages[stage - 1]!.totals[candidate]!, decimals),
      votes,
      `stage ${stage}, candidate ${candidate + 1}`,
    )
  const inOrder = (all: readonly { candidate: number; stage: number }[]) =>
    all.toSorted((a, b) => a.stage - b.stage || a.candidate - b.candidate)
  const official = rows.filter(({ isElected }) => isElected).map(({ candidate, stage }) => ({ candidate, stage }))
  assert.deepEqual(inOrder(elected), inOrder(official))
}
