import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import { accountsPeriods } from '../../finance/lines/accounts/periods.ts'
import { bidName, bidsOf } from '../../finance/lines/newWork/who.ts'
import { own, type Option } from '../../finance/option.ts'
import { middleOf } from '../middle.ts'
import { makeReady, type Ready } from '../ready.ts'
import { runLines } from '../runLines.ts'
import { bidStanding } from './bids.ts'
import { filedAccounts } from './filed.ts'
import type { OptionStanding, StandingRun } from './result.ts'
import { ACCOUNT_THINGS, sheetsOf, type LinesAt, type Sheets } from './sheets.ts'

/**
 * How the accounts of each option with books of its own would stand in each financial test, year by year, and what
 * would help each bid that fails: in the middle case, and as chances on the futures of an appraisal with this seed.
 *
 * A body that has failed files nothing and passes nothing.
 */
export async function workStanding(
  theCase: Case,
  asked: { readonly trials: number; readonly seed: number },
  runTasks: RunTasks,
): Promise<StandingRun> {
  const ready = makeReady(theCase, { standing: true })
  const middle = middleOf(ready)
  const options = ready.built.options.filter(({ books }) => books)
  const column = await runLines(
    ready,
    options.flatMap((option) => linesOf(ready, option)),
    asked,
    runTasks,
  )
  const trials = blocksFor(asked.trials) * BLOCK_TRIALS
  return {
    trials,
    seed: asked.seed,
    options: options.map((option) => {
      const the = own(option)
      const at: LinesAt = {
        middle: (thing, month) => middle.get(the(thing))![month]!,
        futures: (thing, month) => column(the(thing), month),
      }
      return optionStanding(sheetsOf(ready, option, trials, at))
    }),
  }
}

function linesOf({ built }: Ready, option: Option) {
  const the = own(option)
  const months = accountsPeriods(built.calendar).map(({ last }) => last)
  const bids = bidsOf(built, option).filter(({ standing }) => standing)
  const last = built.calendar.months - 1
  const ofBids = bids.flatMap((bid) =>
    ['value', 'passes', 'remedied'].map((thing) => ({ line: the(`${bidName(bid)}/${thing}`), month: last })),
  )
  return [
    ...months.flatMap((month) => ACCOUNT_THINGS.map((thing) => ({ line: the(thing), month }))),
    ...ofBids.filter(({ line }) => built.model.byName.has(line)),
  ]
}

function optionStanding(sheets: Sheets): OptionStanding {
  const { ready, option } = sheets
  const bids = bidsOf(ready.built, option).filter(({ standing }) => standing)
  return {
    id: option.id,
    name: option.name,
    accounts: sheets.accounts.map((_, index) => filedAccounts(sheets, index)),
    bids: bids.map((bid) => bidStanding(sheets, bid)),
  }
}
