import { BLOCK_TRIALS, blocksFor } from '../../chance/block.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import { covenantsOf } from '../../finance/lines/covenants.ts'
import { lowestHeadroomLine, monthsWithoutLine, WARNINGS, warnedLine } from '../../finance/lines/warnings.ts'
import type { Option } from '../../finance/option.ts'
import type { Recorded } from '../../graph/interpret.ts'
import { middleOf } from '../middle.ts'
import { makeReady, type Ready } from '../ready.ts'
import { runLines } from '../runLines.ts'
import { flagsOf } from '../summary.ts'
import { netAssetsOfFirstDay } from './firstDay.ts'
import { headroomOf, type Columns } from './headroom.ts'
import type { OptionWarnings, Warning, Warnings } from './result.ts'
import { leadOf } from './lead.ts'

/**
 * When a venture's trouble shows, over the whole run, on the same futures as an appraisal with this seed and these
 * trials: its chance of failing is the same to the last bit.
 */
export async function workWarnings(
  theCase: Case,
  { trials, seed }: { readonly trials: number; readonly seed: number },
  runTasks: RunTasks,
): Promise<Warnings> {
  const ready = makeReady(theCase, { warnings: true })
  const { options } = ready.built
  const books = options.filter((option) => option.books)
  const month = theCase.months - 1
  const lines = books.flatMap((option) => linesOf(ready, option)).map((line) => ({ line, month }))
  const column = await runLines(ready, lines, { trials, seed }, runTasks)
  const at: Columns = (line) => column(line, month)
  const middle = middleOf(ready)
  return {
    trials: blocksFor(trials) * BLOCK_TRIALS,
    seed,
    months: theCase.months,
    options: books.map((option) => warningsOf(option, ready, middle, at)),
    unknown: options.filter(({ inHouse, books: has }) => !inHouse && !has).map(({ name }) => name),
  }
}

const shownBy = ({ built: { model } }: Ready, { id }: Option) =>
  WARNINGS.filter((warning) => model.byName.has(`${id}/${warnedLine(warning)}`))

const linesOf = (ready: Ready, option: Option): readonly string[] =>
  [
    'months-trading',
    ...shownBy(ready, option).map(monthsWithoutLine),
    ...ready.built.case.loans.flatMap((loan) =>
      covenantsOf(loan).map(([covenant]) => lowestHeadroomLine(loan.id, covenant)),
    ),
  ].map((thing) => `${option.id}/${thing}`)

function warningsOf(option: Option, ready: Ready, middle: Recorded, at: Columns): OptionWarnings {
  const { id, name } = option
  const { built, sampler } = ready
  const { months, names } = built.calendar
  const trading = at(`${id}/months-trading`)
  const warnings = shownBy(ready, option).map((warning): Warning => {
    const without = at(`${id}/${monthsWithoutLine(warning)}`)
    const first = middle.get(`${id}/${warnedLine(warning)}`)!.indexOf(1)
    const come = flagsOf(without, (passed) => passed < months)
    return {
      id: warning,
      chance: probabilityOf(come, sampler.sampling),
      middleMonth: first < 0 ? null : names[first]!,
      ...leadOf(without, trading, months),
    }
  })
  return {
    id,
    name,
    failed: probabilityOf(
      flagsOf(trading, (passed) => passed < months),
      sampler.sampling,
    ),
    firstDayPounds: netAssetsOfFirstDay(built.case),
    warnings,
    headroom: headroomOf(option, ready, at),
  }
}
