import type { Bridge } from '../core/appraisal/bridge/bridge.ts'
import { READING, sayHeadline, sayPart } from '../core/appraisal/bridge/say.ts'
import { roundedToSum } from '../core/shared/apportion.ts'
import { groupThousands, sayPounds } from '../core/shared/money.ts'
import { sayYears } from '../core/shared/month.ts'
import { paragraph } from './appraisal/section.ts'
import { wideTable } from './appraisal/wideTable.ts'
import type { Cell } from './govuk/table.ts'
import { html, type Html } from './html.ts'

/** Where the saving of a mutual comes from, part by part. */
export function bridgeMain(bridge: Bridge): Html {
  const { parts, saving, trials, years } = bridge
  const rows = [...parts, { title: 'The saving to the authority', pounds: saving }]
  const whole = roundedToSum(parts.map(({ pounds }) => pounds.mean))
  const inTheSum = [...whole, whole.reduce((sum, pounds) => sum + pounds, 0)]
  return html`${paragraph(
    `Means over ${groupThousands(String(trials))} futures and ${sayYears(years)}, beside carrying on, in pounds of ` +
      'the start at present value.',
  )}
  ${paragraph(html`<strong>${sayHeadline(bridge)}</strong>`)}
  ${wideTable({
    caption: 'From carrying on to the mutual',
    label: 'The bridge',
    head: [{ text: 'Part' }, { text: 'It' }, { text: 'In the sum', format: 'numeric' }],
    rows: rows.map(({ title, pounds }, index): readonly Cell[] => [
      { text: title },
      { text: sayPart(pounds) },
      { text: sayPounds(inTheSum[index]!), format: 'numeric' },
    ]),
  })}
  ${READING.map((text) => paragraph(text))}`
}
