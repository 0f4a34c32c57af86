import { workBodies, type Bodies } from '../../core/appraisal/bodies/bodies.ts'
import { runHere } from '../../core/engine/task.ts'
import { bodiesMain } from '../../view/bodies/bodiesPage.ts'
import type { Html } from '../../view/html.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_SEED, PAGE_TRIALS } from './answers.ts'
import { aboveAnswer } from './links.ts'
import { onCase } from './onCase.ts'

/** Who gains and who loses by each option of a case. Quick enough to be worked out here, as the page is asked for. */
export const whoGains: Page = {
  path: '/who-gains',
  access: 'public',
  get: onCase(async (request, { query, read }) => {
    const settings = { trials: PAGE_TRIALS, seed: PAGE_SEED }
    return showPage(request, whoGainsPage(await workBodies(read.case, settings, runHere), query))
  }),
}

function whoGainsPage(bodies: Bodies, query: string): Html {
  const heading = 'Who gains, and who pays'
  return framed({
    title: heading,
    heading,
    above: aboveAnswer(query),
    main: bodiesMain(bodies),
  })
}
