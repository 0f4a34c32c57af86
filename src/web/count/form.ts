import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { sayMegabytes } from '../../files/limits.ts'
import { button } from '../../view/govuk/button.ts'
import { input } from '../../view/govuk/input.ts'
import { radios } from '../../view/govuk/radios.ts'
import { textarea } from '../../view/govuk/textarea.ts'
import { html, type Html } from '../../view/html.ts'
import { errorFor } from '../../view/problems.ts'
import type { CountForm } from './asked.ts'

/** The most that one form may carry. The commands take larger files. */
export const UPLOAD_BYTES = 5_000_000

/** A file or text, a rule, and what the file leaves out. It works without scripts. */
export function countForm(form: CountForm, problems: readonly Problem[]): Html {
  return html`<form action="/count" method="post" enctype="multipart/form-data" novalidate class="spinout-text">
    ${fileField(problems)}
    ${textarea({
      id: 'text',
      name: 'text',
      label: { text: 'Or paste the votes', classes: 'govuk-label--s' },
      value: form.text,
      rows: 8,
      spellcheck: false,
      autocomplete: 'off',
      errorMessage: errorFor(problems, 'text'),
    })}
    ${ruleField(form, problems)}
    ${input({
      id: 'seats',
      name: 'seats',
      label: { text: 'How many places are there to fill? (optional)', classes: 'govuk-label--s' },
      hint: { text: 'What the file says, unless you fill this in' },
      value: form.seats,
      inputmode: 'numeric',
      classes: 'govuk-input--width-3',
      autocomplete: 'off',
      errorMessage: errorFor(problems, 'seats'),
    })}
    ${input({
      id: 'seed',
      name: 'seed',
      label: { text: 'The seed of lots (optional)', classes: 'govuk-label--s' },
      hint: {
        text:
          'Any text that was announced before the count and that nobody could know when voting closed, such as the ' +
          'numbers of a lottery. Ties that the rule does not settle are drawn from it',
      },
      value: form.seed,
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: errorFor(problems, 'seed'),
    })}
    ${button({ text: 'Count the votes' })}
  </form>`
}

const fileField = (problems: readonly Problem[]): Html => {
  const errorMessage = errorFor(problems, 'file')
  return input({
    id: 'file',
    name: 'file',
    type: 'file',
    label: { text: 'Choose a file of votes', classes: 'govuk-label--s' },
    hint: { text: `BLT, PrefLib or CSV, at most ${sayMegabytes(UPLOAD_BYTES)}. It is read, counted and forgotten` },
    classes: 'govuk-file-upload',
    errorMessage,
  })
}

function ruleField({ rule }: CountForm, problems: readonly Problem[]): Html {
  const items = ruleSets.map(({ id, title, says, decides }) => ({ value: id, text: title, says, decides }))
  const item = ({ value, text, says }: (typeof items)[number]) => ({ value, text, hint: { text: says } })
  const motions = items.filter(({ decides }) => decides === 'motion')
  return radios({
    name: 'rule',
    idPrefix: 'rule',
    value: rule,
    fieldset: { legend: { text: 'By which rule?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'The one that your own rules name. It is never for whoever counts to choose afterwards' },
    errorMessage: errorFor(problems, 'rule'),
    items: [
      ...items.filter(({ decides }) => decides === 'election').map(item),
      ...(motions.length > 0 ? [{ divider: 'or' }] : []),
      ...motions.map(item),
    ],
  })
}
