import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Order } from '../../../src/core/engine/order.ts'

/**
 * A thread that is lost in the middle of its first block, with figures of no worth left in half of what it should have
 * filled; once in each folder it is given. After that it works as ours does.
 */
const mark = join(String(workerData), 'died')
if (!existsSync(mark)) {
  writeFileSync(mark, '')
  parentPort?.on('message', ({ work }: Order) => {
    const { series, uniforms, ends } = work!.store
    for (const figures of [series, uniforms, ...ends]) figures.fill(-1, 0, figures.length / 2)
    process.exit(3)
  })
} else {
  await import('../../../src/worker/thread.ts')
}
