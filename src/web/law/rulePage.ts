import { isInForce, type Rule } from '../../core/law/rule.ts'
import { advisersHolding, findRule } from '../../core/law/shelf.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { bullets, paragraph } from '../../view/appraisal/section.ts'
import { tag } from '../../view/govuk/tag.ts'
import { html, type Html } from '../../view/html.ts'
import { badge } from '../../view/law/badge.ts'
import { source, valueAddress } from '../../view/law/source.ts'
import { notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { asOfAsked, asOfForm } from './shelfPage.ts'

/** One rule: what it says, when it is in force, what it reads, and who holds facts against it. */
export const lawRule: Page = {
  path: '/law/rules/:id',
  access: 'public',
  get(request, site) {
    const rule = findRule(request.req.param('id') ?? '')
    if (!rule) return notFound(request, 'No rule has this name.')
    const { day, typed, problems } = asOfAsked(request, site)
    return showPage(request, rulePage(rule, day, typed, problems), problems.length > 0 ? 400 : 200)
  },
}

function rulePage(rule: Rule, day: Day, typed: string, problems: readonly Problem[]): Html {
  const { from, to } = rule.inForce
  const advisers = advisersHolding(rule).map(
    ({ topic, title }) => html`The question <a class="govuk-link" href="/advice/${topic}">${title}</a>`,
  )
  const values = (rule.values ?? []).map(
    ({ id, label }) => html`<a class="govuk-link" href="${valueAddress(id, day)}">${label}</a>`,
  )
  const stands = isInForce(rule, day)
  return framed({
    title: rule.title,
    heading: rule.title,
    above: [{ text: 'The statute shelf', href: '/law' }],
    problems,
    main: html`<p class="govuk-body-l spinout-text">${rule.says}</p>
      ${paragraph(badge(rule.confidence), ' ', source(rule.source))}
      ${paragraph(
        tag({ text: stands ? 'In force' : 'Not in force', classes: stands ? 'govuk-tag--green' : 'govuk-tag--grey' }),
        ` on ${sayDay(day)}. In force from ${sayDay(from)}${to === undefined ? '' : ` to ${sayDay(to)}`}.`,
      )}
      ${rule.note !== undefined && paragraph(rule.note)} ${asOfForm(`/law/rules/${rule.id}`, typed, problems)}
      ${
        values.length > 0 &&
        html`<section class="spinout-section">
          <h2 class="govuk-heading-m">What it reads</h2>
          ${bullets(values)}
        </section>`
      }
      ${
        advisers.length > 0 &&
        html`<section class="spinout-section">
          <h2 class="govuk-heading-m">What uses it</h2>
          ${bullets(advisers)}
        </section>`
      }
      ${paragraph(
        `The source is read again by ${sayDay(rule.reviewBy)}. `,
        html`<a class="govuk-link" href="/api/law/rules/${rule.id}">The same for machines</a>`,
        '.',
      )}`,
  })
}
