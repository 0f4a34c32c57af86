import { figureIn, runJson } from '../../src/cli/bench/runJson.ts'
import { PLAIN_TRIALS } from './accuracy.ts'
import { agreementOnShare } from './agreement.ts'
import type { Contestant } from './contestant.ts'

const CHECKED_TRIALS = 10_240

/**
 * A peer of any kind: a command that prints a line of JSON with `ns_trial`, and if it can with `Pins`, the share of its
 * trials that ran out of cash. `{trials}` in it stands for how many are asked for.
 */
export function commandPeer(name: string, command: string, run = runJson): Contestant {
  const ask = (trials: number) => run(command.replaceAll('{trials}', String(trials)), [], { isShell: true })
  return {
    name,
    trialsNeeded: PLAIN_TRIALS,
    async version() {
      return { found: true, version: command }
    },
    async check() {
      const printed = await ask(CHECKED_TRIALS)
      if (printed['Pins'] === undefined) return { agrees: true, says: 'it gives no Pins to check' }
      const trials = typeof printed['N'] === 'number' ? printed['N'] : CHECKED_TRIALS
      return agreementOnShare(figureIn(printed, 'Pins'), trials)
    },
    async time(trials) {
      return figureIn(await ask(trials), 'ns_trial')
    },
  }
}
