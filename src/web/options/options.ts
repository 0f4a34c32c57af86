import { PROFILES } from '../../core/appraisal/profiles/profiles.ts'
import type { Html } from '../../view/html.ts'
import { optionsMain } from '../../view/options/optionsPage.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'

/** What each option is: who governs it, what it costs to be it, and how free it is. */
export const optionsPage: Page = {
  path: '/options',
  access: 'public',
  get: (request) => showPage(request, listed()),
}

function listed(): Html {
  const heading = 'The options, and what each of them is'
  return framed({ title: heading, heading, above: [{ text: 'Start', href: '/' }], main: optionsMain(PROFILES) })
}
