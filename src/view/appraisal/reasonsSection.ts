import type { Appraisal, OptionResult, Reason } from '../../core/appraisal/result.ts'
import { MONTHS_IN_YEAR } from '../../core/shared/month.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Piece } from '../html.ts'
import { storyOf } from '../history/stories.ts'
import { concentrationTable } from './concentrationTable.ts'
import type { AppraisalLinks } from './links.ts'
import { bullets, linked, opens, paragraph, type Section } from './section.ts'
import { capital } from './words.ts'
import { wideTable } from './wideTable.ts'

/** Viability, threshold by threshold, and the strongest case against each option. No overall score is made of them. */
export function reasonsSection({ options, verdict, months }: Appraisal, links: AppraisalLinks | undefined): Section {
  const judged = options.filter(({ viability }) => viability.length > 0)
  return {
    id: 'the-reasons',
    heading: 'The reasons',
    matter: html`${judged.map((option) => viabilityOf(option, months, links))}
      ${options.map((option) => concentrationTable(option, links))}
      <h3 class="govuk-heading-m">The case against each option</h3>
      ${options.map((option) => againstOne(option, verdict.against, links !== undefined))}`,
  }
}

/** The line that a reason of viability is read from, and whether at the end of the run or of its first year. */
const OPENED: Readonly<Record<string, readonly [line: string, atEnd: boolean]>> = {
  revenue: ['surplus-so-far', true],
  assets: ['lowest-cover', true],
  breadth: ['income', false],
  scale: ['running-cost', false],
}

function viabilityOf({ id, name, viability }: OptionResult, months: number, links: AppraisalLinks | undefined): Piece {
  const to = (reason: string) => {
    const [line, atEnd] = OPENED[reason] ?? []
    if (line === undefined) return undefined
    const month = atEnd ? months - 1 : Math.min(months, MONTHS_IN_YEAR) - 1
    return links?.explain(`${id}/${line}`, month, atEnd ? { futures: true } : {})
  }
  return html`${wideTable({
    caption: `Could it live? ${name}`,
    head: [{ text: 'Reason' }, { text: 'Threshold' }, { text: 'Met' }, { text: 'Because' }],
    rows: viability.map((reason) => reasonRow(reason, to(reason.id))),
  })}
  ${paragraph('The thresholds are our judgement unless the case sets its own. They are not added up into a score.')}`
}

const MET: ReadonlyMap<boolean | null, string> = new Map([
  [true, 'Yes'],
  [false, 'No'],
  [null, 'Not testable'],
])

function reasonRow({ id, met, threshold, because }: Reason, to: string | undefined): readonly Cell[] {
  return [{ html: html`${opens(to, capital(id))}` }, { text: threshold }, { text: MET.get(met) }, { text: because }]
}

function againstOne({ id, name, precedents }: OptionResult, against: readonly string[], isOnSite: boolean): Piece {
  const opening = `${name}: `
  const found = against.filter((sentence) => sentence.startsWith(opening))
  return html`<h4 class="govuk-heading-s" id="against-${id}">${name}</h4>
    ${
      found.length === 0
        ? paragraph('The run found nothing against it beside its own error and what the inputs leave out.')
        : bullets(found.map((sentence) => capital(sentence.slice(opening.length))))
    }
    ${precedents.length > 0 && happened(precedents, isOnSite)}`
}

/** Where it went so: real cases, named for what the run shows. A page kept as one file leads nowhere. */
function happened(precedents: OptionResult['precedents'], isOnSite: boolean): Piece {
  return html`${paragraph('Where it went so. These say what can happen and not how often:')}
  ${bullets(
    precedents.map(
      ({ id, shows, name, when, what, source }) =>
        html`${shows} <strong>${name}</strong>, ${when}: ${what}
          (${isOnSite ? linked(source.url, source.title) : `${source.title}, ${source.url}`}).
          ${isOnSite && storyOf(id) && linked(`/history/${id}`, `${name}, told and run`)}`,
    ),
  )}`
}
