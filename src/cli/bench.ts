import type { CaseRead } from '../core/finance/case/read.ts'
import { flag, oneOf, whole } from './asked.ts'
import { isMet, type Goal } from './bench/goal.ts'
import { measure } from './bench/measure.ts'
import { measureOutside, sayNotHere } from './bench/outside.ts'
import { peersAsked } from './bench/peerAsked.ts'
import { goalsOf, sayMeasured } from './bench/sayMeasured.ts'
import { YOUTH_FIRST } from './bench/youthFirst.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { paragraph } from './page.ts'
import { openProgress } from './progress.ts'
import type { Screen } from './screen.ts'

/** What may be timed alone. */
const PARTS = ['all', 'count'] as const

export const bench = command({
  name: 'bench',
  says: 'Time Spinout on Youth First, questions of law, counting votes, and a model that other engines run too',
  more: [
    'Whatever is compared is timed by turns in one run, so that what else the machine does falls on all. Engines ' +
      'that are here take part: our interpreter, numpy and Squiggle, each held to the same answers before it is ' +
      'timed, and another counter of votes. ' +
      'bench/README.md says what is measured, and how. `spinout bench count` times the counting of votes alone.',
    'A program of your own takes part with --peer: it prints a line of JSON with `ns_trial`, its nanoseconds a ' +
      'trial, and `{trials}` in its command stands for how many. Of counting votes it prints `contests_second`, and ' +
      '`{files}` stands for the wards. The option may be given several times.',
  ],
  operands: { part: oneOf('what to time', PARTS) },
  options: {
    rounds: whole('rounds of each kind', { least: 1, most: 100, otherwise: 5 }),
    peer: peersAsked('another program to time beside ours'),
    alone: flag('leave out numpy and Squiggle'),
    json: flag('print the figures as JSON'),
  },
  async run({ part, rounds, peer: peers, alone: isAlone, json }, screen) {
    const tell = (says: string): void => (json ? undefined : screen.say(says))
    const read = await openCase(YOUTH_FIRST)
    if (!read.ok) return read.problems
    const figures = part === 'count' ? {} : await measureInside(read.value, { rounds, tell, screen })
    const count = await measureOutside('count/main', { rounds, peers: part === 'count' ? peers : [] }, screen)
    tell(count?.says ?? paragraph(sayNotHere('Counting votes')))
    const m1 = part === 'count' ? null : await measureOutside('main', { rounds, isAlone, peers }, screen)
    if (part !== 'count') tell(`\n${m1?.says ?? paragraph(sayNotHere('M1 and the engines it is compared with'))}`)
    if (json) {
      const outside = { count: count?.figures ?? null, ...(part !== 'count' && { m1: m1?.figures ?? null }) }
      screen.say(JSON.stringify({ ...figures, ...outside }, null, 2))
    }
    return []
  },
})

interface Inside {
  readonly rounds: number
  readonly tell: (says: string) => void
  readonly screen: Screen
}

/** What ships is measured here: appraisals of Youth First, and the law. */
async function measureInside(read: CaseRead, { rounds, tell, screen }: Inside) {
  const { onDone, clear } = openProgress(screen, 'of the rounds of Youth First')
  const youthFirst = await measure(read, { rounds, onRound: onDone }).finally(clear)
  tell(`${sayMeasured(youthFirst)}\n`)
  const { lawGoals, measureLaw, sayLaw } = await import('./bench/law.ts')
  const law = await measureLaw({ rounds })
  tell(`${sayLaw(law)}\n`)
  const held = (goals: readonly Goal[]) => goals.map((goal) => ({ ...goal, isMet: isMet(goal) }))
  return {
    youthFirst: { ...youthFirst, goals: held(goalsOf(youthFirst)) },
    law: { ...law, goals: held(lawGoals(law)) },
  }
}
