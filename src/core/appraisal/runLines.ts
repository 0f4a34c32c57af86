import { blocksFor } from '../chance/block.ts'
import { makeJob } from '../engine/job.ts'
import { endOf, makeStore } from '../engine/store.ts'
import type { RunTasks } from '../engine/task.ts'
import { compile } from '../graph/compile/compile.ts'
import { assert } from '../shared/assert.ts'
import { judgedMonth } from './judged.ts'
import type { Ready } from './ready.ts'

/** A line at the end of a month, counted from 0; of the judged years where no month is given. */
export interface LineAt {
  readonly line: string
  readonly month?: number
}

/**
 * The column of a line, [trials], by its whole name: `mutual/saving-so-far`, at the end of the judged years or of a
 * month. Stops at a line that was not kept.
 */
export type LineColumns = (line: string, month?: number) => Float64Array

/**
 * Run a case for a few of its lines alone, each at the end of a month, on the futures that an appraisal with this seed
 * and these trials lives in. Trials are rounded up to whole blocks of 1,024.
 */
export async function runLines(
  { built, sampler }: Ready,
  lines: readonly LineAt[],
  { trials, seed }: { readonly trials: number; readonly seed: number },
  runTasks: RunTasks,
): Promise<LineColumns> {
  const judged = judgedMonth(built.calendar.months)
  const ends = lines.map(({ line, month = judged }) => ({ line, month }))
  const compiled = compile(built.model, { singles: [], doubles: [], ends })
  const blocks = blocksFor(trials)
  const job = makeJob(compiled, sampler, seed, [{ inputs: {}, blocks }])
  const store = makeStore(job, blocks)
  const tasks = Array.from({ length: blocks }, (_, block) => ({ kind: 'block' as const, block }))
  for (const answer of await runTasks(job, store, tasks))
    assert(answer.kind === 'block' && answer.notFinite === null, 'a figure is not finite')
  const columns = new Map(ends.map(({ line, month }, end) => [`${line}@${month}`, endOf(store, 0, end)]))
  return (line, month = judged) => {
    const column = columns.get(`${line}@${month}`)
    assert(column !== undefined, `${line} was not kept`)
    return column
  }
}
