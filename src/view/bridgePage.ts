import type { Bridge, BridgePart } from '../core/appraisal/bridge/bridge.ts'
import { READING, sayHeadline, sayPart } from '../core/appraisal/bridge/say.ts'
import type { TestBeside } from '../core/appraisal/bridge/ownership.ts'
import { READING_OWNERSHIP, sayMoreOften, sayOwnership, TEST } from '../core/appraisal/bridge/sayOwnership.ts'
import type { Mean } from '../core/chance/mean.ts'
import { roundedToSum } from '../core/shared/apportion.ts'
import { sayPounds, sayWhole } from '../core/shared/money.ts'
import { MONTHS_IN_YEAR, sayYears } from '../core/shared/month.ts'
import { bridgeLine, VENTURE_SUMS } from '../core/finance/lines/bridge.ts'
import type { Explain } from './appraisal/links.ts'
import { bullets, opens, paragraph } from './appraisal/section.ts'
import { sayFrequency } from './appraisal/words.ts'
import { wideTable } from './appraisal/wideTable.ts'
import type { Cell } from './govuk/table.ts'
import { html, type Html } from './html.ts'

/** Where the saving of leaving comes from, part by part, and what of it ownership adds by itself. */
export function bridgeMain(bridge: Bridge, explain?: Explain): Html {
  const { parts, saving, trials, years, options } = bridge
  const to: To = (line) => explain?.(line, years * MONTHS_IN_YEAR - 1, { futures: true, lines: 'money' })
  const opened = parts.map(({ id, ...part }) => ({ ...part, to: lineOf(id) && to(`${options.leaving}/${lineOf(id)}`) }))
  const whole = { title: 'The saving to the authority', pounds: saving, to: to(`${options.leaving}/saving-so-far`) }
  return html`${paragraph(
    `Means over ${sayWhole(trials)} futures and ${sayYears(years)}, beside carrying on, in pounds of ` +
      'the start at present value.',
  )}
  ${paragraph(html`<strong>${sayHeadline(bridge)}</strong>`)}
  ${partsTable('From carrying on to leaving', opened, whole)} ${READING.map((text) => paragraph(text))}
  ${ownershipSection(bridge, to)}`
}

/** Where a line opens at the end of the judged years; nowhere off the site. */
type To = (line: string) => string | undefined

/** The line of a venture that a part is read from; what causes do is how two runs differ, and no line. */
function lineOf(part: BridgePart['id']): string | undefined {
  const thing = VENTURE_SUMS.find((each) => each === part)
  return thing && bridgeLine(thing)
}

interface Part {
  readonly title: string
  readonly pounds: Mean
  /** Where it opens, if it is a line. */
  readonly to?: string | undefined
}

/** Parts that add up to the last row, as means with their errors and as whole pounds of one sum. */
function partsTable(caption: string, parts: readonly Part[], whole: Part): Html {
  const rounded = roundedToSum(parts.map(({ pounds }) => pounds.mean))
  const inTheSum = [...rounded, rounded.reduce((sum, pounds) => sum + pounds, 0)]
  return wideTable({
    caption,
    head: [{ text: 'Part' }, { text: 'It' }, { text: 'In the sum', format: 'numeric' }],
    rows: [...parts, whole].map(({ title, pounds, to }, index): readonly Cell[] => [
      { text: title },
      { html: html`${opens(to, sayPart(pounds))}` },
      { text: sayPounds(inTheSum[index]!), format: 'numeric' },
    ]),
  })
}

/** The line whose threshold a test is; of both at once, that of the service. */
const TESTED: Readonly<Record<TestBeside['id'], string>> = {
  kept: 'kept-so-far',
  noWorse: 'no-worse-so-far',
  saved: 'saving-so-far',
  both: 'kept-so-far',
}

function ownershipSection({ ownership, options }: Bridge, to: To): Html {
  const { parts, saving, staying, leaving, tests } = ownership
  return html`<section class="spinout-section" aria-labelledby="ownership">
    <h2 class="govuk-heading-l" id="ownership">What does ownership add by itself?</h2>
    ${bullets(sayOwnership(ownership))}
    ${wideTable({
      caption: 'The tests, futures of 100',
      head: ['Test', staying, leaving, 'The difference'].map((text): Cell => ({ text })),
      rows: tests.map((test) => [
        { text: TEST[test.id] },
        { html: html`${opens(to(`${options.staying}/${TESTED[test.id]}`), sayFrequency(test.staying))}` },
        { html: html`${opens(to(`${options.leaving}/${TESTED[test.id]}`), sayFrequency(test.leaving))}` },
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
