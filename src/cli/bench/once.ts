/**
 * One appraisal of Youth First in a process that does nothing else: `node once.ts pool`, on all threads, or
 * `node once.ts here`, on one and without a pool. Prints a line of JSON: seconds since the process began and of the
 * appraisal alone, starting threads and all that is compiled on the way included, and the most memory it held.
 */
import { appraise } from '../../core/appraisal/appraise.ts'
import { runHere } from '../../core/engine/task.ts'
import { assert } from '../../core/shared/assert.ts'
import { openPool } from '../../worker/pool.ts'
import { openCase } from '../openCase.ts'
import { peakBytes } from './peakMemory.ts'
import { SETTINGS, YOUTH_FIRST } from './youthFirst.ts'

const read = await openCase(YOUTH_FIRST)
assert(read.ok, 'the shipped case is sound')
const pool = process.argv[2] === 'here' ? null : openPool()
const begun = performance.now()
await appraise(read.value.case, read.value.book, SETTINGS, pool?.run ?? runHere)
const ended = performance.now()
console.log(
  JSON.stringify({
    seconds: (ended - begun) / 1000,
    secondsSinceStart: ended / 1000,
    peakBytes: peakBytes(),
  }),
)
await pool?.close()
