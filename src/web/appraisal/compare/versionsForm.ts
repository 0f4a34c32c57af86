import type { Built } from '../../../core/finance/build.ts'
import { button } from '../../../view/govuk/button.ts'
import { input } from '../../../view/govuk/input.ts'
import { select } from '../../../view/govuk/select.ts'
import { html, type Html } from '../../../view/html.ts'
import { FIELDS } from '../form/fields.ts'
import type { AnswerChange } from './changes.ts'

/** Which answer is to be another, and what, as a form that needs no script. */
export function versionsForm(
  query: string,
  { options }: Pick<Built, 'options'>,
  [change]: readonly AnswerChange[],
  option: string,
): Html {
  return html`<form action="/compare/versions" method="get" class="spinout-text spinout-on-screen">
    ${[...new URLSearchParams(query)].map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${select({
      id: 'change',
      name: 'change',
      label: { text: 'Which answer is another?' },
      items: FIELDS.map(({ name, called }) => ({ value: name, text: called })),
      value: change?.name ?? 'price',
    })}
    ${input({
      id: 'to',
      name: 'to',
      label: { text: 'What is it then?' },
      hint: { text: 'As you would type it into the form, for example £2m or 1.9m to 2.1m' },
      value: change?.to ?? '',
      autocomplete: 'off',
    })}
    ${select({
      id: 'option',
      name: 'option',
      label: { text: 'Lines of' },
      items: options.map(({ id, name }) => ({ value: id, text: name })),
      value: option,
    })}
    ${button({ text: 'Compare' })}
  </form>`
}
