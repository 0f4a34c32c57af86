import type { Appraisal, LossEach, OptionResult } from '../../core/appraisal/result.ts'
import { sayLossesEach, sayStaffKeep } from '../../core/appraisal/sayLosses.ts'
import { sayPounds } from '../../core/shared/money.ts'
import { table, type Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import type { AppraisalLinks } from './links.ts'
import { opens, paragraph, type Section } from './section.ts'
import { wideTable } from './wideTable.ts'
import { capital, sayOfFutures } from './words.ts'

const WHO: Readonly<Record<string, string>> = {
  hmrc: 'HMRC',
  'pension-fund': 'the pension fund',
  authority: 'the authority, for support bought back',
  members: "members' share capital",
  'other-owners': 'the other owners',
}

/** Who lost what in the futures in which a venture failed; no section where nothing of the kind can happen. */
export function lossesSection({ options, months }: Appraisal, links: AppraisalLinks | undefined): readonly Section[] {
  const owing = options.filter(({ losses, failed }) => losses !== null && failed.applies)
  if (owing.length === 0) return []
  const to: To = (line) => links?.explain(line, months - 1, { futures: true })
  return [
    {
      id: 'losses',
      heading: 'Who loses when it fails',
      matter: html`${owing.map((option) => ledger(option, to))}`,
    },
  ]
}

/** Where a line of the ledger opens, at the end of the run; nowhere off the site. */
type To = (line: string) => string | undefined

function ledger(option: OptionResult, to: To): Html {
  const { name, failed, losses } = option
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
        { html: html`${opens(to(`${option.id}/loss/${who}`), sayPounds(meanPounds))}`, format: 'numeric' as const },
      ]),
      [{ text: 'Together' }, { text: sayPounds(total), format: 'numeric' as const }],
    ],
    firstCellIsHeader: true,
  })}
  ${oneByOne(option, to)}`
}

/** The line behind what is told of one of each kind. */
const OPENED: Readonly<Record<LossEach['who'], string>> = {
  member: 'loss/members',
  user: 'returned',
  supplier: 'loss/suppliers',
  hmrc: 'loss/hmrc',
  'pension-fund': 'loss/pension-fund',
  taxpayer: 'taken-back-so-far',
}

/** The same told of one person of each kind, what staff keep first. */
function oneByOne(option: OptionResult, to: To): Piece {
  const { lossesEach } = option
  if (!lossesEach || lossesEach.length === 0) return undefined
  return html`<h3 class="govuk-heading-m">What it means for one person</h3>
    ${paragraph(sayStaffKeep(option))}
    ${wideTable({
      caption: 'One of each, over the futures in which it fails',
      head: ['Who', 'What', 'On average', 'In a bad case'].map((text): Cell => ({ text })),
      rows: sayLossesEach(lossesEach).map(({ who, what, mean, bad }, index) => [
        { text: who },
        { text: what },
        { html: html`${opens(to(`${option.id}/${OPENED[lossesEach[index]!.who]}`), mean)}` },
        { text: bad },
      ]),
    })}
    ${paragraph('In a bad case: nine in ten of the failures are no worse.')}`
}
