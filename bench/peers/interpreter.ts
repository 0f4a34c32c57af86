import { BLOCK_TRIALS, blocksFor } from '../../src/core/chance/block.ts'
import { makeDrawing } from '../../src/core/engine/sampler.ts'
import { interpret, makeInterpreter } from '../../src/core/graph/interpret.ts'
import { futuresOf, readDump } from '../m1/dump.ts'
import { m1, OUTPUTS } from '../m1/model.ts'
import { m1Sampler } from '../m1/sampler.ts'
import { agreementOnDump, differences } from './agreement.ts'
import type { Contestant } from './contestant.ts'

/** The lines of M1 through our own interpreter, which is clear and slow: what a compiler is compared with. */
export function interpreter(trialsNeeded: number): Contestant {
  const model = m1()
  const drawing = makeDrawing(m1Sampler('sobol'), 1)
  const run = makeInterpreter(model, BLOCK_TRIALS)
  return {
    name: 'interpreter',
    trialsNeeded,
    async version() {
      return { found: true, version: `Node ${process.versions.node}` }
    },
    async check() {
      const dump = readDump()
      return agreementOnDump(differences(interpret(model, futuresOf(dump), OUTPUTS), dump))
    },
    async time(trials) {
      const begun = performance.now()
      const blocks = blocksFor(trials)
      for (let block = 0; block < blocks; block++) run(drawing.futures(trialsOf(block)), OUTPUTS)
      return ((performance.now() - begun) * 1e6) / (blocks * BLOCK_TRIALS)
    },
  }
}

const trialsOf = (block: number): number[] =>
  Array.from({ length: BLOCK_TRIALS }, (_, trial) => block * BLOCK_TRIALS + trial)
