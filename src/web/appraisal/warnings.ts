import { workWarnings } from '../../core/appraisal/warnings/warnings.ts'
import { runHere } from '../../core/engine/task.ts'
import { warningsMain } from '../../view/warnings/warningsPage.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_SEED, PAGE_TRIALS } from './answers.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

const HEADING = 'When would trouble show?'

/** When a venture's trouble shows. Quick enough to be worked out here, as the page is asked for. */
export const warnings: Page = {
  path: '/warnings',
  access: 'public',
  get: onCase(async (request, { query, read }) => {
    const worked = await workWarnings(read.case, { trials: PAGE_TRIALS, seed: PAGE_SEED }, runHere)
    const main = warningsMain(worked)
    return showPage(request, framed({ title: HEADING, heading: HEADING, above: aboveAnswer(query), main }))
  }),
}
