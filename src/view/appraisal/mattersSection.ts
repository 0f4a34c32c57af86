import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { sayYears } from '../../core/shared/month.ts'
import { tornadoChart } from '../charts/tornadoChart.ts'
import { details } from '../govuk/details.ts'
import { html, type Html } from '../html.ts'
import { explainedTable } from './explainedTable.ts'
import { paragraph, type Section } from './section.ts'

/** What the answer hangs on: first for the option with the most to go wrong, folded away for the others. */
export function mattersSection(appraisal: Appraisal): Section {
  const { options } = appraisal
  const main = options.find(({ cash }) => cash) ?? options.find(({ failed }) => failed.applies) ?? options.at(-1)!
  const others = options.filter((option) => option !== main)
  return {
    id: 'what-matters',
    heading: 'What matters most',
    matter: html`${paragraph(
      'Each bar moves one input from its 10th to its 90th percentile and leaves every other at its middle. Inputs ',
      'typed as one number are taken as certain and have no bar, however doubtful they may be.',
    )}
    ${paragraph(
      'The table below the bars lets everything move at once, as it does in the futures: of 100 parts of how much a ',
      'figure varies, so many come from that input by itself. In brackets stands the end of the input towards which ',
      'the figure is higher. What cannot be told from nothing is left out, and what no input explains by itself comes ',
      'from several of them together.',
    )}
    ${tornadoes(main, appraisal)}
    ${details({
      summaryText: 'What matters most for the other options',
      html: html`${others.map((option) => tornadoes(option, appraisal))}`,
    })}`,
  }
}

function tornadoes(option: OptionResult, { judgedYears }: Appraisal): Html {
  const { name, middle, sensitivities } = option
  const shared = { sensitivities }
  return html`<h3 class="govuk-heading-m">${name}</h3>
    <div class="spinout-pair">
      ${tornadoChart({
        ...shared,
        title: `${name}: the service`,
        says: "Lowest year of service, beside today's.",
        measure: 'service',
        middle: middle.service,
      })}
      ${
        middle.saving !== null &&
        tornadoChart({
          ...shared,
          title: `${name}: the saving`,
          says: `Saving over ${sayYears(judgedYears)}.`,
          measure: 'saving',
          middle: middle.saving,
        })
      }
      ${
        middle.cash !== null &&
        tornadoChart({
          ...shared,
          title: `${name}: the cash`,
          says: 'Lowest cash at the end of any month.',
          measure: 'cash',
          middle: middle.cash,
        })
      }
    </div>
    ${explainedTable(option, judgedYears)}`
}
