import { becauseOf } from '../../../core/appraisal/compare/because.ts'
import type { ComparedLine, ComparedLines } from '../../../core/appraisal/compare/compared.ts'
import { compareOptions } from '../../../core/appraisal/compare/options.ts'
import { byThing } from '../../../core/appraisal/compare/order.ts'
import type { Period } from '../../../core/appraisal/compare/period.ts'
import { ENGINE } from '../../../core/appraisal/engine.ts'
import { caseHash } from '../../../core/appraisal/hash.ts'
import type { Built } from '../../../core/finance/build.ts'
import type { Option } from '../../../core/finance/option.ts'
import type { Recorded } from '../../../core/graph/interpret.ts'
import { sayMonth } from '../../../core/shared/month.ts'
import { lawAsAt } from '../../../core/law/index.ts'
import { paragraph } from '../../../view/appraisal/section.ts'
import { insetText } from '../../../view/govuk/insetText.ts'
import { html, type Html } from '../../../view/html.ts'
import { framed } from '../../frame.ts'
import { aboveAnswer, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import type { ComparisonAsked } from './asked.ts'
import { choices } from './choices.ts'
import { reason } from './reason.ts'
import { differTable, onlyTable, type TableSide } from './tables.ts'

/**
 * Two options of a case, line by line, in a month or a financial year of the middle case. What was typed into the form
 * can also be held against another version of itself.
 */
export function optionsPage(
  { ready, middle }: OpenModel,
  query: string,
  asked: ComparisonAsked,
  isTyped: boolean,
): Html {
  const { built } = ready
  const { options, period, order } = asked
  const compared = compareOptions(built, middle, options, period)
  const month = period.to - 1
  const because = becauseOf(built, middle, options, period)
  const why = (line: ComparedLine) => reason(because(line), query, month)
  const sides = [sideOf(options[0], query, month), sideOf(options[1], query, month)] as const
  const lines = order === 'name' ? byThing(compared.differ) : compared.differ
  const amounts = lines.filter(({ unit }) => unit === 'pounds')
  const others = lines.filter(({ unit }) => unit !== 'pounds')
  const [left, right] = options
  const failed = options.flatMap((option) => failedBy(built, middle, option, period))
  const heading = 'Two options, line by line'
  return framed({
    title: heading,
    heading,
    above: [...aboveAnswer(query), { text: 'Lines', href: explainAddress(query, '') }],
    main: html`<p class="govuk-body-l spinout-text">${left.name}, beside ${right.name}: ${period.says}.</p>
      ${insetText({ text: [MIDDLE, ...failed].join(' ') })} ${choices(query, built, asked)}
      ${isTyped && paragraph(otherVersion(query))}
      <p class="govuk-body spinout-text">${sayCounts(compared)} ${period.kind === 'year' && SUMS}</p>
      ${left.inHouse !== right.inHouse && paragraph(FORM)}
      ${differTable(`Money that differs (${amounts.length})`, sides, amounts, why)}
      ${differTable(`People, levels and shares that differ (${others.length})`, sides, others, why)}
      ${onlyTable(sides[0], compared.onlyLeft)} ${onlyTable(sides[1], compared.onlyRight)}
      <p class="govuk-body-s spinout-hash">
        Case ${caseHash(built.case)} · middle case, so no seed · ${ENGINE} · law as at ${lawAsAt}
      </p>`,
  })
}

const sideOf = ({ name }: Option, query: string, month: number): TableSide => ({ name, query, month })

const otherVersion = (query: string): Html =>
  html`<a class="govuk-link" href="/compare/versions?${query}">Change one answer, and compare the two versions</a>.`

const MIDDLE = 'This is the middle case: every quantity at its median. It is one path, not what is likely.'

const SUMS =
  'Amounts of a month are added up over the year; balances, people and shares are those at its end. A figure opens ' +
  'at the last month.'

const FORM =
  'Where a reason begins with the form, the line is one that leaving or staying itself drives, such as VAT or a ' +
  'price in place of a budget. What the case says of each option, its price or new starters, can be part of it too.'

/** After a failure lines are shown as if the venture had gone on: a path not taken. */
function failedBy({ calendar }: Built, middle: Recorded, { id, name }: Option, { to }: Period): string[] {
  const failedIn = middle.get(`${id}/failed`)?.indexOf(1) ?? -1
  if (failedIn < 0 || failedIn >= to) return []
  return [`${name}: by ${sayMonth(calendar.names[failedIn]!)} it has failed, and is shown as if it had gone on.`]
}

function sayCounts({ differ, same }: ComparedLines): string {
  const both = differ.length + same
  if (differ.length === 0) return `Both have ${both} lines of the same name, and none differs.`
  return `Both have ${both} lines of the same name: ${differ.length} differ and ${same} do not.`
}
