import type { OptionWarnings, Warnings } from '../core/appraisal/warnings/result.ts'
import {
  COVENANT,
  READING,
  sayChance,
  sayLead,
  sayLowest,
  sayMiddle,
  sayStanding,
  WARNING,
} from '../core/appraisal/warnings/say.ts'
import { workWarnings } from '../core/appraisal/warnings/warnings.ts'
import { sayWhole } from '../core/shared/money.ts'
import { openPool } from '../worker/pool.ts'
import { flag, text } from './asked.ts'
import { caseAsked, seedAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, bullet, paragraph } from './page.ts'
import type { Screen } from './screen.ts'

export const warnings = command({
  name: 'warnings',
  says: 'Say when a venture’s trouble shows before its cash runs out, and how well covenants are kept',
  more: [
    'Each sign has the chance that it comes, its month in the middle case, and how long before a failure it came.',
    'The futures are those of `spinout appraise` with the same seed and trials; so is the chance of failing.',
  ],
  operands: { case: caseAsked },
  options: {
    option: text('only this option', 'OPTION'),
    trials: trialsAsked,
    seed: seedAsked,
    json: flag('print the figures as JSON'),
  },
  async run({ case: file, option, trials, seed, json }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const pool = openPool()
    const worked = await workWarnings(read.value.case, { trials, seed }, pool.run)
    await pool.close()
    const known = worked.options.map(({ id }) => id)
    if (option !== undefined && !known.some((id) => id === option)) {
      const message = 'No option of this name has books of its own.'
      return [{ where: { field: 'option' }, message, got: option, wanted: known.join(', ') || 'a case with a mutual' }]
    }
    const told = { ...worked, options: worked.options.filter(({ id }) => option === undefined || id === option) }
    screen.say(json ? JSON.stringify(told, null, 2) : sayWarnings(told, screen))
    return []
  },
})

function sayWarnings({ options, trials, unknown }: Warnings, screen: Pick<Screen, 'isBold'>): string {
  return [
    paragraph(`Over ${sayWhole(trials)} futures.`),
    ...options.flatMap((option) => ['', bold(option.name, screen), ...ofOption(option)]),
    ...(options.length === 0 ? ['', paragraph('No option here has books of its own.')] : []),
    '',
    ...READING.map((each) => paragraph(each)),
    ...unknown.flatMap((name) => ['', paragraph(`${name}: not shown, because a supplier’s books are not ours.`)]),
  ].join('\n')
}

const ofOption = (option: OptionWarnings): string[] => [
  bullet(sayStanding(option)),
  ...option.warnings.map((warning) =>
    bullet(`${WARNING[warning.id]}: in ${sayChance(warning.chance)}; ${sayMiddle(warning)}. ${sayLead(warning)}`),
  ),
  ...option.headroom.map((each) => {
    const which = `${COVENANT[each.covenant]} (${each.loan}, ${each.limit})`
    return bullet(`${which}: broken in ${sayChance(each.broken)}; ${sayLowest(each)}.`)
  }),
]
