import type { StressRun } from '../../core/appraisal/stress/result.ts'
import type { Html } from '../../view/html.ts'
import { stressMain } from '../../view/stress/stressPage.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { aboveAnswer, linksFor } from './links.ts'
import { onCase } from './onCase.ts'

/** A case tried against every named stress, and what would break the venture. */
export const stress: Page = {
  path: '/stress',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const working = site.stresses.get(query, read)
    if (!working) return busy(request)
    return showPage(request, stressPage(await working, query))
  }),
}

function stressPage(run: StressRun, query: string): Html {
  return framed({
    title: 'What if things go wrong?',
    above: aboveAnswer(query),
    main: stressMain(run, linksFor(query).explain),
  })
}
