import { DUMPED_TRIALS, futuresOf, readDump, type Dump } from '../m1/dump.ts'
import { m1, OUTPUTS } from '../m1/model.ts'
import { makeDrawing } from '../m1/sampler.ts'
import { interpret, makeInterpreter, type Recorded } from '../../src/core/graph/interpret.ts'
import { agreementOnDump } from './agreement.ts'
import type { Contestant } from './contestant.ts'

const BATCH = 256

/** The lines of M1 through our own interpreter, which is clear and slow: what a compiler is compared with. */
export function interpreter(): Contestant {
  const model = m1()
  const draw = makeDrawing()
  const run = makeInterpreter(model, BATCH)
  return {
    name: 'interpreter',
    sampling: 'plain',
    async version() {
      return { found: true, version: `Node ${process.versions.node}` }
    },
    async check() {
      const dump = readDump()
      return agreementOnDump(differences(interpret(model, futuresOf(dump), OUTPUTS), dump))
    },
    async time(trials) {
      const begun = performance.now()
      const batches = Math.ceil(trials / BATCH)
      for (let batch = 0; batch < batches; batch++) run(draw(1, batch * BATCH, BATCH), OUTPUTS)
      return ((performance.now() - begun) * 1e6) / (batches * BATCH)
    },
  }
}

/** How far recorded lines are from the dump: pounds at most, and months that differ. */
export function differences(recorded: Recorded, dump: Dump): { readonly pounds: number; readonly months: number } {
  const last = dump.cash.length - 1
  const apart = (line: string, month: number, theirs: readonly number[]): number[] =>
    theirs.map((value, trial) => Math.abs(recorded.get(line)![month * DUMPED_TRIALS + trial]! - value))
  const { outputs, cash, reserves } = dump
  const pounds = [
    ...cash.flatMap((theirs, month) => apart('cash', month, theirs)),
    ...reserves.flatMap((theirs, year) => apart('reserves', 12 * year + 11, theirs)),
    ...(['lowest-cash', 'npv'] as const).flatMap((line) => apart(line, last, outputs[line])),
  ]
  const months = (['lowest-month', 'breach-month'] as const).flatMap((line) => apart(line, last, outputs[line]))
  return { pounds: Math.max(...pounds), months: months.filter((by) => by !== 0).length }
}
