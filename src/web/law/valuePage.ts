import { valueOn, type Dated } from '../../core/law/dated.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import { advisersReading, findValue, rulesReading } from '../../core/law/shelf.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { bullets, paragraph } from '../../view/appraisal/section.ts'
import { wideTable } from '../../view/appraisal/wideTable.ts'
import { historyChart } from '../../view/charts/historyChart.ts'
import { details } from '../../view/govuk/details.ts'
import type { Cell } from '../../view/govuk/table.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { badge, heldBadge } from '../../view/law/badge.ts'
import { ruleAddress, source } from '../../view/law/source.ts'
import { notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import type { LineReading } from './readInModel.ts'
import { linesReading } from './readInModel.ts'
import { asOfAsked, asOfForm } from './shelfPage.ts'

/** So many lines are shown at once; more are folded away. */
const FEW = 4

const ABOVE = [{ text: 'The statute shelf', href: '/law' }]

/** One dated value: what is in force, its history as a chart and a table, and what uses it. */
export const lawValue: Page = {
  path: '/law/values/:id',
  access: 'public',
  async get(request, site) {
    const law = findValue(request.req.param('id') ?? '')
    if (!law) return notFound(request, 'No value of the law has this name.')
    const { day, typed, problems } = asOfAsked(request, site)
    const lines = await linesReading(law, site)
    return showPage(request, valuePage(law, lines, day, typed, problems), problems.length > 0 ? 400 : 200)
  },
}

function valuePage(
  law: Dated<unknown>,
  lines: readonly LineReading[],
  day: Day,
  typed: string,
  problems: readonly Problem[],
): Html {
  const found = valueOn(law, day)
  return framed({
    title: law.label,
    heading: law.label,
    above: ABOVE,
    problems,
    main: html`<p class="govuk-body-l spinout-text">
        ${found ? sayValue(law, found.value) : 'None is known'} <span class="govuk-body">on ${sayDay(day)}</span>
      </p>
      ${paragraph(
        found
          ? html`${badge(found.entry.confidence)} ${found.held && heldBadge()} ${source(found.entry.source)}`
          : 'The law is known here from the first day in the table below.',
      )}
      ${paragraph(`Counted in: ${law.unit}.`)} ${law.note !== undefined && paragraph(law.note)}
      ${asOfForm(`/law/values/${law.id}`, typed, problems)} ${chart(law, day)} ${history(law)} ${usedBy(law, lines)}
      ${paragraph(
        `Known to stand to ${sayDay(law.knownTo)}; the source is read again by ${sayDay(law.reviewBy)}. `,
        html`<a class="govuk-link" href="/api/law/values/${law.id}">The same for machines</a>`,
        '.',
      )}`,
  })
}

/** Only numbers make a line, and one stretch alone needs no picture. */
function chart(law: Dated<unknown>, day: Day): Piece {
  const entries = law.history.map(({ from, value }) => ({ from, value: typeof value === 'number' ? value : null }))
  const isDrawn = entries.length > 1 && entries.some(({ value }) => value !== null)
  if (!isDrawn) return undefined
  const say = (value: number): string => sayValue(law, value)
  return html`<div class="spinout-figure">
    ${historyChart({
      title: `${law.label} over time`,
      description: 'The figures are in the table below. The broken line is the day asked about.',
      entries,
      to: day > law.knownTo ? day : law.knownTo,
      asOf: day,
      say,
    })}
  </div>`
}

function history(law: Dated<unknown>): Html {
  return wideTable({
    caption: 'History',
    head: ['From', 'Value', 'How sure', 'Source'].map((text): Cell => ({ text })),
    rows: law.history
      .toReversed()
      .map(({ from, to, value, confidence, source: read }): readonly Cell[] => [
        { html: html`${sayDay(from)}${to !== undefined && html`<br />to ${sayDay(to)}`}` },
        { text: sayValue(law, value) },
        { html: badge(confidence) },
        { html: html`${source(read)}`, classes: 'spinout-source' },
      ]),
  })
}

function usedBy(law: Dated<unknown>, lines: readonly LineReading[]): Html {
  const rules = rulesReading(law).map(
    ({ id, title }) => html`The rule <a class="govuk-link" href="${ruleAddress(id)}">${title}</a>`,
  )
  const advisers = advisersReading(law).map(
    ({ topic, title }) => html`The question <a class="govuk-link" href="/advice/${topic}">${title}</a>`,
  )
  const model = lines.map(
    ({ name, says, href }) => html`The line <a class="govuk-link" href="${href}">${name}</a>: ${says}`,
  )
  const isUsed = rules.length + advisers.length + model.length > 0
  return html`<section class="spinout-section">
    <h2 class="govuk-heading-m">What uses it</h2>
    ${!isUsed && paragraph('Nothing here reads it yet; it is kept so that it can be looked up.')}
    ${bullets([...rules, ...advisers])}
    ${
      model.length > 0 &&
      details({
        summaryText: `Lines of the model in our examples (${model.length})`,
        html: html`${bullets(model)}`,
        open: model.length <= FEW,
      })
    }
  </section>`
}
