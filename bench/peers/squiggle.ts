import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PLAIN_TRIALS } from './accuracy.ts'
import { agreementOnShare } from './agreement.ts'
import { figureIn, runJson } from '../../src/cli/bench/runJson.ts'
import type { Contestant } from './contestant.ts'

const PROGRAM = fileURLToPath(new URL('squiggle/run.ts', import.meta.url))
const CHECKED_TRIALS = 8_192

/** M1 in Squiggle: its source is written from the same lines. */
export const squiggle: Contestant = {
  name: 'squiggle',
  trialsNeeded: PLAIN_TRIALS,
  async version() {
    try {
      const entry = import.meta.resolve('@quri/squiggle-lang')
      const { version } = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8')) as { version: string }
      return { found: true, version: `Squiggle ${version}` }
    } catch {
      return { found: false, why: 'the package @quri/squiggle-lang is not installed: npm ci brings it' }
    }
  },
  async check() {
    const printed = await run(CHECKED_TRIALS)
    return agreementOnShare(figureIn(printed, 'Pins'), figureIn(printed, 'trials'))
  },
  async time(trials) {
    return figureIn(await run(trials), 'ns_trial')
  },
}

const run = (trials: number) => runJson(process.execPath, [PROGRAM, String(trials)])
