import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** A thread that is lost at its first order, once in each folder it is given, and works as ours does after that. */
const mark = join(String(workerData), 'died')
if (!existsSync(mark)) {
  writeFileSync(mark, '')
  parentPort?.on('message', () => process.exit(3))
} else {
  await import('../../../src/worker/thread.ts')
}
