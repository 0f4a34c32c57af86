import { blocksFor } from '../chance/block.ts'
import { makeJob } from '../engine/job.ts'
import { endOf, makeStore } from '../engine/store.ts'
import type { RunTasks } from '../engine/task.ts'
import { compile } from '../graph/compile/compile.ts'
import { assert } from '../shared/assert.ts'
import { judgedMonth } from './judged.ts'
import type { Ready } from './ready.ts'

/** The column of a line, [trials], by its whole name: `mutual/saving-so-far`. Stops at a line that was not kept. */
export type LineColumns = (line: string) => Float64Array

/**
 * Run a case for a few of its lines alone, each at the end of the judged years, on the futures that an appraisal with
 * this seed and these trials lives in. Trials are rounded up to whole blocks of 1,024.
 */
export async function runLines(
  { built, sampler }: Ready,
  lines: readonly string[],
  { trials, seed }: { readonly trials: number; readonly seed: number },
  runTasks: RunTasks,
): Promise<LineColumns> {
  const month = judgedMonth(built.calendar.months)
  const compiled = compile(built.model, { singles: [], doubles: [], ends: lines.map((line) => ({ line, month })) })
  const blocks = blocksFor(trials)
  const job = makeJob(compiled, sampler, seed, [{ inputs: {}, blocks }])
  const store = makeStore(job, blocks)
  const tasks = Array.from({ length: blocks }, (_, block) => ({ kind: 'block' as const, block }))
  for (const answer of await runTasks(job, store, tasks))
    assert(answer.kind === 'block' && answer.notFinite === null, 'a figure is not finite')
  const columns = new Map(lines.map((line, end) => [line, endOf(store, 0, end)]))
  return (line) => {
    const column = columns.get(line)
    assert(column !== undefined, `${line} was not kept`)
    return column
  }
}
