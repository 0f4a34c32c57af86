import type { OptionWarnings, Warnings } from '../../core/appraisal/warnings/result.ts'
import {
  COVENANT,
  READING,
  sayChance,
  sayLead,
  sayLowest,
  sayMiddle,
  sayStanding,
  WARNING,
} from '../../core/appraisal/warnings/say.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'

/** When trouble shows: each sign with its chance, its month and how it goes with failures, then every covenant. */
export function warningsMain({ options, trials, unknown }: Warnings): Html {
  return html`${paragraph(`Over ${sayWhole(trials)} futures.`)}
  ${options.length === 0 ? paragraph('No option of this case has books of its own.') : undefined}
  ${options.map(optionSection)} ${READING.map((text) => paragraph(text))}
  ${unknown.map((name) => paragraph(`${name}: not shown, because a supplier’s books are not ours.`))}`
}

function optionSection(option: OptionWarnings): Html {
  const { id, name, warnings, headroom } = option
  return html`<section class="spinout-section" aria-labelledby="warnings-${id}">
    <h2 class="govuk-heading-l" id="warnings-${id}">${name}</h2>
    ${paragraph(sayStanding(option))}
    ${wideTable({
      caption: 'Signs of trouble',
      head: cells('Sign', 'It comes in', 'First', 'Before a failure'),
      rows: warnings.map((each) => cells(WARNING[each.id], sayChance(each.chance), sayMiddle(each), sayLead(each))),
    })}
    ${
      headroom.length === 0
        ? undefined
        : wideTable({
            caption: 'Covenants',
            head: cells('Covenant', 'Loan', 'Limit', 'Broken in', 'Kept by'),
            rows: headroom.map((each) =>
              cells(COVENANT[each.covenant], each.loan, String(each.limit), sayChance(each.broken), sayLowest(each)),
            ),
          })
    }
  </section>`
}

const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text): Cell => ({ text }))
