import { compareCases } from '../core/appraisal/compare/cases.ts'
import { openPool } from '../worker/pool.ts'
import { flag, needed, text, whole } from './asked.ts'
import { seedAsked, threadsAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { givenOf, optionProblems } from './compare/asked.ts'
import { report } from './compare/report.ts'
import { memoryProblems } from './memoryNeeded.ts'
import { openCase } from './openCase.ts'
import { openProgress } from './progress.ts'

export const compare = command({
  name: 'compare',
  says: 'Compare two versions of a case: what was given otherwise, what results moved, and by which lines',
  more: [
    'Both versions are run on the same futures: the second takes the sampling plan of the first. What moves both ' +
      'cancels, so a small difference can be told, and each is given with its own error. The figures of the second ' +
      'can therefore differ a little, within their errors, from those that `spinout appraise` gives it by itself.',
    'Lines are those of the middle case, every quantity at its median. Over a financial year amounts of a month are ' +
      'added up; balances, people and shares are those at its end. Years and months are counted from the start of ' +
      'each version.',
  ],
  operands: {
    case: needed('the first version: a file ending in .case.yaml or .json', 'CASE'),
    other: needed('the second version', 'OTHER'),
  },
  options: {
    option: text('only the lines of one option, or of world or terms', 'OPTION'),
    year: text(
      'financial year of the lines: 1 for the first of the run, which is taken unless told otherwise, or 2019-20',
      'YEAR',
    ),
    month: text('one month instead of a year: 0 for the first, or 2019-04', 'MONTH'),
    lines: whole('lines to print', { least: 1, most: 10_000, otherwise: 20 }),
    trials: trialsAsked,
    seed: seedAsked,
    threads: threadsAsked,
    json: flag('print the whole comparison as JSON'),
  },
  async run({ case: file, other: otherFile, option, year, month, lines: most, trials, seed, threads, json }, screen) {
    const [read, otherRead] = [await openCase(file), await openCase(otherFile)]
    if (!read.ok || !otherRead.ok) return [read, otherRead].flatMap((each) => (each.ok ? [] : each.problems))
    const [first, second] = [givenOf(read.value, { year, month }), givenOf(otherRead.value, { year, month })]
    if (!first.ok) return first.problems
    if (!second.ok) return second.problems
    const months = Math.max(read.value.case.months, otherRead.value.case.months)
    const cannot = [
      ...optionProblems([read.value, otherRead.value], option),
      ...memoryProblems({ trials, months, isLooking: false }),
    ]
    if (cannot.length > 0) return cannot
    const progress = openProgress(screen, 'of the work in hand')
    const pool = openPool({ threads, onDone: progress.onDone })
    const settings = { trials, seed, sampling: 'sobol' as const }
    const working = compareCases([first.value, second.value], option, settings, pool.run)
    const compared = await working.finally(progress.clear)
    await pool.close()
    screen.say(json ? JSON.stringify(compared, null, 2) : report(compared, { files: [file, otherFile], most }, screen))
    return []
  },
})
