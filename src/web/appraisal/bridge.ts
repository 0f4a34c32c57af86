import { workBridge } from '../../core/appraisal/bridge/bridge.ts'
import { runHere } from '../../core/engine/task.ts'
import { bridgeMain } from '../../view/bridgePage.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

/** Few, because nine models are run here as the page is asked for: errors of a hundredth or two of most savings. */
const TRIALS = 2048

/** Where the saving of a mutual comes from. */
export const bridge: Page = {
  path: '/bridge',
  access: 'public',
  get: onCase(async (request, { query, read }) => {
    const heading = 'Where the saving comes from'
    const worked = await workBridge(read.case, { trials: TRIALS, seed: 1 }, runHere)
    const above = aboveAnswer(query)
    const main = worked ? bridgeMain(worked) : paragraph('There is no mutual among the options of this case.')
    return showPage(request, framed({ title: heading, heading, above, main }))
  }),
}
