import type { Bundled } from '../core/appraisal/scale/bundled.ts'
import type { ScaleRun } from '../core/appraisal/scale/run.ts'
import type { Standing } from '../core/appraisal/scale/standing.ts'
import {
  nameOf,
  READING_SCALE,
  sayBundled,
  sayFound,
  sayMeanSaving,
  sayOften,
  sayScale,
} from '../core/appraisal/scale/words.ts'
import { sayRoundPounds, sayWhole } from '../core/shared/money.ts'
import { MONTHS_IN_YEAR } from '../core/shared/month.ts'
import type { Explain } from './appraisal/links.ts'
import { bullets, opens, paragraph } from './appraisal/section.ts'
import { wideTable } from './appraisal/wideTable.ts'
import { scaleChart } from './charts/scaleChart.ts'
import { insetText } from './govuk/insetText.ts'
import type { Cell } from './govuk/table.ts'
import { html, type Html, type Piece } from './html.ts'

/** How large a venture must be to be viable, and what a second service beside it would change. */
export function scaleMain(run: ScaleRun, bundling: Piece, explain?: Explain): Html {
  const { service, option, trials, sizes, tests, revenueFutures } = run
  return html`<span class="govuk-caption-l">${service}</span>
    <h1 class="govuk-heading-l">How large must it be?</h1>
    ${paragraph(`${option}. ${sayWhole(trials)} futures at each size, the same for all.`)}
    ${insetText({ html: html`${sayScale(run).map((sentence) => paragraph(sentence))}` })}
    ${scaleChart({
      title: 'The chance that income covers cost, at each size',
      says: 'Below each size stands its turnover: income of the first year in the middle case.',
      sizes,
      threshold: revenueFutures,
    })}
    ${ownSize(run, explain)}
    <h2 class="govuk-heading-m">Threshold by threshold</h2>
    ${bullets(tests.slice(1).map((test) => `${sayFound(test, run)} ${test.threshold}.`))}
    ${READING_SCALE.map((sentence) => paragraph(sentence))} ${bundling}
    <h2 class="govuk-heading-m">The key of this result</h2>
    <p class="govuk-body spinout-hash">${run.key}</p>`
}

/** The figures of the case as it is, each opening at its line; other sizes are other cases. */
function ownSize({ id, sizes, months, judgedYears }: ScaleRun, explain?: Explain): Piece {
  const own = sizes.find(({ times }) => times === 1)
  if (!own) return undefined
  const row = (name: string, line: string, month: number, words: string): readonly Cell[] => [
    { text: name },
    { html: html`${opens(explain?.(`${id}/${line}`, month, { futures: true }), words)}` },
  ]
  const last = months - 1
  const judged = judgedYears * MONTHS_IN_YEAR - 1
  return wideTable({
    caption: 'At its own size',
    head: [{ text: 'Question' }, { text: 'Figure' }],
    rows: [
      row(
        'Income of the first year, in the middle case',
        'income',
        MONTHS_IN_YEAR - 1,
        sayRoundPounds(own.turnoverPounds),
      ),
      row('Income covers cost, futures of 100', 'surplus-so-far', last, sayOften(own.covers)),
      row('It fails', 'failed', last, sayOften(own.failed)),
      row('The service is kept', 'kept-so-far', last, sayOften(own.kept)),
      row('Money is saved', 'saving-so-far', judged, sayOften(own.saved)),
      row('Mean saving', 'saving-so-far', judged, sayMeanSaving(own.saving)),
    ],
  })
}

/** Two services, each by itself and as one venture. */
export function bundledTables(bundled: Bundled): Html {
  const { alone, together, saving, notes } = bundled
  const all = [...alone, { service: 'Together', standing: together }]
  const row = (name: string, cell: (standing: Standing) => Piece): readonly Cell[] => [
    { text: name },
    ...all.map(({ standing }): Cell => ({ html: html`${cell(standing)}` })),
  ]
  const reasons = together.reasons.map(({ id }) => id)
  return html`${bullets(sayBundled(bundled))}
    ${wideTable({
      caption: 'Alone and together',
      head: [{ text: 'Question' }, ...all.map(({ service }): Cell => ({ text: service }))],
      rows: [
        row('Turnover of the first year, in the middle case', ({ turnoverPounds }) => sayRoundPounds(turnoverPounds)),
        row('Income covers cost, futures of 100', ({ covers }) => sayOften(covers)),
        row('It fails', ({ failed }) => sayOften(failed)),
        row('The service is kept', ({ kept }) => sayOften(kept)),
        row('Money is saved', ({ saved }) => sayOften(saved)),
        row('Mean saving', ({ saving: mean }) => sayMeanSaving(mean)),
        ...reasons.map((id) =>
          row(`${nameOf({ id })}: is the threshold met?`, (standing) => {
            const reason = standing.reasons.find((each) => each.id === id)!
            return html`${reason.met ? 'Yes' : 'No'}<br />${reason.figure}`
          }),
        ),
      ],
    })}
    ${paragraph(`The two apart save ${sayMeanSaving(saving.apart)}; as one body, ${sayMeanSaving(saving.together)}.`)}
    ${bullets(notes)}
    <p class="govuk-body-s spinout-hash">${bundled.key}</p>`
}
