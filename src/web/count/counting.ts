import { createHash } from 'node:crypto'
import type { Checked } from '../../core/shared/problem.ts'
import { readElection } from '../../files/elections/read.ts'
import { ownVersion } from '../../files/ownVersion.ts'
import { countedPage, type CountedPage, type CountOrder } from '../../view/count/countedPage.ts'
import { openGate } from '../gate.ts'
import { keepWork, type KeptWork } from '../keptWork.ts'

/** Reads, counts and draws. On another thread, or other visitors wait meanwhile. */
export type CountElection = (order: CountOrder) => Promise<Checked<CountedPage>>

/** On the thread of the site itself, where it was given no other. What breaks is a rejection, as of a thread. */
export const countHere: CountElection = async (order) => {
  const source = { sha256: createHash('sha256').update(order.bytes).digest('hex'), version: ownVersion() }
  return countedPage(readElection(order.bytes, order.file), order, source)
}

/** Elections counted at once. Each may take a thread for some seconds. */
const COUNTS_AT_ONCE = 2
/** Counts of our own examples kept in memory, by example and rule. What visitors bring is never kept. */
const EXAMPLES_KEPT = 20

export interface Counting {
  /** Count what a visitor brings; `null` when as many counts as may be are under way. Nothing of it is kept. */
  count(order: CountOrder): Promise<Checked<CountedPage>> | null
  readonly examples: KeptWork<CountOrder, Checked<CountedPage>>
}

export function openCounting(count: CountElection): Counting {
  const gate = openGate(COUNTS_AT_ONCE)
  return {
    count(order) {
      const leave = gate.enter()
      return leave && count(order).finally(leave)
    },
    examples: keepWork(count, { most: EXAMPLES_KEPT, atOnce: COUNTS_AT_ONCE }),
  }
}
