import { workBodies, type Bodies, type OptionBodies } from '../core/appraisal/bodies/bodies.ts'
import {
  BODY,
  flowsToldOf,
  NOTHING,
  sayMore,
  sayOnlyFinancial,
  saySaving,
  sayViews,
} from '../core/appraisal/bodies/say.ts'
import type { Mean } from '../core/chance/mean.ts'
import { sayWhole } from '../core/shared/money.ts'
import { sayYears } from '../core/shared/month.ts'
import { openPool } from '../worker/pool.ts'
import { flag } from './asked.ts'
import { caseAsked, seedAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, bullet, paragraph } from './page.ts'
import type { Screen } from './screen.ts'

export const bodies = command({
  name: 'bodies',
  says: 'Say who gains and who pays: the authority, HMRC, staff, pension funds, the venture',
  more: [
    'The authority’s view counts all that it pays. That of everybody together leaves out what only moves money: ' +
      'taxes, redundancy pay, and what the venture keeps. A saving that is there in the first alone is paid by others.',
    'The futures are those of `spinout appraise` with the same seed and trials, so the saving is the same.',
  ],
  operands: { case: caseAsked },
  options: {
    trials: trialsAsked,
    seed: seedAsked,
    json: flag('print the figures as JSON, as docs/json.md describes'),
  },
  async run({ case: file, trials, seed, json }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const pool = openPool()
    const worked = await workBodies(read.value.case, { trials, seed }, pool.run)
    await pool.close()
    screen.say(json ? JSON.stringify(worked, null, 2) : sayBodies(worked, screen))
    return []
  },
})

function sayBodies({ options, years, trials, unknown }: Bodies, screen: Pick<Screen, 'isBold'>): string {
  const over = `Means over ${sayWhole(trials)} futures and ${sayYears(years)}, at present value.`
  return [
    paragraph(`${over} What each body gets beside carrying on.`),
    '',
    ...options.map((option) => bullet(sayViews(option))),
    ...options.flatMap((option) => sayOnlyFinancial(option) ?? []).map(bullet),
    ...options.flatMap((option) => sayOption(option, screen)),
    ...unknown.flatMap((name) => ['', paragraph(`${name}: not shown, because a supplier’s books are not ours.`)]),
  ].join('\n')
}

function sayOption(option: OptionBodies, screen: Pick<Screen, 'isBold'>): string[] {
  const { name, financial, economic, more, byYears } = option
  const says = (who: string, mean: Mean): string => `${who} ${saySaving(mean, option)}`
  return [
    '',
    bold(name, screen),
    bullet(says(BODY.authority, financial)),
    ...flowsToldOf([{ more }]).map((flow) => bullet(`${BODY[flow]}: ${sayMore(more[flow] ?? NOTHING)}`)),
    bullet(says('Everybody together', economic)),
    ...byYears.map((each) => bullet(`By ${sayYears(each.years)} ${says('the authority', each.financial)}`)),
    ...byYears.map((each) => bullet(`By ${sayYears(each.years)} ${says('everybody together', each.economic)}`)),
  ]
}
