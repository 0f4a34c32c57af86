import type { BidStanding, OptionStanding, StandingRun, TestResult } from '../../core/appraisal/standing/result.ts'
import {
  READING_STANDING,
  sayAccounts,
  sayBid,
  sayFailing,
  sayMiddle,
  sayPassed,
  sayRemedy,
} from '../../core/appraisal/standing/say.ts'
import { sayRoundPounds, sayWhole } from '../../core/shared/money.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { capital } from '../appraisal/words.ts'
import { details } from '../govuk/details.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'

/** Financial standing by date: every test of every year's accounts, then each bid and what would help it. */
export function standingMain({ options, trials }: StandingRun): Html {
  if (options.length === 0) return paragraph('No option of this case keeps books of its own, so there are no accounts.')
  return html`${paragraph(
    `The middle case in words; chances of ${sayWhole(trials)} futures. A body that has failed passes nothing.`,
  )}
  ${options.map(ofOption)} ${READING_STANDING.map((text) => paragraph(text))}`
}

function ofOption({ name, accounts, bids }: OptionStanding): Html {
  const tests = accounts[0]?.tests ?? []
  if (tests.length === 0)
    return html`<h2 class="govuk-heading-m">${name}</h2>
      ${paragraph('No year of account ends within the run.')}`
  return html`<h2 class="govuk-heading-m">${name}</h2>
    ${wideTable({
      caption: 'The accounts of each year, and who would pass them',
      head: [
        { text: 'Accounts' },
        { text: 'Turnover a year' },
        { text: 'Net assets' },
        ...tests.map(({ title }) => ({ text: title })),
      ],
      rows: accounts.map((year): readonly Cell[] => [
        { text: sayAccounts(year) },
        { text: sayRoundPounds(year.turnoverPounds), format: 'numeric' },
        { text: sayRoundPounds(year.netAssetsPounds), format: 'numeric' },
        ...year.tests.map((test) => ({ html: ofTest(test) })),
      ]),
    })}
    ${tests.map((test, column) => whyItFails(test.title, accounts, column))} ${bids.map(ofBid)}`
}

const ofTest = (test: TestResult): Html => html`${capital(sayMiddle(test))}. ${sayPassed(test.chance)}`

/** What there is behind each fail of a test, year by year, for whoever asks. */
function whyItFails(title: string, accounts: OptionStanding['accounts'], column: number): Piece {
  const failing = accounts.flatMap((year) => {
    const why = sayFailing(year.tests[column]!)
    return why.length === 0 ? [] : [`${sayAccounts(year)}. ${why.join('. ')}.`]
  })
  if (failing.length === 0) return undefined
  return details({ summaryText: `Why it fails: ${title}`, html: html`${bullets(failing)}` })
}

function ofBid(bid: BidStanding): Html {
  return html`<h3 class="govuk-heading-s">${bid.id}</h3>
    ${paragraph(sayBid(bid))} ${bullets(bid.fails.map((why) => `It fails: ${why}.`))}
    ${
      bid.ranked.length === 0
        ? undefined
        : html`${paragraph('What would turn the fail into a pass, each alone, the cheapest first:')}
            <ol class="govuk-list govuk-list--number spinout-text">
              ${bid.ranked.map((remedy) => html`<li>${sayRemedy(remedy)}</li>`)}
            </ol>`
    }
    ${bullets(bid.others.map(({ title, because }) => `${title}: no help. ${because}`))}`
}
