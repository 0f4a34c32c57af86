import { flag, whole } from './asked.ts'
import { isMet, type Goal } from './bench/goal.ts'
import { measureM1, NO_M1 } from './bench/m1.ts'
import { measure } from './bench/measure.ts'
import { peersAsked } from './bench/peerAsked.ts'
import { goalsOf, sayMeasured } from './bench/sayMeasured.ts'
import { YOUTH_FIRST } from './bench/youthFirst.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { paragraph } from './page.ts'
import { openProgress } from './progress.ts'

export const bench = command({
  name: 'bench',
  says: 'Time Spinout on Youth First, on questions of law, and on a model that other engines are timed on beside it',
  more: [
    'Whatever is compared is timed by turns in one run, so that what else the machine does falls on all. Engines ' +
      'that are here take part: our interpreter, numpy and Squiggle, each held to the same answers before it is ' +
      'timed. ' +
      'bench/README.md says what is measured, and how.',
    'A program of your own takes part with --peer: it prints a line of JSON with `ns_trial`, its nanoseconds a ' +
      'trial, and `{trials}` in its command stands for how many. The option may be given several times.',
  ],
  operands: {},
  options: {
    rounds: whole('rounds of each kind', { least: 1, most: 100, otherwise: 5 }),
    peer: peersAsked('another program to time beside ours'),
    alone: flag('leave out numpy and Squiggle'),
    json: flag('print the figures as JSON'),
  },
  async run({ rounds, peer: peers, alone: isAlone, json }, screen) {
    const read = await openCase(YOUTH_FIRST)
    if (!read.ok) return read.problems
    const { onDone, clear } = openProgress(screen, 'of the rounds of Youth First')
    const youthFirst = await measure(read.value, { rounds, onRound: onDone }).finally(clear)
    if (!json) screen.say(`${sayMeasured(youthFirst)}\n`)
    const { lawGoals, measureLaw, sayLaw } = await import('./bench/law.ts')
    const law = await measureLaw({ rounds })
    if (!json) screen.say(`${sayLaw(law)}\n`)
    const m1 = await measureM1({ rounds, isAlone, peers }, screen)
    if (!json) screen.say(m1?.says ?? paragraph(NO_M1))
    else {
      const held = (goals: readonly Goal[]) => goals.map((goal) => ({ ...goal, isMet: isMet(goal) }))
      const figures = {
        youthFirst: { ...youthFirst, goals: held(goalsOf(youthFirst)) },
        law: { ...law, goals: held(lawGoals(law)) },
        m1: m1?.figures ?? null,
      }
      screen.say(JSON.stringify(figures, null, 2))
    }
    return []
  },
})
