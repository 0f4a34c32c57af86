import { appraise as appraiseCase } from '../core/appraisal/appraise.ts'
import type { Appraisal } from '../core/appraisal/result.ts'
import { sayWhole } from '../core/shared/money.ts'
import { appraisalMain, appraisalTitle } from '../view/appraisalPage.ts'
import { openPool } from '../worker/pool.ts'
import { accuracyAsked } from './accuracyAsked.ts'
import { flag, oneOf, text, wholeOrNone } from './asked.ts'
import { caseAsked, seedAsked, threadsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { keptPage } from './keptPage.ts'
import { memoryProblems } from './memoryNeeded.ts'
import { openCase } from './openCase.ts'
import { openProgress } from './progress.ts'
import { report } from './report/report.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

/** Enough for an error of about 1 future in 100 on any chance. */
const TRIALS = 8192
/** As far as a run towards an accuracy goes unless told: a quarter of that error. */
const MOST_TRIALS = 131_072

export const appraise = command({
  name: 'appraise',
  says: 'Appraise a case: is the service kept, and is money saved, under each option',
  more: [
    'Every option is run on the same futures. The answer is the same to the last digit for the same case, seed, ' +
      'trials and sampler, whatever the threads.',
    'Futures are run in blocks of 1,024, and their number is rounded up to whole blocks. The sampler `sobol` spreads ' +
      'them evenly over all that may happen, in the order that `spinout plan` shows, and tells its errors from eight ' +
      'independent parts; `plain` draws each future by itself, and most of its errors are larger.',
    'With --accuracy the run looks at the answer after 2, 3, 4, 6, 8, 12 blocks and so on. It stops once it has been ' +
      'known that well twice in a row, for every option: `failed:0.5` is the chance that the body fails, give or ' +
      'take half a future of 100, in 19 cases of 20. What is not known so well within the trials allowed is said to ' +
      'be so.',
    'Without an option it prints a report.',
  ],
  operands: { case: caseAsked },
  options: {
    trials: wholeOrNone(
      'futures to run, or with --accuracy the most to run',
      { least: 1, most: 1_000_000 },
      `${sayWhole(TRIALS)}, or ${sayWhole(MOST_TRIALS)} with --accuracy,`,
    ),
    accuracy: accuracyAsked('stop when kept, saved or failed is known to so many futures of 100 either way'),
    sampler: oneOf('how futures are drawn', ['sobol', 'plain']),
    seed: seedAsked,
    threads: threadsAsked,
    json: flag('print every figure as JSON, as docs/json.md describes'),
    html: text('write the answer as one page that needs no other file', 'FILE'),
  },
  async run({ case: file, trials: asked, accuracy, sampler: sampling, seed, threads, json, html }, screen) {
    if (json && html !== undefined)
      return [{ where: { field: '--html' }, message: 'Either `--json` or `--html` can be had, not both at once.' }]
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const trials = asked ?? (accuracy ? MOST_TRIALS : TRIALS)
    const cannot = [
      ...memoryProblems({ trials, months: read.value.case.months, isLooking: accuracy !== undefined }),
      ...(html === undefined ? [] : writeProblems(html, file)),
    ]
    if (cannot.length > 0) return cannot
    const progress = openProgress(screen, 'of the work in hand')
    const pool = openPool({ threads, onDone: progress.onDone })
    const settings = { trials, sampling, seed, ...(accuracy && { accuracy }) }
    const worked = appraiseCase(read.value.case, read.value.book, settings, pool.run)
    const appraisal = await worked.finally(progress.clear)
    await pool.close()
    if (html !== undefined) return writeWhole(html, pageOf(appraisal), screen)
    screen.say(json ? JSON.stringify(appraisal, null, 2) : report(appraisal, screen))
    return []
  },
})

const pageOf = (appraisal: Appraisal): string =>
  keptPage({ title: appraisalTitle(appraisal), main: appraisalMain(appraisal) })
