import type { FiledAccounts, BidStanding, OptionStanding, StandingRun } from '../core/appraisal/standing/result.ts'
import {
  READING_STANDING,
  sayAccounts,
  sayBid,
  sayFailing,
  sayMiddle,
  sayPassed,
  sayRemedy,
} from '../core/appraisal/standing/say.ts'
import { workStanding } from '../core/appraisal/standing/standing.ts'
import { sayRoundPounds, sayWhole } from '../core/shared/money.ts'
import { openPool } from '../worker/pool.ts'
import { flag, text } from './asked.ts'
import { caseAsked, seedAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, bullet, paragraph } from './page.ts'
import type { Screen } from './screen.ts'

export const standing = command({
  name: 'standing',
  says: 'Say which financial tests of buyers a venture would pass, year by year, and what would help a bid that fails',
  more: [...READING_STANDING],
  operands: { case: caseAsked },
  options: {
    option: text('one option alone, such as mutual', 'OPTION'),
    trials: trialsAsked,
    seed: seedAsked,
    json: flag('print every figure as JSON, as docs/json.md describes'),
  },
  async run({ case: file, option, trials, seed, json }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const pool = openPool()
    const worked = await workStanding(read.value.case, { trials, seed }, pool.run)
    await pool.close()
    const shown = worked.options.filter(({ id }) => option === undefined || id === option)
    if (shown.length === 0) {
      const message = 'There is no such option with books of its own.'
      const wanted = worked.options.map(({ id }) => id).join(', ') || 'options/mutual in the case'
      return [{ where: { file, field: option ?? 'options' }, message, wanted }]
    }
    const run = { ...worked, options: shown }
    screen.say(json ? JSON.stringify(run, null, 2) : sayRun(run, screen))
    return []
  },
})

function sayRun({ options, trials }: StandingRun, screen: Pick<Screen, 'isBold'>): string {
  return [
    ...options.flatMap((option) => sayOption(option, screen)),
    '',
    paragraph(`Chances are of ${sayWhole(trials)} futures; the rest is the middle case.`),
    ...READING_STANDING.map((sentence) => paragraph(sentence)),
  ].join('\n')
}

function sayOption({ name, accounts, bids }: OptionStanding, screen: Pick<Screen, 'isBold'>): string[] {
  return [
    bold(name, screen),
    ...accounts.flatMap(sayYear),
    ...(accounts.length === 0 ? [paragraph('No year of account ends within the run.')] : []),
    ...bids.flatMap((bid) => ['', bold(bid.id, screen), ...sayOfBid(bid)]),
  ]
}

function sayYear(year: FiledAccounts): string[] {
  const turnover = `Turnover of ${sayRoundPounds(year.turnoverPounds)} a year`
  return [
    '',
    paragraph(`${sayAccounts(year)}. ${turnover}, net assets of ${sayRoundPounds(year.netAssetsPounds)}.`),
    ...year.tests.flatMap((test) => [
      bullet(`${test.title}: ${sayMiddle(test)}. ${sayPassed(test.chance)}`),
      ...sayFailing(test).map((why) => `  ${bullet(why)}`),
    ]),
  ]
}

function sayOfBid(bid: BidStanding): string[] {
  return [
    paragraph(sayBid(bid)),
    ...bid.fails.map((why) => bullet(`It fails: ${why}.`)),
    ...bid.ranked.map((remedy, place) => paragraph(`${place + 1}. ${sayRemedy(remedy)}`)),
    ...bid.others.map(({ title, because }) => bullet(`${title}: no help. ${because}`)),
  ]
}
