import { fileURLToPath } from 'node:url'
import { buildModel } from '../core/finance/build.ts'
import { flag, whole } from './asked.ts'
import { measure } from './bench/measure.ts'
import { meetsGoals, sayMeasured } from './bench/sayMeasured.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { openProgress } from './progress.ts'

const YOUTH_FIRST = fileURLToPath(new URL('../../examples/youth-first/youth-first.case.yaml', import.meta.url))

export const bench = command({
  name: 'bench',
  says: 'Time an appraisal of Youth First, on one thread and on all of them',
  more: [
    'Rounds on all threads and on one alternate in one run, so that what else the machine does falls on both. ' +
      'bench/README.md says what is measured.',
  ],
  operands: {},
  options: {
    trials: whole('futures to run', { least: 2, most: 1_000_000, otherwise: 10_000 }),
    rounds: whole('rounds of each kind', { least: 1, most: 100, otherwise: 3 }),
    json: flag('print the figures as JSON'),
  },
  async run({ trials, rounds, json }, screen) {
    const read = await openCase(YOUTH_FIRST)
    if (!read.ok) return read.problems
    const built = buildModel(read.value.case)
    if (!built.ok) return built.problems
    const { onDone, clear } = openProgress(screen, 'of the rounds')
    const measured = await measure(read.value, built.value, { trials, rounds, onRound: onDone }).finally(clear)
    screen.say(
      json ? JSON.stringify({ ...measured, meetsGoals: meetsGoals(measured) }, null, 2) : sayMeasured(measured),
    )
    return []
  },
})
