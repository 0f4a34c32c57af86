import { appraiseAside } from '../worker/aside.ts'
import { defaultThreads } from '../worker/pool.ts'
import { flag, needed, text, whole } from './asked.ts'
import { command } from './command.ts'
import { keptPage } from './keptPage.ts'
import { memoryProblems } from './memoryNeeded.ts'
import { openCase } from './openCase.ts'
import { openProgress } from './progress.ts'
import { report } from './report/report.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

export const appraise = command({
  name: 'appraise',
  says: 'Appraise a case: is the service kept, and is money saved, under each option',
  more: [
    'Every option is run on the same futures. The answer is the same to the last digit for the same case, seed and ' +
      'trials, whatever the threads.',
    'Without an option it prints a report. A probability needs at least 2 trials to have an error, and some ' +
      'thousands for the error to be small.',
  ],
  operands: { case: needed('the case: a file ending in .case.yaml or .json', 'CASE') },
  options: {
    trials: whole('futures to run', { least: 2, most: 1_000_000, otherwise: 10_000 }),
    seed: whole('which futures: another seed gives others', {
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
      otherwise: 1,
    }),
    threads: whole('threads to work on', {
      least: 1,
      most: 64,
      otherwise: defaultThreads(),
      otherwiseSays: 'as many as the machine runs at once, 8 at most,',
    }),
    json: flag('print every figure as JSON, as docs/json.md describes'),
    html: text('write the answer as one page that needs no other file', 'FILE'),
  },
  async run({ case: file, trials, seed, threads, json, html }, screen) {
    if (json && html !== undefined)
      return [{ where: { field: '--html' }, message: 'Either `--json` or `--html` can be had, not both at once.' }]
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const cannot = [
      ...memoryProblems(trials, read.value.case.months),
      ...(html === undefined ? [] : writeProblems(html, file)),
    ]
    if (cannot.length > 0) return cannot
    const progress = openProgress(screen, `of ${trials.toLocaleString('en-GB')} futures and their side runs`)
    const { onDone } = progress
    const appraisal = await appraiseAside(read.value, { trials, seed, threads, onDone }).finally(progress.clear)
    if (html !== undefined) return writeWhole(html, keptPage(appraisal), screen)
    screen.say(json ? JSON.stringify(appraisal, null, 2) : report(appraisal, screen))
    return []
  },
})
