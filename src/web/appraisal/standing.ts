import { workStanding } from '../../core/appraisal/standing/standing.ts'
import { runHere } from '../../core/engine/task.ts'
import { standingMain } from '../../view/standing/standingPage.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_SEED, PAGE_TRIALS } from './answers.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

/** Which financial tests a venture passes by date. Quick enough to be worked out here, as the page is asked for. */
export const standing: Page = {
  path: '/standing-by-date',
  access: 'public',
  get: onCase(async (request, { query, read }) => {
    const heading = 'Would it pass their financial test?'
    const settings = { trials: PAGE_TRIALS, seed: PAGE_SEED }
    const main = standingMain(await workStanding(read.case, settings, runHere))
    return showPage(request, framed({ title: heading, heading, above: aboveAnswer(query), main }))
  }),
}
