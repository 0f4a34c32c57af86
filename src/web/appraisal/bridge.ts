import { bridgeMain } from '../../view/bridgePage.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { aboveAnswer, linksFor } from './links.ts'
import { onCase } from './onCase.ts'

/** Where the saving of leaving comes from. */
export const bridge: Page = {
  path: '/bridge',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const heading = 'Where the saving comes from'
    const working = site.money.get(query, read)
    if (!working) return busy(request)
    const worked = (await working).bridge
    const above = aboveAnswer(query)
    const main = worked
      ? bridgeMain(worked, linksFor(query).explain)
      : paragraph('No option of this case keeps books of its own.')
    return showPage(request, framed({ title: heading, heading, above, main }))
  }),
}
