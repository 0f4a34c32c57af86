import { BLOCK_TRIALS, blocksFor } from '../../src/core/chance/block.ts'
import { openMachine } from '../../src/core/engine/machine.ts'
import { makeStore, type Store } from '../../src/core/engine/store.ts'
import { compile } from '../../src/core/graph/compile/compile.ts'
import { makeKernel, runFutures } from '../../src/core/graph/compile/kernel.ts'
import { fastest } from '../fastest.ts'
import { futuresOf, readDump } from '../m1/dump.ts'
import { endNamed, m1Compiled, m1Job, runM1, workHere } from '../m1/job.ts'
import { m1, OUTPUTS } from '../m1/model.ts'
import { agreementOnDump, agreementOnShare, bothAgree, differences } from './agreement.ts'
import type { Contestant } from './contestant.ts'

const CHECKED_BLOCKS = 10
/** As many as the programs in C take, whose figure is the fastest too. */
const PASSES = 15

/** The lines of M1 compiled, on one thread: drawn, worked out, and every output kept. */
export function compiled(trialsNeeded: number): Contestant {
  const model = m1()
  const ours = m1Compiled(model)
  const job = m1Job(ours, 1, Infinity)
  const machine = openMachine(job)
  return {
    name: 'spinout',
    trialsNeeded,
    async version() {
      return { found: true, version: `compiled, ${ours.operationsAMonth.toFixed(1)} live operations a month` }
    },
    async check() {
      const dump = readDump()
      const kernel = makeKernel(compile(model, { singles: [], doubles: OUTPUTS, ends: [] }))
      return bothAgree(
        agreementOnDump(differences(runFutures(kernel, futuresOf(dump)), dump)),
        agreementOnShare(shareInsolvent(runM1(ours, 1, CHECKED_BLOCKS)), CHECKED_BLOCKS * BLOCK_TRIALS),
      )
    },
    async time(trials) {
      const blocks = blocksFor(trials)
      const store = makeStore(job, blocks)
      const milliseconds = await fastest(PASSES, () => workHere(machine, store, blocks))
      return (milliseconds * 1e6) / (blocks * BLOCK_TRIALS)
    },
  }
}

const shareInsolvent = (store: Store): number =>
  endNamed(store, 'lowest-cash').reduce((count, pounds) => count + (pounds < 0 ? 1 : 0), 0) / store.trials
