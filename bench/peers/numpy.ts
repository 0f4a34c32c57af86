import { fileURLToPath } from 'node:url'
import { DUMP_PATH } from '../m1/dump.ts'
import { PLAIN_TRIALS } from './accuracy.ts'
import { agreementOnDump, agreementOnShare, bothAgree } from './agreement.ts'
import { figureIn, runJson } from '../../src/cli/bench/runJson.ts'
import type { Contestant } from './contestant.ts'

const PROGRAM = fileURLToPath(new URL('python/m1.py', import.meta.url))
const PYTHON = process.platform === 'win32' ? 'python' : 'python3'
/** Long enough for the fastest of many runs, short enough for many rounds. */
const SECONDS = '0.5'

/** A number of runs in place of a time, so that a check comes out alike whenever it is made. */
const CHECKED = ['--trials', '7056', '--runs', '20', '--seconds', '0', '--seed', '2']

/** M1 in numpy, in one of the two ways that `python/m1.py` has. */
export function numpy(name: string, way: 'whole' | 'by-month'): Contestant {
  const run = (...args: string[]) => runJson(PYTHON, [PROGRAM, '--way', way, ...args])
  return {
    name,
    trialsNeeded: PLAIN_TRIALS,
    async version() {
      const printed = await run('--trials', '2', '--seconds', '0').catch((error: unknown) => String(error))
      if (typeof printed === 'string') return { found: false, why: `numpy does not run here: ${printed}` }
      return { found: true, version: `numpy ${String(printed['numpy'])}, Python ${String(printed['python'])}` }
    },
    async check() {
      const dumped = await run('--check', fileURLToPath(DUMP_PATH))
      const drawn = await run(...CHECKED)
      const model = agreementOnDump({ pounds: figureIn(dumped, 'pounds'), months: figureIn(dumped, 'months') })
      const draws = agreementOnShare(figureIn(drawn, 'insolvent'), figureIn(drawn, 'trials') * figureIn(drawn, 'runs'))
      return bothAgree(model, draws)
    },
    async time(trials) {
      return figureIn(await run('--trials', String(trials), '--seconds', SECONDS), 'ns_trial')
    },
  }
}
