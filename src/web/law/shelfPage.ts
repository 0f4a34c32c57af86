import type { Context } from 'hono'
import { valueOn } from '../../core/law/dated.ts'
import { lawAsAt, shelves, type Shelf } from '../../core/law/index.ts'
import { isInForce } from '../../core/law/rule.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { wideTable } from '../../view/appraisal/wideTable.ts'
import { button } from '../../view/govuk/button.ts'
import type { Cell } from '../../view/govuk/table.ts'
import { tag } from '../../view/govuk/tag.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { badge, heldBadge } from '../../view/law/badge.ts'
import { asOfQuestion } from '../../view/law/questions.ts'
import { ruleAddress, valueAddress } from '../../view/law/source.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import type { Site } from '../site.ts'
import { asOfIn } from './asked.ts'

/** The statute shelf: every value and rule that anything here rests on, as of a day. */
export const shelf: Page = {
  path: '/law',
  access: 'public',
  get(request, site) {
    const { day, typed, problems } = asOfAsked(request, site)
    return showPage(request, shelfPage(day, typed, problems), problems.length > 0 ? 400 : 200)
  },
}

/** The day an address asks about, and what is wrong with it: then today stands in. */
export function asOfAsked(request: Context, site: Site) {
  const { searchParams } = new URL(request.req.url)
  const today = site.today()
  const read = asOfIn(searchParams, today)
  return {
    day: read.ok ? read.value : today,
    typed: searchParams.get('as-of') ?? today,
    problems: read.ok ? [] : read.problems,
  }
}

function shelfPage(day: Day, typed: string, problems: readonly Problem[]): Html {
  const heading = 'The statute shelf'
  return framed({
    title: heading,
    heading,
    current: '/law',
    problems,
    main: html`${paragraph(
      'Every rule and every rate that the model and the ',
      html`<a class="govuk-link" href="/advice">questions of law</a>`,
      ` rest on, as of ${sayDay(day)}. Each opens its history, its source and what uses it. Sources were last ` +
        `checked on ${sayDay(lawAsAt)}.`,
    )}
    ${paragraph(
      html`<a class="govuk-link" href="/law/changes">What changed since a day</a>. All of it `,
      html`<a class="govuk-link" href="/api/law">for programs</a>, `,
      html`<a class="govuk-link" href="/api/openapi.json">described as OpenAPI</a>.`,
    )}
    ${asOfForm('/law', typed, problems)} ${contentsOf()} ${shelves.map((each) => onShelf(each, day))}`,
  })
}

/** A form of one question: the day. */
export const asOfForm = (action: string, typed: string, problems: readonly Problem[], more?: Piece): Html =>
  html`<form action="${action}" method="get" novalidate>
    ${more} ${asOfQuestion(typed, problems)} ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`

function contentsOf(): Html {
  return html`<nav aria-label="Shelves" class="govuk-body">
    <ul class="govuk-list spinout-across">
      ${shelves.map(({ name, title }) => html`<li><a class="govuk-link" href="#${name}">${title}</a></li>`)}
    </ul>
  </nav>`
}

function onShelf({ name, title, values, rules }: Shelf, day: Day): Html {
  return html`<section class="spinout-section" aria-labelledby="${name}">
    <h2 class="govuk-heading-l" id="${name}">${title}</h2>
    ${
      values.length > 0 &&
      listed(
        `${title}: rates and limits`,
        ['Rate or limit', 'In force', 'Since', 'How sure'],
        values.map((law): readonly Cell[] => {
          const found = valueOn(law, day)
          return [
            { html: html`<a class="govuk-link" href="${valueAddress(law.id, day)}">${law.label}</a>` },
            { text: found ? sayValue(law, found.value) : 'None known on this day' },
            { text: found ? sayDay(found.entry.from) : '' },
            { html: found ? html`${badge(found.entry.confidence)} ${found.held && heldBadge()}` : html`` },
          ]
        }),
      )
    }
    ${
      rules.length > 0 &&
      listed(
        `${title}: rules`,
        ['Rule', 'What it is', 'In force', 'How sure'],
        rules.map((rule): readonly Cell[] => [
          { html: html`<a class="govuk-link" href="${ruleAddress(rule.id, day)}">${rule.title}</a>` },
          { text: rule.says },
          { html: isInForce(rule, day) ? html`Yes` : tag({ text: 'Not on this day', classes: 'govuk-tag--grey' }) },
          { html: badge(rule.confidence) },
        ]),
      )
    }
  </section>`
}

const listed = (caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  wideTable({
    caption,
    head: head.map((text): Cell => ({ text })),
    rows,
  })
