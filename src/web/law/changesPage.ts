import { sayValue } from '../../core/law/sayValue.ts'
import { changesBetween, type Change } from '../../core/law/shelf.ts'
import { addMonthsToDay, parseDay, sayDay, type Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { wideTable } from '../../view/appraisal/wideTable.ts'
import { input } from '../../view/govuk/input.ts'
import type { Cell } from '../../view/govuk/table.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { errorFor } from '../../view/problems.ts'
import { ruleAddress, valueAddress } from '../../view/law/source.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { noSuchDay } from './asked.ts'
import { asOfAsked, asOfForm } from './shelfPage.ts'

/** The name of the day in an address after which changes are asked for. */
const SINCE = 'since'

/** What became law, or ceased to be, between two days. */
export const lawChanges: Page = {
  path: '/law/changes',
  access: 'public',
  get(request, site) {
    const asked = asOfAsked(request, site)
    const typedSince = new URL(request.req.url).searchParams.get(SINCE)?.trim() ?? ''
    const since = typedSince === '' ? addMonthsToDay(asked.day, -12) : parseDay(typedSince)
    const problems = [...(since === undefined ? [noSuchDay(SINCE, typedSince)] : []), ...asked.problems]
    const from = since ?? asked.day
    const shown = changesPage(from, asked.day, { since: typedSince || from, to: asked.typed }, problems)
    return showPage(request, shown, problems.length > 0 ? 400 : 200)
  },
}

function changesPage(
  since: Day,
  to: Day,
  typed: { readonly since: string; readonly to: string },
  problems: readonly Problem[],
): Html {
  const heading = 'What changed in the law'
  const changes = problems.length > 0 ? [] : changesBetween(since, to).toReversed()
  return framed({
    title: heading,
    heading,
    above: [{ text: 'The statute shelf', href: '/law' }],
    problems,
    main: html`${paragraph(
      `After ${sayDay(since)} and up to ${sayDay(to)}, newest first. Only what is on the shelf is listed.`,
    )}
    ${asOfForm(
      '/law/changes',
      typed.to,
      problems,
      input({
        id: SINCE,
        name: SINCE,
        label: { text: 'Since which day?', classes: 'govuk-label--s' },
        value: typed.since,
        errorMessage: errorFor(problems, SINCE),
        classes: 'govuk-input--width-10',
      }),
    )}
    ${
      changes.length === 0
        ? paragraph('Nothing on the shelf changed in that time.')
        : wideTable({
            caption: `${changes.length} changes`,
            label: 'Changes',
            head: ['From', 'What', 'Before', 'After'].map((text): Cell => ({ text })),
            rows: changes.map(row),
          })
    }`,
  })
}

function row(change: Change): readonly Cell[] {
  const day = sayDay(change.day)
  if (change.kind === 'rule') {
    const { rule, begins } = change
    const named = html`<a class="govuk-link" href="${ruleAddress(rule.id, change.day)}">${rule.title}</a>`
    const [before, after] = begins ? ['Not law', 'In force'] : ['In force', 'No longer law']
    return [{ text: day }, { html: html`The rule ${named}: ${rule.says}` }, { text: before }, { text: after }]
  }
  const { law, before, after } = change
  const said = (entry: typeof before): Piece => (entry === undefined ? 'None known' : sayValue(law, entry.value))
  return [
    { text: day },
    { html: html`<a class="govuk-link" href="${valueAddress(law.id, change.day)}">${law.label}</a>` },
    { html: html`${said(before)}` },
    { html: html`${said(after)}` },
  ]
}
