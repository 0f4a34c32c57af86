import { readFileSync } from 'node:fs'
import type { AppraisalSettings } from '../core/appraisal/appraise.ts'
import type { Appraisal } from '../core/appraisal/result.ts'
import type { CaseRead } from '../core/finance/case/read.ts'
import type { Day } from '../core/shared/day.ts'
import type { Print } from '../files/paper.ts'
import { ownStyles, stylesheet } from '../view/styles.ts'
import { openAnswers, type Answers } from './appraisal/answers.ts'
import { openExamples, type Examples } from './appraisal/examples.ts'
import { openModels, type Models } from './appraisal/models.ts'
import { followHere, openMoneyAnswers, type FollowMoney, type MoneyAnswers } from './appraisal/moneyAnswers.ts'
import { openScaleAnswers, scaleHere, type ScaleAnswers, type ScaleCase } from './appraisal/scaleAnswers.ts'
import { openStressAnswers, stressHere, type StressAnswers, type StressCase } from './appraisal/stressAnswers.ts'
import { countHere, openCounting, type CountElection, type Counting } from './count/counting.ts'
import { openGate, type Gate } from './gate.ts'

/** Works an appraisal out. On other threads, or other visitors wait meanwhile. */
export type AppraiseCase = (read: CaseRead, settings: AppraisalSettings) => Promise<Appraisal>

export interface SiteSettings {
  readonly appraise: AppraiseCase
  /** Tries a case against stresses; on the thread of the site itself unless told. */
  readonly stress?: StressCase
  /** Tries a case at many sizes; on the thread of the site itself unless told. */
  readonly scale?: ScaleCase
  /** Works out where a saving comes from and goes; on the thread of the site itself unless told. */
  readonly followMoney?: FollowMoney
  /** Counts an election; on the thread of the site itself unless told. */
  readonly count?: CountElection
  /** Sets a paper in print; on the thread of the site itself unless told. */
  readonly print?: Print
  /** The day it is, wherever the site stands: answers about the law are as of today unless another day is asked for. */
  readonly today: () => Day
  /** The folder of examples; ours unless told. */
  readonly examplesFolder?: string
}

/** What every page may ask of. Nothing in it belongs to one visitor. */
export interface Site {
  readonly examples: Examples
  readonly answers: Answers
  readonly stresses: StressAnswers
  readonly scales: ScaleAnswers
  readonly money: MoneyAnswers
  readonly counting: Counting
  readonly print: Print
  /** Each typesetter takes some 200 MB while it prints. */
  readonly presses: Gate
  readonly models: Models
  readonly today: () => Day
  readonly assets: ReadonlyMap<string, Asset>
}

/** A file that pages refer to. */
export interface Asset {
  readonly type: string
  readonly body: string
}

export function openSite(settings: SiteSettings): Site {
  const { appraise, stress = stressHere, scale = scaleHere, followMoney = followHere, print = printHere } = settings
  const { today, examplesFolder, count = countHere } = settings
  return {
    examples: openExamples(examplesFolder),
    answers: openAnswers(appraise),
    stresses: openStressAnswers(stress),
    scales: openScaleAnswers(scale),
    money: openMoneyAnswers(followMoney),
    counting: openCounting(count),
    print,
    presses: openGate(PRESSES),
    models: openModels(),
    today,
    assets: readAssets(),
  }
}

/** Papers printed at once. More would only make each of them slower. */
const PRESSES = 2

/** Loaded when the first paper is printed: most people never print one. */
const printHere: Print = async (printed) => (await import('../files/pdf/paper.ts')).paperPdf(printed)

const read = (url: string): string => readFileSync(new URL(url), 'utf8')

/** Read once, when the site opens: a missing file is found then and not by a visitor. */
function readAssets(): ReadonlyMap<string, Asset> {
  const view = (name: string) => read(new URL(`../view/${name}`, import.meta.url).href)
  const govuk = (name: string) => read(import.meta.resolve(`govuk-frontend/dist/govuk/${name}`))
  const script = 'text/javascript; charset=utf-8'
  const css = stylesheet({ govukCss: govuk('govuk-frontend.min.css'), ownCss: ownStyles.map(view).join('\n') })
  return new Map([
    ['/assets/spinout.css', { type: 'text/css; charset=utf-8', body: css }],
    ['/assets/spinout.js', { type: script, body: view('spinout.js') }],
    [
      '/assets/govuk-frontend.min.js',
      { type: script, body: govuk('govuk-frontend.min.js').replace(/\/\/# sourceMappingURL=.*/, '') },
    ],
  ])
}
