import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { appraise } from '../../../src/core/appraisal/appraise.ts'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { workStanding } from '../../../src/core/appraisal/standing/standing.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { readCase, type CaseRead } from '../../../src/core/finance/case/read.ts'
import type { Recorded } from '../../../src/core/graph/interpret.ts'
import { openCaseFile } from '../../../src/files/case.ts'
import { changedTree } from '../../../src/files/history/changed.ts'
import { findHistory } from '../../../src/files/history/list.ts'
import { historyFile } from '../../../src/files/history/text.ts'
import type { StoryRun } from '../../../src/view/history/story.ts'
import { valueOf } from '../../files/checked.ts'

/** A case of what happened with values changed, each by its path. */
export async function openChanged(name: string, changes: Readonly<Record<string, string>>): Promise<CaseRead> {
  const found = findHistory(name)
  assert.ok(found, name)
  const file = fileURLToPath(new URL(`../../../examples/${historyFile(found)}`, import.meta.url))
  return valueOf(readCase(changedTree(valueOf(await openCaseFile(file)), changes), { file }))
}

/** A case of what happened, as a person opens it, with one of its variants if it is named. */
export const openHistory = (name: string, variant?: string): Promise<CaseRead> =>
  openChanged(
    name,
    variant === undefined ? {} : findHistory(name)!.variants.find((each) => each.name === variant)!.changes,
  )

/** Every line of its middle case. */
export const middleCase = ({ case: theCase }: CaseRead): Recorded => middleOf(makeReady(theCase, {}))

/** A line of the middle case that must be there. */
export function lineIn(middle: Recorded, name: string): Float64Array {
  const line = middle.get(name)
  assert.ok(line, `there is no line ${name}`)
  return line
}

/** Equal to the pound, by hand. */
export function equalToThePound(figure: number, worked: number): void {
  assert.ok(Math.abs(figure - worked) <= 1, `${figure}, not ${worked}`)
}

/** A case as a page tells it: appraised, in few futures, and its bids held against their buyers' tests. */
export async function storyRun(name: string, settings = { trials: 1024, seed: 1 }): Promise<StoryRun> {
  const read = await openHistory(name)
  const appraisal = await appraise(read.case, read.book, settings, runHere)
  const standing = read.case.pipeline ? (await workStanding(read.case, settings, runHere)).options[0]! : null
  return { case: read.case, appraisal, middle: middleCase(read), standing }
}
