import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { sayRoundPounds } from '../../core/shared/money.ts'
import type { Cell } from '../govuk/table.ts'
import { html } from '../html.ts'
import { paragraph, type Section } from './section.ts'
import { wideTable } from './wideTable.ts'
import { sayFrequency } from './words.ts'

/** The same run with every promise taken as typed, beside the headline that discounts them. */
export function promiseSection({ options }: Appraisal): Section {
  const promising = options.filter((option) => option.shadow !== null && option.serviceKept !== null)
  return {
    id: 'the-promise',
    heading: 'If every promise were kept',
    matter: html`${paragraph(
      'The figures on this page discount promised gains to what comparable promises have delivered, alike for every ',
      'option that promises. Here the promise is taken as it was typed.',
    )}
    ${wideTable({
      caption: 'The headline, and the promise as typed',
      head: ['Option', 'The service is kept', 'Money is saved', 'Mean saving'].map((text): Cell => ({ text })),
      rows: promising.map(promiseRow),
    })}`,
  }
}

function promiseRow({ name, serviceKept, moneySaved, saving, shadow }: OptionResult): readonly Cell[] {
  return [
    { text: name },
    cell(serviceKept && sayFrequency(serviceKept), shadow && sayFrequency(shadow.serviceKept)),
    cell(moneySaved && sayFrequency(moneySaved), shadow?.moneySaved && sayFrequency(shadow.moneySaved)),
    cell(saving && sayRoundPounds(saving.mean), shadow?.saving && sayRoundPounds(shadow.saving.mean)),
  ]
}

function cell(headline: string | null, promised: string | null | undefined): Cell {
  if (headline === null) return { text: '–' }
  return { html: html`${headline}<br />As typed: ${promised ?? '–'}` }
}
