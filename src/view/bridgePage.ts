import type { Bridge } from '../core/appraisal/bridge/bridge.ts'
import { READING, sayHeadline, sayPart } from '../core/appraisal/bridge/say.ts'
import type { Ownership } from '../core/appraisal/bridge/ownership.ts'
import { READING_OWNERSHIP, sayMoreOften, sayOwnership, TEST } from '../core/appraisal/bridge/sayOwnership.ts'
import type { Mean } from '../core/chance/mean.ts'
import { roundedToSum } from '../core/shared/apportion.ts'
import { groupThousands, sayPounds } from '../core/shared/money.ts'
import { sayYears } from '../core/shared/month.ts'
import { bullets, paragraph } from './appraisal/section.ts'
import { sayFrequency } from './appraisal/words.ts'
import { wideTable } from './appraisal/wideTable.ts'
import type { Cell } from './govuk/table.ts'
import { html, type Html } from './html.ts'

/** Where the saving of a mutual comes from, part by part, and what of it ownership adds by itself. */
export function bridgeMain(bridge: Bridge): Html {
  const { parts, saving, trials, years, ownership } = bridge
  return html`${paragraph(
    `Means over ${groupThousands(String(trials))} futures and ${sayYears(years)}, beside carrying on, in pounds of ` +
      'the start at present value.',
  )}
  ${paragraph(html`<strong>${sayHeadline(bridge)}</strong>`)}
  ${partsTable('From carrying on to the mutual', parts, { title: 'The saving to the authority', pounds: saving })}
  ${READING.map((text) => paragraph(text))} ${ownershipSection(ownership)}`
}

interface Part {
  readonly title: string
  readonly pounds: Mean
}

/** Parts that add up to the last row, as means with their errors and as whole pounds of one sum. */
function partsTable(caption: string, parts: readonly Part[], whole: Part): Html {
  const rounded = roundedToSum(parts.map(({ pounds }) => pounds.mean))
  const inTheSum = [...rounded, rounded.reduce((sum, pounds) => sum + pounds, 0)]
  return wideTable({
    caption,
    head: [{ text: 'Part' }, { text: 'It' }, { text: 'In the sum', format: 'numeric' }],
    rows: [...parts, whole].map(({ title, pounds }, index): readonly Cell[] => [
      { text: title },
      { text: sayPart(pounds) },
      { text: sayPounds(inTheSum[index]!), format: 'numeric' },
    ]),
  })
}

function ownershipSection(ownership: Ownership): Html {
  const { parts, saving, staying, leaving, tests } = ownership
  return html`<section class="spinout-section" aria-labelledby="ownership">
    <h2 class="govuk-heading-l" id="ownership">What does ownership add by itself?</h2>
    ${bullets(sayOwnership(ownership))}
    ${wideTable({
      caption: 'The tests, futures of 100',
      head: ['Test', staying, leaving, 'The difference'].map((text): Cell => ({ text })),
      rows: tests.map((test) => [
        { text: TEST[test.id] },
        { text: sayFrequency(test.staying) },
        { text: sayFrequency(test.leaving) },
        { text: sayMoreOften(test) },
      ]),
    })}
    ${partsTable('What leaving adds to improving in house', parts, {
      title: 'What it adds to the saving',
      pounds: saving.more,
    })}
    ${paragraph(READING_OWNERSHIP)}
  </section>`
}
