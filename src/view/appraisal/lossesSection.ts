import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { sayPounds } from '../../core/shared/money.ts'
import { table } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'
import { paragraph, type Section } from './section.ts'
import { capital, sayOfFutures } from './words.ts'

const WHO: Readonly<Record<string, string>> = {
  hmrc: 'HMRC',
  'pension-fund': 'the pension fund',
  authority: 'the authority, for support bought back',
  members: "members' share capital",
}

/** Who lost what in the futures in which a venture failed; no section where nothing of the kind can happen. */
export function lossesSection({ options }: Appraisal): readonly Section[] {
  const owing = options.filter(({ losses, failed }) => losses !== null && failed.applies)
  if (owing.length === 0) return []
  return [{ id: 'losses', heading: 'Who loses when it fails', matter: html`${owing.map(ledger)}` }]
}

function ledger({ name, failed, losses }: OptionResult): Html {
  if (!failed.applies || !losses) return html``
  if (failed.p === 0) return paragraph(`${name}: it failed in none of the futures, so nobody lost anything.`)
  const total = losses.reduce((sum, { meanPounds }) => sum + meanPounds, 0)
  return html`${paragraph(
    `${name}: it fails in ${sayOfFutures(failed)}. On average over those futures, these are left unpaid. `,
    "What the authority itself pays to take the service back is in the authority's own costs above.",
  )}
  ${table({
    caption: 'Left unpaid, on average, when it fails',
    captionClasses: 'govuk-table__caption--m',
    classes: 'spinout-text',
    head: [{ text: 'Who' }, { text: 'Pounds', format: 'numeric' }],
    rows: [
      ...losses.map(({ who, meanPounds }) => [
        { text: capital(WHO[who] ?? who) },
        { text: sayPounds(meanPounds), format: 'numeric' as const },
      ]),
      [{ text: 'Together' }, { text: sayPounds(total), format: 'numeric' as const }],
    ],
    firstCellIsHeader: true,
  })}`
}
