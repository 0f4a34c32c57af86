import { judgedMonth } from '../../core/appraisal/judged.ts'
import type { Appraisal, NamedFuture, OptionResult } from '../../core/appraisal/result.ts'
import { isMonth, sayMonth, sayYears } from '../../core/shared/month.ts'
import { sayRoundPounds } from '../../core/shared/money.ts'
import { details } from '../govuk/details.ts'
import { html, type Html, type Piece } from '../html.ts'
import type { AppraisalLinks } from './links.ts'
import { opens, paragraph, type Section } from './section.ts'

/** Three real futures of each option, told. */
export function futuresSection(appraisal: Appraisal, links: AppraisalLinks | undefined): Section {
  return {
    id: 'three-futures',
    heading: 'Three futures told',
    matter: html`${paragraph(
      'These happened in the run; they are not made up to fit. With futures put in order by their worst year of ',
      'service, the good one does better than nine in ten, the bad one worse than nine in ten.',
    )}
    ${appraisal.options.map((option) =>
      details({
        summaryText: option.name,
        html: html`${option.futures.map((future) => told(future, option, appraisal, links))}`,
        open: option.cash !== null,
        classes: 'spinout-unfold',
      }),
    )}`,
  }
}

const NAMES: Readonly<Record<NamedFuture['name'], string>> = {
  good: 'A good future',
  typical: 'A typical future',
  bad: 'A bad future',
}

function told(
  { name, trial, saving, kept, events }: NamedFuture,
  option: OptionResult,
  { judgedYears, months }: Appraisal,
  links: AppraisalLinks | undefined,
): Html {
  const to = (line: string, month: number) => links?.explain(`${option.id}/${line}`, month, { future: trial })
  const money = saving === null ? '' : ` ${sayMoney(saving)} over ${sayYears(judgedYears)}.`
  return html`<h3 class="govuk-heading-s" id="${option.id}-${name}">${NAMES[name]} (number ${trial})</h3>
    ${
      events.length === 0
        ? paragraph('Nothing out of the ordinary happens.')
        : html`<ul class="govuk-list spinout-text">
            ${byMonth(events).map(
              ([month, happened]) => html`<li><strong>${sayWhen(month)}</strong>: ${happened.join(' ')}</li>`,
            )}
          </ul>`
    }
    ${paragraph(
      opens(to('kept-so-far', months - 1), kept ? 'The service is kept.' : 'The service is not kept.'),
      money !== '' && opens(to('saving-so-far', judgedMonth(months)), money),
    )}`
}

function sayMoney(saving: number): string {
  return saving > 0 ? `${sayRoundPounds(saving)} is saved` : `It costs ${sayRoundPounds(-saving)} more than carrying on`
}

function byMonth(events: NamedFuture['events']): readonly (readonly [string, readonly string[]])[] {
  const months = new Map<string, string[]>()
  for (const { month, what } of events) months.set(month, [...(months.get(month) ?? []), what])
  return [...months]
}

const sayWhen = (month: string): Piece => (isMonth(month) ? sayMonth(month) : month)
