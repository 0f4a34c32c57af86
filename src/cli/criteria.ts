import { appraise } from '../core/appraisal/appraise.ts'
import { besideOf } from '../core/appraisal/criteria/beside.ts'
import { differencesOf } from '../core/appraisal/criteria/differences.ts'
import { judge } from '../core/appraisal/criteria/judge.ts'
import type { Appraisal } from '../core/appraisal/result.ts'
import type { CaseRead } from '../core/finance/case/read.ts'
import { optionsOf } from '../core/finance/options.ts'
import { beginMain } from '../view/criteria/beginSection.ts'
import { criteriaHeading, criteriaMain } from '../view/criteria/criteriaPage.ts'
import type { Judgement } from '../view/criteria/judgement.ts'
import { defaultThreads, openPool } from '../worker/pool.ts'
import { flag, oneOf, text, whole } from './asked.ts'
import { caseAsked, seedAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { nextAsYaml } from './criteria/next.ts'
import { tellCriteria } from './criteria/tell.ts'
import { keptPage } from './keptPage.ts'
import { memoryProblems } from './memoryNeeded.ts'
import { openCase } from './openCase.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

export const criteria = command({
  name: 'criteria',
  says: 'Judge the options by more than money: scores under weights locked before them',
  more: [
    'A case may hold criteria, weights that are locked before anything is scored, and scores, each with who gave it ' +
      'and why. Totals are shown under the weights as locked, as changed, and under three presets, with every pair ' +
      "of options whose order hangs on the weights. The model's own figures stand beside the scores they speak to, " +
      'and no score moves a figure of the model.',
    'Every entry holds the hash of the one before. With --next the entry to write next is printed with the hash it ' +
      'must hold, ready to be pasted under `log`, whatever the case says so far.',
  ],
  operands: { case: caseAsked },
  options: {
    next: oneOf('print the next entry to write, and nothing else', ['none', 'weights', 'score', 'change']),
    trials: whole('futures to run for the figures of the model', { least: 1, most: 1_000_000, otherwise: 8192 }),
    seed: seedAsked,
    json: flag('print everything as JSON, as docs/json.md describes'),
    html: text('write it as one page that needs no other file', 'FILE'),
  },
  async run({ case: file, next, trials, seed, json, html }, screen) {
    if (json && html !== undefined)
      return [{ where: { field: '--html' }, message: 'Either `--json` or `--html` can be had, not both at once.' }]
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const theCase = read.value.case
    const result = judge(theCase.criteria ?? { log: [], set: undefined }, optionsOf(theCase))
    if (next !== 'none') {
      screen.say(nextAsYaml(next, result))
      return []
    }
    const cannot = [
      ...memoryProblems({ trials, months: theCase.months, isLooking: false }),
      ...(html === undefined ? [] : writeProblems(html, file)),
    ]
    if (cannot.length > 0) return cannot
    const appraisal = await appraised(read.value, { trials, seed })
    const judgement = { result, beside: besideOf(appraisal), differences: differencesOf(result, appraisal) }
    if (html !== undefined) return writeWhole(html, pageOf(judgement, appraisal), screen)
    screen.say(json ? asJson(judgement, appraisal) : [tellCriteria(judgement, screen), '', appraisal.key].join('\n'))
    return []
  },
})

/** The appraisal as `spinout appraise` makes it. */
async function appraised(
  read: CaseRead,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): Promise<Appraisal> {
  const pool = openPool({ threads: defaultThreads(), onDone: () => {} })
  const appraisal = await appraise(read.case, read.book, { trials, sampling: 'sobol', seed }, pool.run)
  await pool.close()
  return appraisal
}

function asJson({ result, beside, differences }: Judgement, { format, caseHash, key }: Appraisal): string {
  return JSON.stringify({ format, caseHash, key, criteria: result, beside, differences }, null, 2)
}

/** Where nothing is locked yet the page says how a log begins. */
const pageOf = (judgement: Judgement, appraisal: Appraisal): string =>
  keptPage({
    title: criteriaHeading,
    heading: criteriaHeading,
    main: judgement.result.weightings.length === 0 ? beginMain(judgement.result) : criteriaMain(judgement, appraisal),
  })
