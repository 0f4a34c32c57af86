import { caseFields } from '../../core/finance/case/index.ts'
import { documentFields, type FieldRow } from '../../core/shared/fields/index.ts'
import { table, type Cell } from '../../view/govuk/table.ts'
import { html, type Html } from '../../view/html.ts'
import { breakable } from '../../view/breakable.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'

/** Every field of a case, from the object that also reads them. */
export const caseFormat: Page = {
  path: '/about/case-format',
  access: 'public',
  get: (request) => showPage(request, formatPage()),
}

function formatPage(): Html {
  const heading = 'The case format'
  return framed({
    title: heading,
    heading,
    current: '/about/case-format',
    main: html`<p class="govuk-body spinout-text">
        A case is one text file that says everything assumed about a service. Ten questions make a first answer; a case
        file says the rest, each value with its source. It is read by <code>bin/spinout appraise</code>.
      </p>
      <p class="govuk-body spinout-text">
        Editors check a case while it is typed with its
        <a class="govuk-link" href="/schema/case-1.json">JSON Schema</a>.
      </p>
      ${partsOf(documentFields(caseFields)).map(([name, rows]) => part(name, rows))}`,
  })
}

/** Fields by the part of the case they stand in, in the order of the format. */
function partsOf(rows: readonly FieldRow[]): readonly (readonly [string, readonly FieldRow[]])[] {
  const parts = new Map<string, FieldRow[]>()
  for (const row of rows) {
    const [name = ''] = row.path.split('/')
    parts.set(name, [...(parts.get(name) ?? []), row])
  }
  return [...parts]
}

function part(name: string, rows: readonly FieldRow[]): Html {
  return html`<section class="spinout-scroll spinout-wide" aria-label="${name}" tabindex="0">
    ${table({
      caption: name,
      captionClasses: 'govuk-table__caption--m',
      classes: 'govuk-table--small-text-until-tablet spinout-table spinout-table--words',
      head: ['Field', 'What it is', 'What may be typed', 'If left out'].map((text): Cell => ({ text })),
      rows: rows.map(({ path, says, accepts, otherwise, required }) => [
        { html: html`${breakable(path)}` },
        { text: says },
        { text: accepts },
        { text: required ? 'It is required' : (otherwise ?? 'Nothing') },
      ]),
    })}
  </section>`
}
