import { workStresses } from '../core/appraisal/stress/run.ts'
import { openPool } from '../worker/pool.ts'
import { flag } from './asked.ts'
import { caseAsked, seedAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { stressReport } from './report/stressReport.ts'

export const stress = command({
  name: 'stress',
  says: 'Try a case against named stresses, and find what would break the venture',
  more: [
    'Each stress is one plain change of the case, the same for every option, and is run on the same 2,048 futures as ' +
      'the case without it, so that small differences can be told. A difference within twice its error is too close ' +
      'to call. docs/methods/stress.md lists them, with their sources.',
    'Then, in the middle case: the smallest shocks that empty the cash of the venture, and the productivity it needs ' +
      'to keep the service without failing.',
  ],
  operands: { case: caseAsked },
  options: {
    seed: seedAsked,
    json: flag('print every figure as JSON, as docs/json.md describes'),
  },
  async run({ case: file, seed, json }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const pool = openPool()
    const run = await workStresses(read.value.case, seed, pool.run)
    await pool.close()
    screen.say(json ? JSON.stringify(run, null, 2) : stressReport(run, screen))
    return []
  },
})
