import type { Bodies } from '../../core/appraisal/bodies/bodies.ts'
import { bodiesMain } from '../../view/bodies/bodiesPage.ts'
import type { Html } from '../../view/html.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { aboveAnswer, linksFor } from './links.ts'
import { onCase } from './onCase.ts'

/** Who gains and who loses by each option of a case. */
export const whoGains: Page = {
  path: '/who-gains',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const working = site.money.get(query, read)
    if (!working) return busy(request)
    return showPage(request, whoGainsPage((await working).bodies, query))
  }),
}

function whoGainsPage(bodies: Bodies, query: string): Html {
  const heading = 'Who gains, and who pays'
  return framed({
    title: heading,
    heading,
    above: aboveAnswer(query),
    main: bodiesMain(bodies, linksFor(query).explain),
  })
}
