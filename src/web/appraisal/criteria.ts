import { besideOf } from '../../core/appraisal/criteria/beside.ts'
import { differencesOf } from '../../core/appraisal/criteria/differences.ts'
import { judge } from '../../core/appraisal/criteria/judge.ts'
import { optionsOf } from '../../core/finance/options.ts'
import { beginMain } from '../../view/criteria/beginSection.ts'
import { criteriaHeading, criteriaMain } from '../../view/criteria/criteriaPage.ts'
import type { Html } from '../../view/html.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

/** Criteria beside money: the scores of a case under its weights, or how a case begins to be scored. */
export const criteria: Page = {
  path: '/criteria',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const theCase = read.case
    const result = judge(theCase.criteria ?? { log: [], set: undefined }, optionsOf(theCase))
    if (result.weightings.length === 0) return showPage(request, criteriaPage(beginMain(result), query))
    const working = site.answers.get(query, read)
    if (!working) return busy(request)
    const appraisal = await working
    const judgement = { result, beside: besideOf(appraisal), differences: differencesOf(result, appraisal) }
    return showPage(request, criteriaPage(criteriaMain(judgement, appraisal), query))
  }),
}

const criteriaPage = (main: Html, query: string): Html =>
  framed({
    title: criteriaHeading,
    heading: criteriaHeading,
    above: aboveAnswer(query),
    main,
  })
