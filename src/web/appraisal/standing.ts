import { workStanding } from '../../core/appraisal/standing/standing.ts'
import { runHere } from '../../core/engine/task.ts'
import { standingMain } from '../../view/standing/standingPage.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_SEED } from './answers.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

/** Few, because each test of each year's accounts is worked out in every future as the page is asked for. */
const TRIALS = 2048

/** Which financial tests a venture passes by date. */
export const standing: Page = {
  path: '/standing-by-date',
  access: 'public',
  get: onCase(async (request, { query, read }) => {
    const heading = 'Would it pass their financial test?'
    const settings = { trials: TRIALS, seed: PAGE_SEED }
    const main = standingMain(await workStanding(read.case, settings, runHere))
    return showPage(request, framed({ title: heading, heading, above: aboveAnswer(query), main }))
  }),
}
