import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { sayMegabytes } from '../../files/limits.ts'
import { details } from '../../view/govuk/details.ts'
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
    ${fileField(problems)} ${examples}
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
      hint: {
        text: 'Leave it empty for a motion, or where the file says it. A list from a spreadsheet mostly does not',
      },
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
          'Only a tie that the rule does not settle needs it: the lot is then drawn from this text. Take one that ' +
          'was agreed before the count and that nobody could know when voting closed, such as the numbers of a lottery',
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
    hint: {
      text:
        'A list that was saved as CSV from a spreadsheet or a form, or a BLT or PrefLib file, of at most ' +
        `${sayMegabytes(UPLOAD_BYTES)}. It is read, counted and forgotten`,
    },
    classes: 'govuk-file-upload',
    errorMessage,
  })
}

const examples = details({
  summaryText: 'What such a list looks like',
  html: html`<p class="govuk-body">For an election, the candidates, and a row for each paper with 1, 2, 3:</p>
    <pre class="spinout-list">
Ann Lee,Bola Ade,Cai Rhys
1,2,
2,1,3
,1,</pre>
    <p class="govuk-body">For a motion that was counted by hand, the answers and their votes:</p>
    <pre class="spinout-list">
answer,votes
For,41
Against,9
Abstain,3</pre>
    <p class="govuk-body">
      In Excel choose Save As and CSV UTF-8; in Google Sheets, Download and Comma-separated values. Columns that say who
      voted are passed over, but delete them first all the same: votes are secret.
    </p>`,
})

function ruleField({ rule }: CountForm, problems: readonly Problem[]): Html {
  const items = ruleSets.map(({ id, title, says, decides }) => ({ value: id, text: title, says, decides }))
  // The problem at the top leads to the first choice, which comes after a divider here.
  const item = ({ value, text, says }: (typeof items)[number]) => ({
    value,
    text,
    hint: { text: says },
    ...(value === items[0]!.value && { id: 'rule' }),
  })
  const motions = items.filter(({ decides }) => decides === 'motion')
  return radios({
    name: 'rule',
    idPrefix: 'rule',
    value: rule,
    fieldset: { legend: { text: 'By which rule?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'The one that your own rules name. It is never for whoever counts to choose afterwards' },
    errorMessage: errorFor(problems, 'rule'),
    classes: 'spinout-groups',
    items: [
      { divider: 'To elect people' },
      ...items.filter(({ decides }) => decides === 'election').map(item),
      ...(motions.length > 0 ? [{ divider: 'To decide a motion' }] : []),
      ...motions.map(item),
    ],
  })
}
