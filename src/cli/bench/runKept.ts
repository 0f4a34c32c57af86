import { makeHand, type RunTasks } from '../../core/engine/task.ts'

/** Runs tasks on this thread, by one who keeps what was made ready for them, as a thread of a pool does. */
export function runKept(): RunTasks {
  const hand = makeHand()
  return async (job, store, tasks) => tasks.map((task) => hand.do(job, store, task))
}
