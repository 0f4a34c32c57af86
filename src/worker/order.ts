import type { Job } from '../core/engine/job.ts'
import type { Store } from '../core/engine/store.ts'
import type { Task } from '../core/engine/task.ts'

/** One task asked of a thread. Job and store are sent once, and kept there until an order carries others. */
export interface Order {
  readonly task: Task
  readonly work: { readonly job: Job; readonly store: Store } | null
}

